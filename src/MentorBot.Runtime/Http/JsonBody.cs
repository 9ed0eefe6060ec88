using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MentorBot.Runtime.Http;

/// <summary>What a platform is sent, as JSON in UTF-8.</summary>
/// <remarks>
/// It is never put into a page, so only what JSON itself needs is escaped, and letters of any language stay one character each. That is the writer's way and not the type's,
/// whose options stay as they were generated: other options would keep the serializer from using generated code (https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/source-generation-modes#serialization-optimization-mode).
/// </remarks>
public static class JsonBody
{
    private const int Usual = 4 * 1024;
    private const int Large = 64 * 1024;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>The bytes of a value whose type was generated with no options of its own.</summary>
    public static byte[] Of<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(Usual);
        try
        {
            using (var writer = new Utf8JsonWriter(buffer, Plain))
            {
                JsonSerializer.Serialize(writer, value, type);
            }

            return buffer.WrittenSpan.ToArray();
        }
        finally
        {
            // A token or somebody's words do not stay, and neither does the room that a rare one needs.
            buffer.Clear();
            _buffer = buffer.Capacity > Large ? null : buffer;
        }
    }
}

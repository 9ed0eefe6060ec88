using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

/// <summary>Reads of an object only what its fields are called.</summary>
internal sealed class NamesReader : JsonConverter<ImmutableArray<string>?>
{
    /// <inheritdoc />
    public override ImmutableArray<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new JsonException("An object is documented here.");
        }

        var names = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!);
            reader.Skip();
        }

        return names.DrainToImmutable();
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ImmutableArray<string>? value, JsonSerializerOptions options) => throw new NotSupportedException("An object of which only the names were read cannot be written again.");
}

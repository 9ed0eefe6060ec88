using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

/// <summary>Reads what a person gave an option as a text, whatever its kind: at once, so that a text that is no text fails with the whole event and not later.</summary>
internal sealed class OptionValueReader : JsonConverter<string?>
{
    /// <inheritdoc />
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return bool.TrueString;
            case JsonTokenType.False:
                return bool.FalseString;
            case JsonTokenType.Number:
                return JsonElement.ParseValue(ref reader).GetRawText();
            default:
                reader.Skip();
                return null;
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

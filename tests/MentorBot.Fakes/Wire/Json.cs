using System.Text.Json;
using System.Text.Json.Nodes;

namespace MentorBot.Fakes.Wire;

/// <summary>Short ways to look into JSON that may lack anything.</summary>
internal static class Json
{
    public static JsonElement ToElement(this JsonNode node) => JsonSerializer.SerializeToElement(node);

    public static JsonObject ToObject(this JsonElement element) => JsonObject.Create(element)!;

    public static JsonNode ToNode(this JsonElement element) => JsonSerializer.SerializeToNode(element)!;

    public static bool Has(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    public static JsonElement At(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    public static string? Text(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static long? Number(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public static bool True(this JsonElement element, string name) => element.At(name).ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>The element itself and everything below it that is an object.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => one.Value.Objects()).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>As much of a JSON Schema validator as our schemas, Discord's and Slack's need; a keyword that it does not know is a fault of its own.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Silent = ["$schema", "$defs", "title", "description", "examples", "format", "contentEncoding", "then", "else", "deprecated"];

    /// <summary>What of a value is not as a schema says.</summary>
    internal static IReadOnlyList<string> Faults(JsonNode root, JsonNode schema, JsonNode? value) =>
        [.. schema.AsObject().SelectMany(rule => Silent.Contains(rule.Key, StringComparer.Ordinal) || rule.Key.StartsWith("x-", StringComparison.Ordinal) ? [] : Faults(root, schema, rule.Key, rule.Value!, value))];

    private static IEnumerable<string> Faults(JsonNode root, JsonNode schema, string rule, JsonNode said, JsonNode? value) => (rule, value) switch
    {
        ("$ref", _) => Faults(root, Referred(root, said), value),
        ("type", _) => When(!Texts(said).Any(type => type == TypeOf(value) || (type == "number" && TypeOf(value) == "integer")), $"{value} is no {said}"),
        ("enum", _) => When(!said.AsArray().Any(one => JsonNode.DeepEquals(one, value)), $"{value} is none of {said}"),
        ("anyOf", _) => said.AsArray().Select(one => Faults(root, one!, value)).MinBy(faults => faults.Count)!,
        ("oneOf", _) => OneOf([.. said.AsArray().Select(one => Faults(root, one!, value))]),
        ("uniqueItems", JsonArray items) => When(items.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() < items.Count, $"an item stands there twice"),
        ("allOf", _) => said.AsArray().SelectMany(one => Faults(root, one!, value)),
        ("if", _) => (schema[Faults(root, said, value).Count == 0 ? "then" : "else"]) is { } follows ? Faults(root, follows, value) : [],
        ("const", _) => When(!JsonNode.DeepEquals(said, value), $"{value} is not {said}"),
        ("minimum", JsonValue) => When(value.GetValueKind() is JsonValueKind.Number && value.GetValue<double>() < said.GetValue<double>(), $"{value} is too little"),
        ("maximum", JsonValue) => When(value.GetValueKind() is JsonValueKind.Number && value.GetValue<double>() > said.GetValue<double>(), $"{value} is too much"),
        ("minProperties", JsonObject fields) => When(fields.Count < said.GetValue<int>(), $"too few keys"),
        ("maxProperties", JsonObject fields) => When(fields.Count > said.GetValue<int>(), $"too many keys"),
        ("pattern", JsonValue) => When(!Regex.IsMatch(value.ToString(), said.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)), $"{value} is not like {said}"),
        ("minLength", JsonValue) => When(value.ToString().Length < said.GetValue<int>(), $"{value} is too short"),
        ("maxLength", JsonValue) => When(value.ToString().Length > said.GetValue<int>(), $"{value} is too long"),
        ("items", JsonArray items) => items.SelectMany(item => Faults(root, said, item)),
        ("minItems", JsonArray items) => When(items.Count < said.GetValue<int>(), $"too few"),
        ("maxItems", JsonArray items) => When(items.Count > said.GetValue<int>(), $"too many"),
        ("required", JsonObject fields) => Texts(said).Where(key => !fields.ContainsKey(key!)).Select(key => $"{key} is missing"),
        ("properties", JsonObject fields) => fields.Where(field => said[field.Key] is not null).SelectMany(field => Faults(root, said[field.Key]!, field.Value)),
        ("propertyNames", JsonObject fields) => fields.SelectMany(field => Faults(root, said, JsonValue.Create(field.Key))),
        ("additionalProperties", JsonObject fields) => fields.Where(field => schema["properties"]?[field.Key] is null)
            .SelectMany(field => said is JsonObject ? Faults(root, said, field.Value) : [$"{field.Key} is not known"]),
        ("minimum" or "maximum" or "minProperties" or "maxProperties" or "pattern" or "minLength" or "maxLength" or "items" or "minItems" or "maxItems" or "required" or "properties" or "propertyNames" or "additionalProperties" or "uniqueItems", _) => [],
        _ => [$"{rule} is a keyword that the test does not know"],
    };

    /// <summary>The schema that a reference points at (https://datatracker.ietf.org/doc/html/rfc6901).</summary>
    internal static JsonNode Referred(JsonNode root, JsonNode reference) => reference.GetValue<string>().Split('/')[1..].Aggregate(root, (node, step) => node[step]!);

    // Of several that do not fit, the one that comes nearest says best what is wrong.
    private static IReadOnlyList<string> OneOf(IReadOnlyList<string>[] branches) =>
        branches.Count(faults => faults.Count == 0) > 1 ? ["more than one alternative fits"] : branches.MinBy(faults => faults.Count)!;

    // The words are only put together for what is wrong: the value in them may be all of a message.
    private static IEnumerable<string> When(bool isWrong, FormattableString fault) => isWrong ? [FormattableString.Invariant(fault)] : [];

    private static IEnumerable<string?> Texts(JsonNode said) => said is JsonArray all ? all.Select(one => one?.GetValue<string>()) : [said.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray => "array",
        JsonObject => "object",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => double.IsInteger(value.GetValue<double>()) ? "integer" : "number",
            _ => "boolean",
        },
    };
}

using System.Text.Json.Nodes;
using MentorBot.Adapters.Tests.KnowledgeFolder;

namespace MentorBot.Adapters.Tests.Discord.OpenApi;

/// <summary>Discord's description of its API: what a body must be like that we send.</summary>
internal sealed class DiscordDescription
{
    internal const string Place = "../shared/discord-openapi.json";

    internal const string Callback = "/interactions/{interaction_id}/{interaction_token}/callback";
    internal const string FollowUp = "/webhooks/{webhook_id}/{webhook_token}";
    internal const string Original = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
    internal const string Message = "/channels/{channel_id}/messages";
    internal const string Direct = "/users/@me/channels";
    internal const string Commands = "/applications/{application_id}/commands";

    private readonly JsonNode _root = JsonNode.Parse(System.IO.File.ReadAllBytes(File!))!;

    /// <summary>The file, or null when nobody has put it there.</summary>
    internal static string? File { get; } = Path.GetFullPath(Path.Join(Path.GetDirectoryName(SourceTree.PathOf("MentorBot.sln")), Place)) is var path && System.IO.File.Exists(path) ? path : null;

    /// <summary>The fields that we sent and the description does not know, each with where it stood.</summary>
    internal SortedSet<string> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>What of this body is not as the description says.</summary>
    internal IReadOnlyList<string> Faults(string method, string route, string json)
    {
        var schema = _root["paths"]![route]![method]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        var body = JsonNode.Parse(json);
        var faults = SchemaCheck.Faults(_root, schema, body);
        Unknown.UnionWith(faults.Count > 0 ? [] : Strangers(schema, body).Select(field => $"{method} {route}: {field}"));
        return faults;
    }

    // A field is known when any of the alternatives knows it; an alternative that does not fit has no say.
    private IEnumerable<string> Strangers(JsonNode schema, JsonNode? value) => value switch
    {
        JsonArray items => Fitting(schema, value).Select(one => one["items"]).OfType<JsonNode>().ToList() is var known ? items.SelectMany(item => known.SelectMany(of => Strangers(of, item))) : [],
        JsonObject fields => Fitting(schema, value).Select(one => one["properties"]).OfType<JsonNode>().ToList() is var known ? fields.SelectMany(field => Strangers(known, field.Key, field.Value)) : [],
        _ => [],
    };

    private IEnumerable<string> Strangers(List<JsonNode> known, string name, JsonNode? value) =>
        known.Select(fields => fields[name]).OfType<JsonNode>().FirstOrDefault() is { } schema ? Strangers(schema, value).Select(inner => $"{name}.{inner}") : [name];

    private IEnumerable<JsonNode> Fitting(JsonNode schema, JsonNode? value)
    {
        var one = schema["$ref"] is { } reference ? SchemaCheck.Referred(_root, reference) : schema;
        return new[] { one["oneOf"], one["anyOf"], one["allOf"] }.OfType<JsonArray>()
            .SelectMany(all => all.OfType<JsonNode>().Where(branch => SchemaCheck.Faults(_root, branch, value).Count == 0).SelectMany(branch => Fitting(branch, value)))
            .Prepend(one);
    }
}

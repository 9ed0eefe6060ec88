using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What the client makes of a typed command: it knows only what the bot has registered, and insists on it.</summary>
internal sealed class SlashCall(DiscordWorld world)
{
    private const long Slash = 1;
    private const long MessageMenu = 3;

    public JsonObject Data(string line, IReadOnlyDictionary<string, object>? options, string? focused)
    {
        var words = line.TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = Find(words[0], Slash);
        var path = new List<JsonElement>();
        foreach (var word in words[1..])
            path.Add(Nested(path.Count == 0 ? command : path[^1], word));
        var values = Options(path.Count == 0 ? command : path[^1], options ?? new Dictionary<string, object>(StringComparer.Ordinal), focused);
        foreach (var sub in Enumerable.Reverse(path))
            values = new JsonArray(new JsonObject { ["name"] = sub.Text("name"), ["type"] = sub.Number("type"), ["options"] = values });
        var data = Head(command, words[0], Slash);
        if (values.Count > 0)
            data["options"] = values;
        return data;
    }

    public JsonObject Menu(string name) => Head(Find(name, MessageMenu), name, MessageMenu);

    private JsonObject Head(JsonElement command, string name, long type) => new()
    {
        ["id"] = command.Text("id") ?? world.NextId(),
        ["name"] = name,
        ["type"] = type,
    };

    private JsonElement Find(string name, long type)
    {
        var command = world.Commands.Values.SelectMany(scope => scope.EnumerateArray())
            .FirstOrDefault(one => one.Text("name") == name && one.Number("type") == type);
        if (command.ValueKind != JsonValueKind.Object && world.Options.DemandRegisteredCommands)
            throw new InvalidOperationException($"no command '{name}' is registered, so nobody can use it");
        return command;
    }

    private static JsonElement Nested(JsonElement parent, string word)
    {
        var sub = parent.Items("options").FirstOrDefault(one => one.Text("name") == word && one.Number("type") is 1 or 2);
        return sub.ValueKind == JsonValueKind.Object ? sub : throw new InvalidOperationException($"no subcommand '{word}'");
    }

    private static JsonArray Options(JsonElement parent, IReadOnlyDictionary<string, object> given, string? focused)
    {
        var known = parent.Items("options").ToArray();
        // While someone is typing, nothing is required yet.
        var missing = known.FirstOrDefault(one => one.True("required") && !given.ContainsKey(one.Text("name")!));
        if (focused is null && missing.ValueKind == JsonValueKind.Object)
            throw new InvalidOperationException($"option '{missing.Text("name")}' is required");
        return new JsonArray([.. given.Select(one => (JsonNode)Option(parent, known, one, focused))]);
    }

    private static JsonObject Option(JsonElement parent, JsonElement[] known, KeyValuePair<string, object> given, string? focused)
    {
        var option = known.FirstOrDefault(one => one.Text("name") == given.Key);
        if (option.ValueKind != JsonValueKind.Object && parent.ValueKind == JsonValueKind.Object)
            throw new InvalidOperationException($"no option '{given.Key}'");
        if (option.Items("choices").Any() && !option.Items("choices").Any(choice => choice.At("value").ToString() == given.Value.ToString()))
            throw new InvalidOperationException($"'{given.Value}' is not among the choices of '{given.Key}'");
        if (focused == given.Key && parent.ValueKind == JsonValueKind.Object && !option.True("autocomplete"))
            throw new InvalidOperationException($"option '{given.Key}' has no autocomplete");
        var json = new JsonObject
        {
            ["name"] = given.Key,
            ["type"] = option.Number("type") ?? Guess(given.Value),
            ["value"] = JsonSerializer.SerializeToNode(given.Value),
        };
        if (focused == given.Key)
            json["focused"] = true;
        return json;
    }

    private static long Guess(object value) => value switch
    {
        bool => 5,
        int or long => 4,
        double => 10,
        _ => 3,
    };
}

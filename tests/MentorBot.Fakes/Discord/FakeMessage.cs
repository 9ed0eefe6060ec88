using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>A message that the bot has shown, as it stands now.</summary>
public sealed class FakeMessage
{
    private const long Loading = 1 << 7;
    private volatile Snapshot _now;

    internal FakeMessage(string id, string channelId, JsonObject json)
    {
        Id = id;
        ChannelId = channelId;
        _now = new Snapshot(json.ToElement());
    }

    /// <summary>The message's id.</summary>
    public string Id { get; }

    /// <summary>The channel it is in.</summary>
    public string ChannelId { get; }

    /// <summary>The whole message as Discord would return it.</summary>
    public JsonElement Json => _now.Json;

    /// <summary>Every edit so far, as the bodies that the bot sent.</summary>
    public Journal<JsonElement> Edits { get; } = new("edits of a message");

    /// <summary>The message's id once it was deleted.</summary>
    public Journal<string> Deletions { get; } = new("deletions of a message");

    /// <summary>Whether the message was deleted.</summary>
    public bool IsDeleted => Deletions.Count > 0;

    /// <summary>The one person who can see it, or null when everybody can.</summary>
    public string? OnlyFor { get; internal init; }

    /// <summary>Discord's flags.</summary>
    public long Flags => Json.Number("flags") ?? 0;

    /// <summary>Everything a person can read, joined by line breaks.</summary>
    public string Text => string.Join('\n', Json.Items("components").SelectMany(Wire.Json.Objects)
        .Select(one => one.Text("content")).Prepend(Json.Text("content"))
        .Concat(Json.Items("embeds").SelectMany(one => (string?[])[one.Text("title"), one.Text("description")]))
        .Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>The pictures that can be seen in it: the file's name, and what people hear who cannot see it.</summary>
    public IReadOnlyList<(string File, string? Description)> Pictures => [.. Controls.SelectMany(one => one.Items("items")).Select(one => (one.At("media").Text("url")!.Split("//")[^1], one.Text("description")))];

    /// <summary>The names of the files that can be taken from it.</summary>
    public IReadOnlyList<string> Downloads => [.. Controls.Where(one => one.Number("type") == ComponentRules.File).Select(one => one.At("file").Text("url")!.Split("//")[^1])];

    /// <summary>The files that came with it, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; internal set; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    /// <summary>The labels of everything that can be pressed or picked from a list, in order.</summary>
    public IReadOnlyList<string> Labels => [.. Choices.Select(one => one.Label)];

    /// <summary>What the lists to pick from say before anything is picked.</summary>
    public IReadOnlyList<string> Lists => [.. Controls.Where(one => one.Number("type") == ComponentRules.StringSelect).Select(one => one.Text("placeholder") ?? "")];

    /// <summary>What the buttons carry, in order.</summary>
    public IReadOnlyList<string> CustomIds => [.. Controls.Where(one => one.Number("type") == ComponentRules.Button).Select(one => one.Text("custom_id")).OfType<string>()];

    internal IEnumerable<JsonElement> Controls => ComponentRules.All(Json.Items("components"));

    private IEnumerable<(string Label, string CustomId, string[] Values)> Choices => Controls.SelectMany(one => one.Number("type") switch
    {
        ComponentRules.Button => [(one.Text("label") ?? "", one.Text("custom_id") ?? "", [])],
        ComponentRules.StringSelect => one.Items("options").Select(option => (option.Text("label") ?? "", one.Text("custom_id") ?? "", (string[])[option.Text("value") ?? ""])),
        _ => Array.Empty<(string, string, string[])>(),
    });

    // A button in a section, by the bold words beside it.
    private IEnumerable<(string Label, string CustomId, string[] Values)> Beside =>
        from one in Controls
        where one.Number("type") == ComponentRules.Section && one.At("accessory").Number("type") == ComponentRules.Button
        let words = one.Items("components").First().Text("content") ?? ""
        select (words.StartsWith("**", StringComparison.Ordinal) ? words.Split("**")[1] : words, one.At("accessory").Text("custom_id") ?? "", Array.Empty<string>());

    /// <summary>The custom id of the button with this label, or of the list that has it.</summary>
    public string CustomIdOf(string label) => Find(label).CustomId;

    /// <summary>The custom id of the button or list with this label, and for a list what is picked.</summary>
    internal (string CustomId, string[] Values) Find(string label) => Choices.Concat(Beside).Where(one => one.Label == label).Select(one => ((string, string[])?)(one.CustomId, one.Values)).FirstOrDefault()
        ?? throw new InvalidOperationException($"no button '{label}'; there are: {string.Join(", ", Labels)}");

    internal void Delete() => Deletions.Add(Id);

    internal void Change(JsonElement body, DateTimeOffset at)
    {
        var json = Json.ToObject();
        Fill(json, body);
        json["flags"] = json["flags"]!.GetValue<long>() & ~Loading;
        json["edited_timestamp"] = at.ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz");
        _now = new Snapshot(json.ToElement());
        Edits.Add(body);
    }

    /// <summary>Takes over what a body says about a message; flags add up, because the one for components stays for the message's life.</summary>
    internal static void Fill(JsonObject json, JsonElement body)
    {
        foreach (var field in (string[])["content", "embeds", "components", "message_reference", "attachments"])
        {
            if (body.Has(field))
                json[field] = body.At(field).ToNode();
        }

        json["flags"] = (json["flags"]?.GetValue<long>() ?? 0) | (body.Number("flags") ?? 0);
    }

    private sealed record Snapshot(JsonElement Json);
}

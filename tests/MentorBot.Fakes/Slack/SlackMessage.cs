using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>A message that the bot has shown, as it stands now.</summary>
public sealed class SlackMessage
{
    private volatile Snapshot _now;

    internal SlackMessage(string ts, string channel, string via, JsonElement body)
    {
        (Ts, Channel, Via, Given) = (ts, channel, via, body);
        _now = new Snapshot(Settled(body));
    }

    /// <summary>The message's timestamp, which is its id.</summary>
    public string Ts { get; }

    /// <summary>The channel it is in.</summary>
    public string Channel { get; }

    /// <summary>How it came: ack, response_url, or the name of the Web API method.</summary>
    public string Via { get; }

    /// <summary>The body as the bot sent it at first.</summary>
    public JsonElement Given { get; }

    /// <summary>The one person who can see it, or null when everybody can.</summary>
    public string? OnlyFor { get; internal init; }

    /// <summary>Whether the message was deleted.</summary>
    public bool IsDeleted { get; internal set; }

    /// <summary>Every body that replaced the first one.</summary>
    public Journal<JsonElement> Edits { get; } = new("edits of a message");

    /// <summary>The body as it stands, with the ids that Slack added.</summary>
    public JsonElement Json => _now.Json;

    /// <summary>The thread it belongs to, or null.</summary>
    public string? ThreadTs => Json.Text("thread_ts");

    /// <summary>Everything a person can read, joined by line breaks.</summary>
    public string Text => string.Join('\n', Json.Items("blocks").SelectMany(Wire.Json.Objects).Select(WordsOf)
        .Prepend(Json.Text("text")).Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>The pictures in it: Slack's name of the file, and what people hear who cannot see it.</summary>
    public IReadOnlyList<(string? File, string? AltText)> Pictures => [.. Json.Items("blocks").Where(one => one.Text("type") == "image").Select(one => (one.At("slack_file").Text("id"), one.Text("alt_text")))];

    /// <summary>The words on all buttons and of all entries of lists, in order.</summary>
    public IReadOnlyList<string> Labels => [.. Choices.Select(one => one.Label)];

    /// <summary>What the lists to pick from say before anything is picked.</summary>
    public IReadOnlyList<string> Lists => [.. Actions.Where(one => one.Element.Text("type") == "static_select").Select(one => one.Element.At("placeholder").Text("text") ?? "")];

    internal IEnumerable<(JsonElement Block, JsonElement Element)> Actions =>
        from block in Json.Items("blocks")
        from element in block.Items("elements").Append(block.At("accessory"))
        where element.Has("action_id")
        select (block, element);

    /// <summary>Every button and every entry of a list: its words, and the action id and value it comes back with.</summary>
    public IEnumerable<(string Label, string ActionId, string? Value)> Choices =>
        from one in Actions
        from choice in one.Element.Text("type") == "button" ? [one.Element] : one.Element.Items("options")
        select (choice.At("text").Text("text") ?? "", one.Element.Text("action_id")!, choice.Text("value"));

    // A button beside its words, by what is read to who cannot see them.
    private IEnumerable<(string Label, string ActionId, string? Value)> Beside =>
        from one in Actions
        where one.Element.Has("accessibility_label")
        select (one.Element.Text("accessibility_label")!, one.Element.Text("action_id")!, one.Element.Text("value"));

    /// <summary>The action id and value of the button, or of the entry of a list, with these words.</summary>
    public (string ActionId, string? Value) ActionOf(string label)
    {
        var found = Choices.Concat(Beside).FirstOrDefault(one => one.Label == label);
        return found.ActionId is { } id ? (id, found.Value) : throw new InvalidOperationException($"no button '{label}'; there are: {string.Join(", ", Labels)}");
    }

    internal void Change(JsonElement body)
    {
        var thread = ThreadTs;
        var json = Settled(body).ToObject();
        if (thread is not null)
            json["thread_ts"] = thread;
        _now = new Snapshot(json.ToElement());
        Edits.Add(body);
    }

    // The stretches of a rich text belong to one line.
    private static string? WordsOf(JsonElement one) => one.Text("type") switch
    {
        "rich_text_section" => string.Concat(one.Items("elements").Select(stretch => stretch.Text("text"))),
        "text" or "link" => null,
        _ => one.Text("text"),
    };

    // Slack gives every block and every control an id where the app gave none.
    private static JsonElement Settled(JsonElement body)
    {
        if (!body.Items("blocks").Any())
            return body;
        var json = body.ToObject();
        var number = 0;
        foreach (var block in json["blocks"]!.AsArray().OfType<JsonObject>())
        {
            block["block_id"] ??= $"b{number++}";
            var controls = (block["type"]?.GetValue<string>() is "rich_text" ? [] : block["elements"] as JsonArray ?? []).Append(block["accessory"]).OfType<JsonObject>();
            foreach (var control in controls.Where(one => one["type"]?.GetValue<string>() is not ("image" or "mrkdwn" or "plain_text" or null)))
                control["action_id"] ??= $"a{number++}";
        }

        return json.ToElement();
    }

    private sealed record Snapshot(JsonElement Json);
}

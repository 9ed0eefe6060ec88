using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>What the loopback Slack holds: messages, response URLs, and which answer belongs to what.</summary>
internal sealed class SlackWorld(FakeSlackOptions options, Violations violations)
{
    private readonly ConcurrentDictionary<string, SlackAct> _byThread = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SlackAct> _byChannel = new(StringComparer.Ordinal);
    private long _lastTs;

    public FakeSlackOptions Options => options;

    public Violations Violations => violations;

    public ConcurrentDictionary<string, SlackMessage> Messages { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, ResponseUrl> ResponseUrls { get; } = new(StringComparer.Ordinal);

    public Journal<SlackMessage> Posted { get; } = new("messages in Slack");

    /// <summary>The uploaded files by id, and how often a message that shows one will still be refused.</summary>
    public ConcurrentDictionary<string, int> Files { get; } = new(StringComparer.Ordinal);

    public Journal<JsonElement> Views { get; } = new("views");

    public DateTimeOffset Now => options.Clock.GetUtcNow();

    /// <summary>Everybody who has done something, as they were then.</summary>
    public ConcurrentDictionary<string, SlackUser> Users { get; } = new(StringComparer.Ordinal);

    /// <summary>Set by the room that delivers: the bot hears its own posts.</summary>
    public Action<SlackMessage> Echo { get; set; } = _ => { };

    public string NextTs() => $"{Now.ToUnixTimeSeconds()}.{Interlocked.Increment(ref _lastTs).ToString("000000", CultureInfo.InvariantCulture)}";

    /// <summary>From now on, what the bot says here is an answer to this.</summary>
    public void Expect(SlackAct act)
    {
        if ((act.Thread ?? act.Ts) is { } thread)
            _byThread[thread] = act;
        if (act.Channel is { } channel)
            _byChannel[channel] = act;
        if (act.User is { } who)
            Users[who.Id] = who;
    }

    /// <summary>Shows a message of the bot's and finds out what it answers.</summary>
    public SlackMessage Show(string via, string channel, JsonElement body, string? onlyFor, SlackAct? to)
    {
        var message = new SlackMessage(NextTs(), channel, via, body) { OnlyFor = onlyFor };
        Messages[message.Ts] = message;
        Posted.Add(message);
        (to ?? Asked(message))?.Answers.Add(message);
        if (onlyFor is null && options.EchoOwnMessages)
            Echo(message);
        return message;
    }

    /// <summary>Who is waiting for this: the thread first, then whoever acted last in the channel.</summary>
    public SlackAct? Asked(SlackMessage message) =>
        (message.ThreadTs is { } thread && _byThread.TryGetValue(thread, out var act)) || _byChannel.TryGetValue(Place(message.Channel), out act) ? act : null;

    // A message to a person's id goes to the direct messages with them.
    private static string Place(string channel) => channel.StartsWith('U') ? new SlackUser(channel, "").Direct : channel;

    /// <summary>Makes a response URL's path for something a person did.</summary>
    public string Respond(string kind, SlackAct act)
    {
        var path = $"/{kind}/{options.TeamId}/{Guid.NewGuid():N}";
        ResponseUrls[path] = new ResponseUrl(act, Now);
        return path;
    }

    /// <summary>Records what a body breaks, and says with which error Slack would refuse it.</summary>
    public string? Refusal(IEnumerable<Finding> findings)
    {
        string? error = null;
        foreach (var one in findings)
        {
            violations.Add(one.Rule, one.Detail);
            error ??= one.Refused ? one.Rule : null;
        }

        return error;
    }

    /// <summary>Whether a message may show the files it names: they must have been uploaded and looked at, and a private message in a channel can show none (https://github.com/slackapi/node-slack-sdk/issues/1790).</summary>
    public bool ShowsItsFiles(JsonElement body, bool privately)
    {
        foreach (var id in body.Items("blocks").Select(block => block.At("slack_file").Text("id")).OfType<string>())
        {
            if (privately || !Files.TryGetValue(id, out var refusals))
            {
                violations.Add("slack-file", privately ? "a file in a message for one person in a channel" : $"no file {id} was uploaded");
                return false;
            }

            if (refusals > 0)
            {
                Files[id] = refusals - 1;
                return false;
            }
        }

        return true;
    }

    public static FakeReply Error(string error, string? detail = null)
    {
        var body = new JsonObject { ["ok"] = false, ["error"] = error };
        if (detail is not null)
            body["response_metadata"] = new JsonObject { ["messages"] = new JsonArray($"[ERROR] {detail}") };
        return FakeReply.Json(200, body);
    }

    /// <summary>Records a broken rule and refuses as Slack does: with status 200.</summary>
    public FakeReply Violate(string rule, string error, string detail)
    {
        violations.Add(rule, detail);
        return Error(error, detail);
    }
}

/// <summary>A response URL: for whom, since when, and how often it was used.</summary>
internal sealed class ResponseUrl(SlackAct act, DateTimeOffset since)
{
    private int _uses;

    public SlackAct Act => act;

    public DateTimeOffset Since => since;

    public int Use() => Interlocked.Increment(ref _uses);
}

using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What the loopback Discord holds: interactions, messages and registered commands.</summary>
internal sealed class DiscordWorld(FakeDiscordOptions options, Violations violations, FakeGateway gateway)
{
    private const long GuildMessages = 1 << 9;
    private const long DirectMessages = 1 << 12;
    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private long _lastId;

    public FakeDiscordOptions Options => options;

    public Violations Violations => violations;

    public FakeGateway Gateway => gateway;

    public ConcurrentDictionary<string, FakeInteraction> Interactions { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, FakeMessage> Messages { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, JsonElement> Commands { get; } = new(StringComparer.Ordinal);

    public Journal<FakeMessage> Posted { get; } = new("messages in channels");

    public Journal<JsonElement> CommandPuts { get; } = new("command registrations");

    public DateTimeOffset Now => options.Clock.GetUtcNow();

    /// <summary>A snowflake: its upper bits are the time, as on the real platform.</summary>
    public string NextId() =>
        (((long)(Now - Epoch).TotalMilliseconds << 22) + (Interlocked.Increment(ref _lastId) & 0x3FFFFF)).ToString();

    /// <summary>Gives every global command another description.</summary>
    public void DescribeCommandsOtherwise()
    {
        var commands = Commands[""].ToNode().AsArray();
        foreach (var command in commands)
            command!["description"] = "As it was before";
        Commands[""] = commands.ToElement();
    }

    /// <summary>Turns a body of the bot's into a message that people see.</summary>
    public FakeMessage Show(string channel, JsonElement body, string? onlyFor)
    {
        var id = NextId();
        var json = DiscordPayloads.Message(id, channel, DiscordPayloads.Bot(options), "", Now);
        FakeMessage.Fill(json, body);
        json["application_id"] = options.ApplicationId;
        var message = Messages[id] = new FakeMessage(id, channel, json) { OnlyFor = onlyFor };
        if (onlyFor is null && options.EchoOwnMessages && Hears(channel))
            _ = gateway.DispatchAsync("MESSAGE_CREATE", json.DeepClone());
        return message;
    }

    public bool Hears(string channel) => gateway.Covers(channel == DiscordPayloads.GuildChannel ? GuildMessages : DirectMessages);

    /// <summary>Records what a body breaks, and says whether Discord would refuse it.</summary>
    public FakeReply? Refusal(IEnumerable<Finding> findings)
    {
        var all = findings.ToArray();
        foreach (var one in all)
            violations.Add(one.Rule, one.Detail);
        var refused = all.Where(one => one.Refused).ToArray();
        return refused switch
        {
            [] => null,
            [{ Rule: "empty-message" }] => Refuse(400, 50006, "Cannot send an empty message"),
            _ => FakeReply.Json(400, new JsonObject
            {
                ["message"] = "Invalid Form Body",
                ["code"] = 50035,
                ["errors"] = new JsonObject { ["_errors"] = new JsonArray([.. refused.Select(one => (JsonNode)new JsonObject { ["code"] = one.Rule, ["message"] = one.Detail })]) },
            }),
        };
    }

    /// <summary>Records a broken rule and refuses as Discord does.</summary>
    public FakeReply Violate(string rule, FakeReply reply, string detail)
    {
        violations.Add(rule, detail);
        return reply;
    }

    public static FakeReply Refuse(int status, int code, string message) =>
        FakeReply.Json(status, new JsonObject { ["message"] = message, ["code"] = code });
}

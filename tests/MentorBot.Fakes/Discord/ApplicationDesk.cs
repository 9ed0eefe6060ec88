using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What concerns the bot itself: its address of the gateway, its profile and its commands.</summary>
internal sealed class ApplicationDesk(DiscordWorld world, Func<string> gatewayUrl)
{
    public FakeReply Gateway() => FakeReply.Json(200, new JsonObject { ["url"] = gatewayUrl() });

    public FakeReply GatewayBot() => FakeReply.Json(200, new JsonObject
    {
        ["url"] = gatewayUrl(),
        ["shards"] = 1,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = world.Options.SessionStarts,
            ["remaining"] = Math.Max(0, world.Gateway.SessionStartsLeft),
            ["reset_after"] = (long)world.Options.SessionStartsResetAfter.TotalMilliseconds,
            ["max_concurrency"] = world.Options.MaxConcurrency,
        },
    });

    public FakeReply Me() => FakeReply.Json(200, DiscordPayloads.Bot(world.Options));

    public FakeReply Application() => FakeReply.Json(200, new JsonObject
    {
        ["id"] = world.Options.ApplicationId,
        ["name"] = "MentorBot",
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = new string('0', 64),
        ["flags"] = 565248,
        ["team"] = null,
        ["bot"] = DiscordPayloads.Bot(world.Options),
    });

    /// <summary>Reads or replaces the commands of one scope; the empty scope is the global one.</summary>
    public FakeReply Commands(string application, string scope, RecordedRequest request)
    {
        if (application != world.Options.ApplicationId)
            return world.Violate("application-id", DiscordWorld.Refuse(404, 10002, "Unknown Application"), $"application {application} is not ours");
        return request.Method switch
        {
            "GET" => FakeReply.Json(200, world.Commands.TryGetValue(scope, out var known) ? known.ToNode() : new JsonArray()),
            "PUT" => Put(scope, request),
            _ => new FakeReply(405),
        };
    }

    private FakeReply Put(string scope, RecordedRequest request)
    {
        if (world.Refusal(CommandRules.Check(request.Body)) is { } refusal)
            return refusal;
        if (world.Commands.TryGetValue(scope, out var before) && Same(before, request.Body))
            world.Violations.Add("command-unchanged", "commands were registered again without a change; 200 creations a day are all there are");
        var stored = new JsonArray([.. request.Body.EnumerateArray().Select(one => Stored(one, scope))]);
        world.Commands[scope] = stored.ToElement();
        world.CommandPuts.Add(request.Body);
        return FakeReply.Json(200, stored.DeepClone());
    }

    // What we added when storing does not count as a difference.
    private static bool Same(JsonElement stored, JsonElement sent) => JsonNode.DeepEquals(Bare(stored), Bare(sent));

    private static JsonArray Bare(JsonElement commands) => new([.. commands.EnumerateArray().Select(one =>
    {
        var bare = one.ToObject();
        foreach (var added in (string[])["id", "application_id", "version", "guild_id"])
            bare.Remove(added);
        bare["type"] = bare["type"]?.DeepClone() ?? 1;
        return (JsonNode)bare;
    })]);

    private JsonObject Stored(JsonElement command, string scope)
    {
        var stored = command.ToObject();
        stored["id"] = world.NextId();
        stored["application_id"] = world.Options.ApplicationId;
        stored["version"] = world.NextId();
        stored["type"] = stored["type"]?.DeepClone() ?? 1;
        if (scope.Length > 0)
            stored["guild_id"] = scope;
        return stored;
    }
}

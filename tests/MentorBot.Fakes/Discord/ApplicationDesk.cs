using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What concerns the bot itself: its address of the gateway, its profile and its commands.</summary>
internal sealed class ApplicationDesk(DiscordWorld world, Func<string> gatewayUrl, Func<FakeEndpoint> endpoint)
{
    public FakeReply Gateway() => FakeReply.Json(200, new JsonObject { ["url"] = gatewayUrl() });

    public FakeReply GatewayBot() => FakeReply.Json(200, new JsonObject
    {
        ["url"] = gatewayUrl(),
        ["shards"] = world.Options.Shards,
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
        ["bot_require_code_grant"] = world.Options.RequiresCodeGrant,
        ["verify_key"] = endpoint().Keys.PublicKey,
        ["flags"] = world.Options.ApplicationFlags,
        ["flags_new"] = world.Options.ApplicationFlags.ToString(),
        ["approximate_guild_count"] = world.Options.Servers,
        ["interactions_endpoint_url"] = endpoint().Url?.AbsoluteUri,
        ["integration_types_config"] = Installs(),
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
            "GET" => FakeReply.Json(200, world.Commands.TryGetValue(scope, out var known) ? Shown(known, request) : new JsonArray()),
            "PUT" => Put(scope, request),
            _ => new FakeReply(405),
        };
    }

    private JsonObject Installs()
    {
        var kinds = new JsonObject { ["1"] = new JsonObject { ["oauth2_install_params"] = new JsonObject { ["scopes"] = new JsonArray("applications.commands"), ["permissions"] = "0" } } };
        if (world.Options.ServerScopes is { } scopes)
            kinds["0"] = new JsonObject { ["oauth2_install_params"] = new JsonObject { ["scopes"] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]), ["permissions"] = "2048" } };
        return kinds;
    }

    // The texts in other languages are there for who asks: https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands.
    private static JsonNode Shown(JsonElement commands, RecordedRequest request)
    {
        var shown = commands.ToNode()!;
        if (!request.Query.Contains("with_localizations=true", StringComparison.Ordinal))
            RemoveLocalizations(shown);
        return shown;
    }

    private static void RemoveLocalizations(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var one in list)
                RemoveLocalizations(one);
        }

        if (node is not JsonObject named)
            return;
        named.Remove("name_localizations");
        named.Remove("description_localizations");
        RemoveLocalizations(named["options"]);
        RemoveLocalizations(named["choices"]);
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

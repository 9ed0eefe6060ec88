using System.Text.RegularExpressions;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>The HTTP half of the loopback Discord: who may ask, how often, and which desk answers.</summary>
internal sealed partial class DiscordRest(DiscordWorld world, RateLimits limits, Func<string> gatewayUrl, Func<FakeEndpoint> endpoint)
{
    private const string Prefix = "/api/v10/";
    private static readonly FakeReply NotFound = DiscordWorld.Refuse(404, 0, "404: Not Found");
    private readonly InteractionDesk _interactions = new(world);
    private readonly ApplicationDesk _application = new(world, gatewayUrl, endpoint);
    private readonly ChannelDesk _channels = new(world);
    private volatile bool _refused;

    /// <summary>The interaction whose answer a request is, so that a lost reply can be excused.</summary>
    public FakeInteraction? Concerns(RecordedRequest request) =>
        Parts(request) is ["interactions", _, var token, "callback"] && world.Interactions.TryGetValue(token, out var asked) ? asked : null;

    /// <summary>Remembers the refusal that a fault sent in place of an answer.</summary>
    public void Remember(RecordedRequest request, FakeReply reply) => limits.Remember(Key(request, Parts(request)), reply);

    public FakeReply Answer(RecordedRequest request)
    {
        if (!UserAgent().IsMatch(request.Header("User-Agent")))
            return world.Violate("user-agent", new FakeReply(403, "<html>error code: 1010</html>", "text/html"), $"User-Agent '{request.Header("User-Agent")}' is not DiscordBot (url, version)");
        if (!request.Path.StartsWith(Prefix, StringComparison.Ordinal))
            return world.Violate("path", NotFound, $"{request.Method} {request.Path} is outside /api/v10");
        if (request.Unreadable is not null || (request.Length > 0 && request.MediaType != "application/json"))
            return world.Violate("body", DiscordWorld.Refuse(400, 50109, "The request body contains invalid JSON."), $"{request.MediaType}: {request.Unreadable}");
        var parts = Parts(request);
        // Anybody may ask where the gateway is: https://discord.com/developers/docs/events/gateway#get-gateway.
        var isOpen = parts is ["interactions", ..] or ["webhooks", _, _, ..] || (parts is ["gateway"] && request.Header("Authorization").Length == 0);
        return isOpen ? Route(request, parts) : Guarded(request, parts);
    }

    private FakeReply Guarded(RecordedRequest request, string[] parts)
    {
        if (_refused)
            world.Violations.Add("after-401", $"{request.Method} {request.Path} after a 401: 10,000 of them ban the address");
        if (request.Header("Authorization") != $"Bot {world.Options.Token}")
        {
            _refused = true;
            return world.Violate("authorization", DiscordWorld.Refuse(401, 0, "401: Unauthorized"), "a wrong or missing Authorization: Bot header");
        }

        if (limits.CountGlobal() is { } global)
            return global;
        var (refusal, headers) = limits.Count(Template(request, parts), Key(request, parts));
        return (refusal ?? Route(request, parts)).With(headers);
    }

    private FakeReply Route(RecordedRequest request, string[] parts) => (request.Method, parts) switch
    {
        ("POST", ["interactions", var id, var token, "callback"]) => _interactions.Callback(id, token, request),
        ("POST", ["webhooks", var app, var token]) when app == world.Options.ApplicationId => _interactions.FollowUp(token, request),
        (_, ["webhooks", var app, var token, "messages", "@original"]) when app == world.Options.ApplicationId => _interactions.Original(token, request),
        (_, ["webhooks", var app, var token, "messages", var id]) when app == world.Options.ApplicationId => _interactions.Message(token, id, request),
        ("GET", ["gateway"]) => _application.Gateway(),
        ("GET", ["gateway", "bot"]) => _application.GatewayBot(),
        ("GET", ["users", "@me"]) => _application.Me(),
        ("GET", ["applications", "@me"]) or ("GET", ["oauth2", "applications", "@me"]) => _application.Application(),
        (_, ["applications", var app, "commands"]) => _application.Commands(app, "", request),
        (_, ["applications", var app, "guilds", var guild, "commands"]) => _application.Commands(app, guild, request),
        ("POST", ["users", "@me", "channels"]) => _channels.OpenDirect(request),
        ("POST", ["channels", var channel, "messages"]) => _channels.Post(channel, request),
        ("POST", ["channels", _, "typing"]) => ChannelDesk.Typing(),
        (_, ["channels", _, "messages", var id]) => _channels.Message(id, request),
        _ => world.Violate("route", NotFound, $"{request.Method} {request.Path} is not a route that the fake knows"),
    };

    private static string[] Parts(RecordedRequest request) =>
        request.Path.StartsWith(Prefix, StringComparison.Ordinal) ? request.Path[Prefix.Length..].Split('/') : [];

    // A bucket is shared by all values of a route except its top-level id.
    private static string Key(RecordedRequest request, string[] parts) =>
        Template(request, parts) + (parts is ["channels" or "guilds" or "webhooks", var top, ..] ? " " + top : "");

    private static string Template(RecordedRequest request, string[] parts) =>
        $"{request.Method} /{string.Join('/', parts.Select(part => part.Length > 0 && part.All(char.IsAsciiDigit) ? "{id}" : part))}";

    [GeneratedRegex(@"^DiscordBot \(\S+, [^)]+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserAgent();
}

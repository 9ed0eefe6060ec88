using System.Globalization;
using MentorBot.Discord.Endpoint;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using static MentorBot.Discord.Diagnosis.DiscordFindings;

namespace MentorBot.Discord.Diagnosis;

/// <summary>What there is to say of the way on which events reach the bot: over the gateway, or by HTTP; Discord does one of them (https://discord.com/developers/docs/interactions/receiving-and-responding#receiving-an-interaction).</summary>
internal static class WayFindings
{
    private const string Reach = "Let this machine open a WebSocket (wss) to gateway.discord.gg: look at its firewall and proxy.";

    // Each start of the bot takes one where it cannot resume; at none left it has to wait for up to a day.
    private const int FewStarts = 20;

    /// <summary>The way with its details.</summary>
    internal static IEnumerable<Finding> Of(DiscordFacts facts, ApplicationPayload application) => facts.Settings.IsHttp
        ? [Endpoint(application.InteractionsEndpointUrl), Here.Fine("signatures", "This machine can check Discord's signatures, by OpenSSL 3.")]
        : [Field(application.InteractionsEndpointUrl), .. Starts(facts), .. OfHello(facts)];

    /// <summary>Whether the gateway greets.</summary>
    internal static IEnumerable<Finding> OfHello(DiscordFacts facts) => facts.Hello switch
    {
        null => [],
        ApiOutcome<HelloPayload>.Ok => [Here.Fine("socket", "The gateway greets over the socket; no session was begun for this.")],
        var outcome => [Trouble("socket", "The gateway does not greet", outcome, Reach)],
    };

    private static Finding Endpoint(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return Here.Broken("endpoint", "Discord:Mode is Http and the application has no Interactions Endpoint URL, so no command reaches the bot.", $"Start the bot and enter https://your.domain{InteractionEndpoint.Path} on the application's page General Information.");
        }

        return url.EndsWith(InteractionEndpoint.Path, StringComparison.Ordinal)
            ? Here.Fine("endpoint", $"Discord posts commands to {url}.")
            : Here.Look("endpoint", $"Discord posts commands to {url}, which does not end with {InteractionEndpoint.Path}.", "See that the proxy in front hands that address on to this path, or correct it on the application's page General Information.");
    }

    private static Finding Field(string? url) => string.IsNullOrEmpty(url)
        ? Here.Fine("endpoint", "Commands come over the gateway, as Discord:Mode says.")
        : Here.Broken("endpoint", $"Commands do not come over the gateway, because the application has an Interactions Endpoint URL ({url}).", "Clear that field on the application's page General Information, or set Discord:Mode to Http.");

    private static IEnumerable<Finding> Starts(DiscordFacts facts)
    {
        if (facts.Gateway is not ApiOutcome<GatewayBotPayload>.Ok { Value: var gateway })
        {
            return facts.Gateway is null ? [] : [Trouble("gateway", "Discord does not say where the gateway is", facts.Gateway, Reach)];
        }

        return [Left(gateway.SessionStartLimit), Shards(facts.Settings, gateway.Shards ?? 1)];
    }

    private static Finding Left(SessionStartLimitPayload? limit) => limit switch
    {
        { Remaining: <= FewStarts and { } few } => Here.Look("gateway", string.Create(CultureInfo.InvariantCulture, $"Only {few} of {limit.Total} session starts are left; the count begins anew in {Hours(limit.ResetAfter)}. The bot waits when there are too few."), "Find out what starts the bot so often, and stop it until then."),
        { Remaining: { } left } => Here.Fine("gateway", string.Create(CultureInfo.InvariantCulture, $"The gateway is there; {left} of {limit.Total} session starts are left today.")),
        _ => Here.Fine("gateway", "The gateway is there."),
    };

    private static Finding Shards(DiscordOptions settings, int recommended)
    {
        if (!int.TryParse(settings.Shards, NumberStyles.None, CultureInfo.InvariantCulture, out var set))
        {
            return Here.Fine("shards", string.Create(CultureInfo.InvariantCulture, $"Discord:Shards is auto, and Discord recommends {recommended}."));
        }

        return set >= recommended
            ? Here.Fine("shards", string.Create(CultureInfo.InvariantCulture, $"Discord:Shards is {set}; Discord recommends {recommended}."))
            : Here.Look("shards", string.Create(CultureInfo.InvariantCulture, $"Discord:Shards is {set}, and Discord recommends {recommended}; from 2,500 servers in one shard on it refuses the connection."), "Set Discord:Shards to auto.");
    }

    private static string Hours(long? milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{TimeSpan.FromMilliseconds(milliseconds ?? 0).TotalHours:0.#} hours");
}

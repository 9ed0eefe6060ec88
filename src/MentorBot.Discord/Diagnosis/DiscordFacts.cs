using MentorBot.Discord.Commands;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Diagnosis;

/// <summary>What was asked of Discord and what came of it; null where it was not asked.</summary>
/// <param name="Settings">What the operator has set.</param>
/// <param name="Door">Whether Discord answers at all.</param>
internal sealed record DiscordFacts(DiscordOptions Settings, ApiOutcome<DoorAnswer> Door)
{
    /// <summary>The application that the token belongs to.</summary>
    internal ApiOutcome<ApplicationPayload>? Application { get; init; }

    /// <summary>The bot's own user.</summary>
    internal ApiOutcome<SelfPayload>? Self { get; init; }

    /// <summary>The gateway as it is for this bot.</summary>
    internal ApiOutcome<GatewayBotPayload>? Gateway { get; init; }

    /// <summary>How the commands there differ from ours.</summary>
    internal ApiOutcome<CommandDifferences>? Commands { get; init; }

    /// <summary>Whether a socket to the gateway was greeted.</summary>
    internal ApiOutcome<HelloPayload>? Hello { get; init; }
}

/// <summary>What anybody gets from Discord.</summary>
/// <param name="Url">Where the gateway is.</param>
/// <param name="Ahead">How far our clock is ahead of Discord's.</param>
internal sealed record DoorAnswer(Uri? Url, TimeSpan? Ahead);

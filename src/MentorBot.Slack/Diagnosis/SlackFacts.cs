using System.Collections.Immutable;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Operation;

namespace MentorBot.Slack.Diagnosis;

/// <summary>What was asked of Slack and what came of it.</summary>
/// <param name="Settings">What the operator has set.</param>
/// <param name="Bot">What Slack makes of the bot token.</param>
/// <param name="SocketRefusal">Why Slack would give no connection, null inside when it would; null altogether where events come by HTTP.</param>
internal sealed record SlackFacts(SlackOptions Settings, ApiOutcome<BotAnswer> Bot, ApiOutcome<string?>? SocketRefusal);

/// <summary>What Slack says of the bot token.</summary>
/// <param name="Error">Why it is refused; null when it is accepted.</param>
/// <param name="Ahead">How far our clock is ahead of Slack's.</param>
internal sealed record BotAnswer(string? Error, TimeSpan? Ahead)
{
    /// <summary>The workspace's name.</summary>
    internal string? Team { get; init; }

    /// <summary>The bot user's name.</summary>
    internal string? User { get; init; }

    /// <summary>Whether it is a bot's token.</summary>
    internal bool IsBot { get; init; }

    /// <summary>What the token may do; null where Slack did not say.</summary>
    internal ImmutableHashSet<string>? Scopes { get; init; }
}

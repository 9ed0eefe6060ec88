using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Slack.Requests;

/// <summary>Who is who in Slack: the bot's own user, and those who moderate.</summary>
internal sealed record Workspace(string BotUser, ImmutableHashSet<string> Moderators)
{
    /// <summary>The occasion with what this user may see.</summary>
    internal Occasion For(string? user, Occasion on) => on with { IsModerator = user is not null && Moderators.Contains(user) };
}

namespace MentorBot.Discord.Gateway;

/// <summary>What it takes to go on where a connection broke off, also after a restart (https://discord.com/developers/docs/events/gateway#resuming).</summary>
/// <param name="Id">Discord's name of the session.</param>
/// <param name="ResumeUrl">The only address at which it can be resumed.</param>
/// <param name="Sequence">The number of the last event we have seen.</param>
internal sealed record GatewaySession(string Id, Uri ResumeUrl, long Sequence)
{
    /// <summary>The session after an event of this number; an event without one changes nothing.</summary>
    internal GatewaySession At(long? sequence) => sequence is { } seen && seen > Sequence ? this with { Sequence = seen } : this;
}

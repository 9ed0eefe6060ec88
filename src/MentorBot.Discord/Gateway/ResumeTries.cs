namespace MentorBot.Discord.Gateway;

/// <summary>How often in a row a session could not be resumed: because Discord was not reached, which says nothing of the session, or because the RESUME itself came to nothing.</summary>
internal sealed record ResumeTries(int Unreached, int Stuck)
{
    /// <summary>How often a RESUME may be stuck before a new session is begun: https://github.com/discord/discord-api-docs/issues/1619.</summary>
    internal const int MostStuck = 3;

    /// <summary>How often the session's address may be out of reach, about four minutes with the growing waits; the address may be gone for good, and only the gateway's own always leads somewhere.</summary>
    internal const int MostUnreached = 10;

    /// <summary>Nothing has failed yet.</summary>
    internal static ResumeTries None { get; } = new(Unreached: 0, Stuck: 0);

    /// <summary>Whether the session may be tried again.</summary>
    internal bool MayGoOn => Stuck < MostStuck && Unreached < MostUnreached;

    internal ResumeTries AndUnreached() => this with { Unreached = Unreached + 1 };

    internal ResumeTries AndStuck() => new(0, Stuck + 1);
}

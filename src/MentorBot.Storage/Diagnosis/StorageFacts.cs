namespace MentorBot.Storage.Diagnosis;

/// <summary>What a session file looks like from outside.</summary>
/// <param name="Path">Where it is or will be.</param>
/// <param name="IsThere">Whether it is there already.</param>
internal sealed record FileFacts(string Path, bool IsThere)
{
    /// <summary>Why it cannot be used; null when it can.</summary>
    internal string? Trouble { get; init; }

    /// <summary>What to do about that.</summary>
    internal string Mend { get; init; } = "";

    /// <summary>How many steps of our schema it has taken.</summary>
    internal int Schema { get; init; }

    /// <summary>How many bytes are free on its disk; null when nobody says.</summary>
    internal long? Free { get; init; }
}

/// <summary>What a PostgreSQL database looks like from outside.</summary>
/// <param name="Version">The server's version.</param>
/// <param name="RoundTrip">How long the simplest question took.</param>
internal sealed record ServerFacts(Version Version, TimeSpan RoundTrip)
{
    /// <summary>How many steps of our schema it has taken; null for one that was never used.</summary>
    internal int? Schema { get; init; }

    /// <summary>Whether the user may make tables.</summary>
    internal bool MayCreate { get; init; }
}

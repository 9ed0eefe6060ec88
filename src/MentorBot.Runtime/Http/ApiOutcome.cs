namespace MentorBot.Runtime.Http;

/// <summary>What came of a call to a platform: an outcome the caller must look at, not an exception.</summary>
/// <typeparam name="T">What a call that went well brings.</typeparam>
public abstract record ApiOutcome<T>
{
    private ApiOutcome()
    {
    }

    /// <summary>It went well.</summary>
    public sealed record Ok(T Value) : ApiOutcome<T>;

    /// <summary>The platform asks for patience.</summary>
    public sealed record SlowDown(TimeSpan Wait) : ApiOutcome<T>;

    /// <summary>The platform said no; trying again will not help. The message is the platform's own and holds no secret of ours.</summary>
    public sealed record Refused(int Code, string Message) : ApiOutcome<T>;

    /// <summary>The platform could not be reached, or broke on its side, also after trying again.</summary>
    public sealed record Unreachable(string Reason) : ApiOutcome<T>;
}

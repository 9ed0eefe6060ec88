namespace MentorBot.Runtime.Http;

/// <summary>What came of a call to a platform: an outcome the caller must look at, not an exception.</summary>
/// <typeparam name="T">What a call that went well brings.</typeparam>
public abstract record ApiOutcome<T>
{
    private ApiOutcome()
    {
    }

    /// <summary>The same with what is made of the value, where there is one.</summary>
    public ApiOutcome<TNext> Then<TNext>(Func<T, TNext> next) => this switch
    {
        Ok ok => new ApiOutcome<TNext>.Ok(next(ok.Value)),
        SlowDown slow => new ApiOutcome<TNext>.SlowDown(slow.Wait),
        Refused refused => new ApiOutcome<TNext>.Refused(refused.Code, refused.Message),
        Unreachable unreachable => new ApiOutcome<TNext>.Unreachable(unreachable.Reason),
        _ => throw new System.Diagnostics.UnreachableException("An outcome of a fifth kind."),
    };

    /// <summary>It went well.</summary>
    public sealed record Ok(T Value) : ApiOutcome<T>;

    /// <summary>The platform asks for patience.</summary>
    public sealed record SlowDown(TimeSpan Wait) : ApiOutcome<T>;

    /// <summary>The platform said no; trying again will not help. The message is the platform's own and holds no secret of ours.</summary>
    public sealed record Refused(int Code, string Message) : ApiOutcome<T>;

    /// <summary>The platform could not be reached, or broke on its side, also after trying again.</summary>
    public sealed record Unreachable(string Reason) : ApiOutcome<T>;
}

namespace MentorBot.Runtime.Replicas;

/// <summary>The times of a lease, from how long it lasts: one that is renewed in time is never lost, and whoever cannot renew it stops before anybody else may begin.</summary>
/// <param name="Length">How long a lease lasts in the store after it was taken or renewed.</param>
public sealed record LeaseTerm(TimeSpan Length)
{
    /// <summary>The time between two renewals, and between two looks at a lease that another has.</summary>
    public TimeSpan Beat => Length / 4;

    /// <summary>The time until the next try where the store was not reached.</summary>
    public TimeSpan Retry => Length / 20;

    /// <summary>How long a holder goes on without having reached the store; the rest of the term is for leaving.</summary>
    public TimeSpan Trust => Length * 3 / 4;

    /// <summary>What a holder does next.</summary>
    /// <param name="sinceAsked">How long ago the last renewal that went well was asked for. The store grants from a later moment on, so its term ends later than this one.</param>
    /// <param name="wasReached">Whether the store was reached at the last try.</param>
    public LeaseStep Next(TimeSpan sinceAsked, bool wasReached)
    {
        var left = Trust - sinceAsked;
        return left <= TimeSpan.Zero ? new LeaseStep.Leave() : new LeaseStep.Renew(Shorter(wasReached ? Beat : Retry, left), left);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>What the holder of a lease does next.</summary>
public abstract record LeaseStep
{
    private LeaseStep()
    {
    }

    /// <summary>Wait, then renew the lease; all of it may take so long.</summary>
    public sealed record Renew(TimeSpan Wait, TimeSpan Patience) : LeaseStep;

    /// <summary>Stop what the lease is for.</summary>
    public sealed record Leave : LeaseStep;
}

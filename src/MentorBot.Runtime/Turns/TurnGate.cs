using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Runtime.Turns;

/// <summary>Stands before a turn: a delivery is let in once, at its sender's pace. What the pace holds back is never asked of the memory that the processes share, since in a flood everybody else would queue behind it there.</summary>
public sealed class TurnGate(SeenEvents seen, TurnPace pace)
{
    /// <summary>How the turn that a delivery asks for may begin, or null when this process has taken the delivery before. Whether another one has, or this one before a restart, shows when the turn takes it, together with what it saves.</summary>
    public Admission? Enter(Arrival arrival)
    {
        if (!arrival.Keys.All(seen.IsFirstHere))
        {
            return null;
        }

        var (pass, wait) = pace.Enter(arrival.Person, arrival.Place, arrival.Incoming);
        return new Admission(arrival.Person, arrival.Incoming) { Pass = pass, Wait = wait, Deliveries = pass is TurnPass.Silent ? [] : arrival.Keys };
    }

    /// <summary>Takes the delivery now, for what is done without a turn or before it; null when it was taken before, by whichever process.</summary>
    public Task<Admission?> ClaimAsync(Admission admission, CancellationToken cancel) => admission.ClaimedAsync(seen, cancel);

    /// <summary>Whether something that is nobody's turn is brought for the first time.</summary>
    public Task<bool> IsFirstAsync(string key, CancellationToken cancel) => seen.IsFirstAsync(key, cancel);
}

/// <summary>What a platform brought.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Incoming">What they did.</param>
/// <param name="Keys">What no second delivery of it shares.</param>
/// <param name="Place">The channel where others are too, or null.</param>
public sealed record Arrival(PersonKey Person, Incoming Incoming, ImmutableArray<string> Keys, string? Place = null);

/// <summary>A turn that may begin, if only to say that it is too much at once.</summary>
/// <param name="Person">Whose turn it is.</param>
/// <param name="Incoming">What they did.</param>
public sealed record Admission(PersonKey Person, Incoming Incoming)
{
    /// <summary>Whether it was too much at once, so that there will be no answer to what they did.</summary>
    public bool IsHeldUp => Pass is not TurnPass.Go;

    /// <summary>The keys of the delivery that the turn has yet to take.</summary>
    internal ImmutableArray<string> Deliveries { get; init; } = [];

    /// <summary>Whether they may go on, and whether they should be told why not.</summary>
    internal TurnPass Pass { get; init; } = TurnPass.Go;

    /// <summary>How long they should rest when they may not go on.</summary>
    internal TimeSpan Wait { get; init; }

    /// <summary>The same once its delivery is taken; null when it was taken before.</summary>
    internal async Task<Admission?> ClaimedAsync(SeenEvents seen, CancellationToken cancel) =>
        await seen.AreFirstElsewhereAsync(Deliveries, cancel) ? this with { Deliveries = [] } : null;
}

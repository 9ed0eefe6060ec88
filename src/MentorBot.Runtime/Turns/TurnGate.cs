using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Runtime.Turns;

/// <summary>Stands before a turn: a delivery is let in once, at its sender's pace. What the pace holds back is never asked of the memory that the processes share, since in a flood everybody else would queue behind it there.</summary>
public sealed class TurnGate(SeenEvents seen, TurnPace pace)
{
    /// <summary>How the turn that a delivery asks for may begin, or null when the delivery was taken before.</summary>
    public async Task<Admission?> EnterAsync(Arrival arrival, CancellationToken cancel)
    {
        if (!arrival.Keys.All(seen.IsFirstHere))
        {
            return null;
        }

        var (pass, wait) = pace.Enter(arrival.Person, arrival.Place, arrival.Incoming);
        return pass is TurnPass.Silent || await IsFirst(arrival.Keys, cancel) ? new Admission(arrival.Person, arrival.Incoming) { Pass = pass, Wait = wait } : null;
    }

    /// <summary>Whether something that is nobody's turn is brought for the first time.</summary>
    public Task<bool> IsFirstAsync(string key, CancellationToken cancel) => seen.IsFirstAsync(key, cancel);

    private async Task<bool> IsFirst(ImmutableArray<string> keys, CancellationToken cancel)
    {
        foreach (var key in keys)
        {
            if (!await seen.IsFirstElsewhereAsync(key, cancel))
            {
                return false;
            }
        }

        return true;
    }
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

    /// <summary>Whether they may go on, and whether they should be told why not.</summary>
    internal TurnPass Pass { get; init; } = TurnPass.Go;

    /// <summary>How long they should rest when they may not go on.</summary>
    internal TimeSpan Wait { get; init; }
}

using System.Collections.Immutable;

namespace MentorBot.Runtime.Turns;

/// <summary>One turn's claim to the delivery that it answers, which it takes once: with what it saves, or alone.</summary>
/// <param name="deliveries">The keys that are still to be taken.</param>
/// <param name="seen">Where those are noted that are taken alone.</param>
internal sealed class Claim(ImmutableArray<string> deliveries, SeenEvents seen)
{
    private ImmutableArray<string> _open = deliveries;

    /// <summary>Takes the delivery alone, unless this turn has it already; false when somebody else has.</summary>
    internal async Task<bool> TryTakeAsync(CancellationToken cancel)
    {
        var isOurs = await seen.AreFirstElsewhereAsync(_open, cancel);
        _open = isOurs ? [] : _open;
        return isOurs;
    }

    /// <summary>Takes it with a save, which is told what is still to be taken.</summary>
    internal async Task<SaveOutcome> SaveAsync(Func<ImmutableArray<string>, Task<SaveOutcome>> save)
    {
        var outcome = await save(_open);
        if (outcome is SaveOutcome.Repeated)
        {
            TurnMetrics.Repeated(_open[0]);
        }

        return outcome;
    }
}

using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>The loop with the gate before it, as the platforms use them; whatever happens is brought for the first time.</summary>
internal sealed class GatedTurns(TurnRunner turns, TurnGate gate)
{
    private int _arrivals;

    internal async Task RunAsync(PersonKey person, Incoming incoming, ScriptedChannel channel, CancellationToken cancel)
    {
        var arrival = new Arrival(person, incoming, [$"test:{++_arrivals}"], channel.Place);
        var admission = gate.Enter(arrival).ShouldNotBeNull();
        await turns.RunAsync(admission, channel, cancel);
    }
}

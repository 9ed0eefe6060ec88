using MentorBot.Core.Conversation;
using MentorBot.Runtime.Telemetry;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Telemetry;

/// <summary>What it costs to be able to be watched while nobody watches.</summary>
[Collection(AloneCollection.Name)]
public sealed class CostTests
{
    private const int Rounds = 10_000;

    [Fact]
    public void Where_nobody_counts_a_turn_pays_one_small_object_and_an_event_nothing()
    {
        PersonKey.TryMake("idle", "person1", out var person).ShouldBeTrue();
        var (asked, pulse) = (new Incoming.HelpAsked(new Occasion(DateTimeOffset.UnixEpoch, "1")), new PlatformPulse("idle", TimeProvider.System));
        BytesOf(() => TurnWatch.Begin(person, asked, TimeProvider.System).Dispose()).ShouldBeLessThan(120);
        BytesOf(() => pulse.Acknowledged(pulse.Heard())).ShouldBeLessThan(1);
    }

    private static double BytesOf(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Rounds;
    }
}

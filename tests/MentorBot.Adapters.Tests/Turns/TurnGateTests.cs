using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

public sealed class TurnGateTests
{
    // Eight turns at once, and the one that is answered with a request to slow down.
    private const int MostAsked = 9;

    private readonly ManualTime _time = new();

    [Fact]
    public async Task What_is_delivered_twice_is_let_in_once_whichever_process_it_reaches()
    {
        var log = new SharedLog();
        var (one, other) = (Gate(log), Gate(log));
        (await Enter(one, "ann", "slack:event:Ev1", "slack:post:C1:1.0")).ShouldNotBeNull().IsHeldUp.ShouldBeFalse();
        (await Enter(one, "ann", "slack:event:Ev1", "slack:post:C1:1.0")).ShouldBeNull("the same event again");
        (await Enter(one, "ann", "slack:event:Ev2", "slack:post:C1:1.0")).ShouldBeNull("the same message as a mention and as a message");
        (await Enter(other, "ann", "slack:event:Ev1", "slack:post:C1:1.0")).ShouldBeNull("the same event at another process");
        (await Enter(other, "ann", "slack:event:Ev3", "slack:post:C1:1.0")).ShouldBeNull("the same message at another process");
        (await Enter(other, "ann", "slack:event:Ev4", "slack:post:C1:2.0")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_a_flood_only_what_its_sender_may_say_is_asked_of_the_memory_that_all_share()
    {
        var log = new SharedLog();
        var gate = Gate(log);
        var entered = new List<Admission?>();
        foreach (var number in Enumerable.Range(0, 5000))
        {
            entered.Add(await Enter(gate, "ann", $"discord:{number}"));
        }

        log.Asked.ShouldBe(MostAsked);
        entered.Count(admission => admission is { IsHeldUp: false }).ShouldBe(8);
        entered.ShouldNotContain((Admission?)null);
    }

    [Fact]
    public async Task While_the_shared_memory_hangs_a_flood_keeps_a_handful_waiting_and_not_thousands()
    {
        var hangs = new TaskCompletionSource<bool>();
        var gate = Gate(new SharedLog { Answer = hangs.Task });
        var flood = Enumerable.Range(0, 5000).Select(number => Enter(gate, "ann", $"discord:{number}")).ToList();
        flood.Count(entering => !entering.IsCompleted).ShouldBe(MostAsked);

        hangs.SetResult(true);
        (await Task.WhenAll(flood)).ShouldAllBe(admission => admission != null);
    }

    [Fact]
    public async Task Who_is_told_to_slow_down_is_told_once_even_when_two_processes_hear_it()
    {
        var log = new SharedLog();
        var (one, other) = (Gate(log, burst: 1), Gate(log, burst: 1));
        await Enter(one, "ann", "discord:1");
        await Enter(other, "ann", "discord:2");
        (await Enter(one, "ann", "discord:3")).ShouldNotBeNull().IsHeldUp.ShouldBeTrue();
        (await Enter(other, "ann", "discord:3")).ShouldBeNull();
    }

    private static async Task<Admission?> Enter(TurnGate gate, string name, params string[] keys)
    {
        PersonKey.TryMake("test", name, out var person).ShouldBeTrue();
        return gate.Enter(new Arrival(person, new Incoming.HelpAsked(new Occasion(ManualTime.Start, keys[0])), [.. keys])) is { } admission
            ? await gate.ClaimAsync(admission, CancellationToken.None)
            : null;
    }

    private TurnGate Gate(IDeliveryLog log, int burst = 8) =>
        new(new SeenEvents(_time, log), new TurnPace(new TurnLimitOptions { Burst = burst }, _time));

    private sealed class SharedLog : IDeliveryLog
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

        internal int Asked { get; private set; }

        /// <summary>What it says to everything, when it says so; without it, the truth at once.</summary>
        internal Task<bool>? Answer { get; init; }

        public Task<bool> IsFirstAsync(string key, CancellationToken cancel)
        {
            Asked++;
            return Answer ?? Task.FromResult(_taken.Add(key));
        }
    }
}

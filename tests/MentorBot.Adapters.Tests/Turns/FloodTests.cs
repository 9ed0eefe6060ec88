using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>What happens when far more is asked than can be answered: memory stays bounded, people are told, and nobody else notices.</summary>
public sealed class FloodTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ScriptedStore _store = new();
    private readonly TurnRunner _turns;

    public FloodTests() => _turns = new TurnRunner(
        new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, new SeenEvents(new ManualTime())), () => KnowledgeBase.Empty, new ManualTime(), NullLogger<TurnRunner>.Instance);

    [Fact]
    public async Task Of_five_thousand_events_of_one_person_ten_wait_one_is_told_off_and_another_person_is_answered()
    {
        var hold = _store.Hold(Person("ann"));
        var channel = new CountingChannel();
        var flood = Enumerable.Range(0, 5000).Select(_ => _turns.RunAsync(new Admission(Person("ann"), Help()), channel, CancellationToken.None)).ToList();
        await Task.WhenAll(flood.Skip(PersonLocks.MostOfOne)).WaitAsync(Patience);
        (channel.Said, channel.Dismissed).ShouldBe((1, 5000 - PersonLocks.MostOfOne - 1));
        flood.Count(turn => !turn.IsCompleted).ShouldBe(PersonLocks.MostOfOne);

        var bob = new ScriptedChannel();
        await _turns.RunAsync(new Admission(Person("bob"), Help()), bob, CancellationToken.None).WaitAsync(Patience);
        bob.Heard.ShouldBe(["said"]);

        hold.SetResult();
        await Task.WhenAll(flood).WaitAsync(Patience);
        channel.Said.ShouldBe(1 + PersonLocks.MostOfOne);
    }

    [Fact]
    public async Task Who_has_been_told_off_is_answered_again_once_their_own_are_through()
    {
        var hold = _store.Hold(Person("ann"));
        var channel = new CountingChannel();
        var flood = Enumerable.Range(0, 20).Select(_ => _turns.RunAsync(new Admission(Person("ann"), Help()), channel, CancellationToken.None)).ToList();
        hold.SetResult();
        await Task.WhenAll(flood).WaitAsync(Patience);
        var again = new ScriptedChannel();
        await _turns.RunAsync(new Admission(Person("ann"), Help()), again, CancellationToken.None);
        again.Heard.ShouldBe(["said"]);
    }

    [Fact]
    public async Task When_a_thousand_wait_the_next_is_told_so_and_who_is_in_need_is_let_in()
    {
        var holds = Enumerable.Range(0, PersonLocks.MostInAll).Select(number => _store.Hold(Person($"p{number}"))).ToList();
        var waiting = Enumerable.Range(0, PersonLocks.MostInAll).Select(number => _turns.RunAsync(new Admission(Person($"p{number}"), Help()), new ScriptedChannel(), CancellationToken.None)).ToList();
        var (late, inNeed) = (new ScriptedChannel(), new ScriptedChannel());
        await _turns.RunAsync(new Admission(Person("late"), Help()), late, CancellationToken.None).WaitAsync(Patience);
        Words(late.Said.Single()).ShouldContain("try again in a minute");
        late.Said.Single().Audience.ShouldBe(Audience.Person);

        await _turns.RunAsync(new Admission(Person("need"), new Incoming.Said("I want to kill myself", Now)), inNeed, CancellationToken.None).WaitAsync(Patience);
        Words(inNeed.Said[0]).ShouldNotContain("try again in a minute");

        holds.ForEach(hold => hold.SetResult());
        await Task.WhenAll(waiting).WaitAsync(Patience);
    }

    [Fact]
    public async Task No_more_turns_are_begun_than_memory_has_room_for()
    {
        var turns = new RunningTurns();
        var release = new TaskCompletionSource();
        for (var number = 0; number < RunningTurns.Most; number++)
        {
            turns.TryBegin(() => release.Task).ShouldBeTrue();
        }

        turns.TryBegin(() => throw new InvalidOperationException("This one must not run.")).ShouldBeFalse();
        turns.Count.ShouldBe(RunningTurns.Most);
        release.SetResult();
        await turns.DrainAsync(CancellationToken.None).WaitAsync(Patience);
        turns.TryBegin(() => Task.CompletedTask).ShouldBeTrue();
    }

    private static Occasion Now => new(ManualTime.Start, "1");

    private static PersonKey Person(string name) => PersonKey.TryMake("test", name, out var key) ? key : throw new ArgumentException(name, nameof(name));

    private static Incoming Help() => new Incoming.HelpAsked(Now);

    private static string Words(Reply reply) => string.Join(' ', reply.Blocks);

    /// <summary>A channel that many turns use at once.</summary>
    private sealed class CountingChannel : IReplyChannel
    {
        private int _said;
        private int _dismissed;

        internal int Said => _said;

        internal int Dismissed => _dismissed;

        public Task AcknowledgeAsync(CancellationToken cancel) => Task.CompletedTask;

        public Task SayAsync(Reply reply, CancellationToken cancel)
        {
            Interlocked.Increment(ref _said);
            return Task.CompletedTask;
        }

        public Task DismissAsync(Reply reply, CancellationToken cancel)
        {
            Interlocked.Increment(ref _dismissed);
            return Task.CompletedTask;
        }
    }
}

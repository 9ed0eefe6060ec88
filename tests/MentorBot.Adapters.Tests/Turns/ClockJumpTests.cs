using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>A wall clock that is set, by a time server or an operator, changes nothing of what is waited for.</summary>
public sealed class ClockJumpTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ManualTime _time = new();
    private readonly ScriptedStore _store = new();

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public void A_second_delivery_is_known_and_forgotten_as_without_it(int days)
    {
        var seen = new SeenEvents(_time);
        seen.IsFirstHere("Ev1").ShouldBeTrue();
        _time.SetWallClock(TimeSpan.FromDays(days));
        seen.IsFirstHere("Ev1").ShouldBeFalse();
        _time.Advance(TimeSpan.FromHours(1.1));
        seen.IsFirstHere("Ev1").ShouldBeTrue();
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public async Task A_rest_is_as_long_as_without_it(int days)
    {
        var turns = With(new TurnPace(new TurnLimitOptions { PerMinute = 60, Burst = 1 }, _time));
        var channel = new ScriptedChannel();
        await Ask(turns, channel);
        await Ask(turns, channel);
        _time.SetWallClock(TimeSpan.FromDays(days));
        await Ask(turns, channel);
        _time.Advance(TimeSpan.FromSeconds(1));
        await Ask(turns, channel);
        channel.Heard.ShouldBe(["said", "said", "dismissed", "said"]);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public async Task A_slow_turn_is_acknowledged_after_the_same_two_seconds(int days)
    {
        var channel = new ScriptedChannel();
        var hold = _store.Hold(Ann);
        var turn = Ask(With(TurnPace.Unlimited), channel);
        _time.SetWallClock(TimeSpan.FromDays(days));
        _time.Advance(TimeSpan.FromSeconds(1.9));
        channel.Heard.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        channel.Heard.ShouldBe(["acknowledged"]);
        hold.SetResult();
        await turn.WaitAsync(Patience);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public async Task Between_the_event_and_its_turn_it_costs_no_more_than_those_two_seconds(int days)
    {
        var channel = new ScriptedChannel();
        var hold = _store.Hold(Ann);
        var came = Help(_time.GetUtcNow());
        _time.SetWallClock(TimeSpan.FromDays(days));
        var turn = With(TurnPace.Unlimited).RunAsync(Ann, came, channel, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(2));
        channel.Heard.ShouldBe(["acknowledged"]);
        hold.SetResult();
        await turn.WaitAsync(Patience);
    }

    private static PersonKey Ann => PersonKey.TryMake("test", "ann", out var key) ? key : throw new InvalidOperationException("ann");

    private GatedTurns With(TurnPace pace) => new(
        new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, new SeenEvents(_time)), () => KnowledgeBase.Empty, _time, NullLogger<TurnRunner>.Instance),
        new TurnGate(new SeenEvents(_time), pace));

    private Task Ask(GatedTurns turns, ScriptedChannel channel) =>
        turns.RunAsync(Ann, Help(_time.GetUtcNow()), channel, CancellationToken.None);

    private static Incoming.HelpAsked Help(DateTimeOffset came) => new(new Occasion(came, "1"));
}

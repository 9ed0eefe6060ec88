using System.Collections.Concurrent;
using System.Diagnostics;
using MentorBot.Adapters.Tests.Turns;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Telemetry;

/// <summary>What operators can count of a turn, and that none of it says who or what.</summary>
public sealed class TurnFiguresTests : IDisposable
{
    private const string Secretive = "my name is zebediah and I hate my boss";

    private readonly ManualTime _time = new();
    private readonly ScriptedStore _store = new();
    private readonly Figures _figures = new();

    public void Dispose() => _figures.Dispose();

    [Fact]
    public async Task A_turn_is_counted_by_platform_command_and_outcome_and_timed_in_seconds()
    {
        await Run("counting", new Incoming.HelpAsked(Now));
        await Run("counting", new Incoming.Said(Secretive, Now));
        _figures.Of("counting", "mentorbot.turns").ShouldBe(["1 command=help outcome=command", "1 command=ask outcome=unknown"]);
        _figures.Of("counting", "mentorbot.turn.duration").ShouldBe(["0 command=help", "0 command=ask"]);
        _figures.All.ShouldContain(figure => figure.Name == "mentorbot.turns.running" && figure.Value == 1);
        _figures.All.ShouldContain(figure => figure.Name == "mentorbot.turns.running" && figure.Value == -1);
        _figures.All.ShouldContain(figure => figure.Name == "mentorbot.notes" && figure.Tags["kind"] == "unanswered");
    }

    [Fact]
    public async Task A_turn_that_goes_on_without_memory_is_counted_and_one_that_cannot_is_not()
    {
        await Run("forgetful", new Incoming.HelpAsked(Now));
        _figures.Of("forgetful", "mentorbot.turns.without_memory").ShouldBeEmpty();
        _store.IsAway = true;
        await Run("forgetful", new Incoming.HelpAsked(Now));
        await Run("forgetful", new Incoming.Said(Secretive, Now));
        await Run("forgetful", new Incoming.QuizAsked(What: null, Code: null, Now));
        _figures.Of("forgetful", "mentorbot.turns.without_memory").ShouldBe(["1", "1"]);
        _figures.Of("forgetful", "mentorbot.turns").ShouldContain("1 command=quiz outcome=not_kept");
    }

    [Fact]
    public async Task A_turn_that_broke_or_was_too_fast_is_counted_as_that()
    {
        _store.BreakNextLoad();
        await Run("breaking", new Incoming.HelpAsked(Now));
        var hurried = With(new TurnPace(new TurnLimitOptions { PerMinute = 1, Burst = 1 }, _time));
        await Run("breaking", new Incoming.HelpAsked(Now), hurried);
        await Run("breaking", new Incoming.HelpAsked(Now), hurried);
        _figures.Of("breaking", "mentorbot.turns").ShouldBe(["1 command=help outcome=broke", "1 command=help outcome=command", "1 command=help outcome=too_fast"]);
    }

    [Fact]
    public async Task A_second_delivery_is_counted_for_its_platform()
    {
        var seen = new SeenEvents(_time);
        await seen.IsFirstAsync("repeating:1", CancellationToken.None);
        await seen.IsFirstAsync("repeating:1", CancellationToken.None);
        _figures.Of("repeating", "mentorbot.duplicates").ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_turn_whose_delivery_another_process_took_is_counted_as_its_second_copy()
    {
        _store.Deliveries.Add("copying:1");
        PersonKey.TryMake("copying", "person1", out var person).ShouldBeTrue();
        var seen = new SeenEvents(_time, _store);
        var turns = new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, seen), () => Storage.Sample.Library, _time, NullLogger<TurnRunner>.Instance);
        foreach (var incoming in (Incoming[])[new Incoming.HelpAsked(Now), new Incoming.Said("mlops?", Now)])
        {
            var admission = new TurnGate(new SeenEvents(_time), TurnPace.Unlimited).Enter(new Arrival(person, incoming, ["copying:1"])).ShouldNotBeNull();
            await turns.RunAsync(admission, new ScriptedChannel(), CancellationToken.None);
        }

        _figures.Of("copying", "mentorbot.turns").ShouldBe(["1 command=help outcome=repeated", "1 command=ask outcome=repeated"]);
        _figures.Of("copying", "mentorbot.duplicates").ShouldBe(["1", "1"]);
        _store.Saves.ShouldBe(1, "the second would have saved something");
    }

    [Fact]
    public async Task A_span_has_the_turns_parts_and_says_neither_who_nor_what()
    {
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TurnMetrics.MeterName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await Run("tracing", new Incoming.Said(Secretive, Now));
        var turn = ended.Single(one => Equals(one.GetTagItem("platform"), "tracing"));
        turn.OperationName.ShouldBe("mentorbot.turn");
        turn.TagObjects.ShouldBe([new("platform", "tracing"), new("command", "ask"), new("outcome", "unknown")]);
        ended.Where(one => one.TraceId == turn.TraceId && one != turn).Select(one => one.OperationName).ShouldBe(["decide", "say"], ignoreOrder: true);
        string.Concat(ended.SelectMany(one => one.TagObjects).Select(tag => $"{tag.Value}")).ShouldNotContain("zebediah");
    }

    [Fact]
    public async Task No_tag_has_a_person_or_a_word_of_theirs()
    {
        await Run("private", new Incoming.Said(Secretive, Now));
        await Run("private", new Incoming.RoleAsked("zebediah", Section: null, Now));
        var tags = _figures.Of("private").SelectMany(figure => figure.Tags).ToList();
        tags.Select(tag => tag.Key).Distinct().ShouldBe(["platform", "command", "outcome"], ignoreOrder: true);
        tags.ShouldAllBe(tag => !tag.Value.Contains("zebediah", StringComparison.Ordinal) && !tag.Value.Contains("person1", StringComparison.Ordinal));
    }

    private static Occasion Now => new(DateTimeOffset.UnixEpoch, "1");

    private GatedTurns With(TurnPace pace) => new(
        new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, new SeenEvents(_time)), () => KnowledgeBase.Empty, _time, NullLogger<TurnRunner>.Instance),
        new TurnGate(new SeenEvents(_time), pace));

    private Task Run(string platform, Incoming incoming, GatedTurns? turns = null)
    {
        PersonKey.TryMake(platform, "person1", out var person).ShouldBeTrue();
        return (turns ?? With(TurnPace.Unlimited)).RunAsync(person, incoming, new ScriptedChannel(), CancellationToken.None);
    }
}

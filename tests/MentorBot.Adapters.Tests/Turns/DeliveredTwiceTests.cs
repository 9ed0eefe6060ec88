using MentorBot.Adapters.Tests.Quiz;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>What is delivered to two processes, or again after a restart, is answered by one of them: a turn takes its delivery together with what it saves.</summary>
public sealed class DeliveredTwiceTests
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of(Storage.Sample.Library.Pages, Vocabulary.Empty, HouseReplies.Empty, ShippedQuiz.Quiz);

    private readonly ManualTime _time = new();
    private readonly ScriptedStore _store = new();
    private readonly ScriptedChannel _channel = new();

    private static PersonKey Ada { get; } = Storage.Sample.Ada;

    [Theory]
    [InlineData("mlops?")]
    [InlineData("quiz")]
    [InlineData("help")]
    [InlineData("me forget")]
    public async Task The_second_copy_ends_without_a_word(string text)
    {
        await Run(Process(), text);
        var (loads, said) = (_store.Loads, _channel.Said.Count);
        said.ShouldBePositive();

        await Run(Process(), text);

        _channel.Said.Count.ShouldBe(said);
        _channel.Heard.ShouldNotContain("acknowledged");
        _store.Loads.ShouldBe(loads + 1, "who did not take it tries it no second time");
    }

    [Fact]
    public async Task The_second_copy_of_a_confirmed_wish_to_be_forgotten_forgets_nobody_again()
    {
        var erase = new Incoming.Pressed(new ActionToken.Me(MeAct.Erase), On);
        await Run(Process(), erase);
        await Run(Process(), erase);
        _store.Forgotten.ShouldHaveSingleItem();
        _channel.Said.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_could_not_be_saved_is_not_taken_and_another_process_takes_it()
    {
        _store.BreakNextSave();
        await Run(Process(), "quiz");
        _store.Deliveries.ShouldBeEmpty();

        await Run(Process(), "quiz");

        _store.Deliveries.ShouldBe(["test:1"]);
        _channel.Said.Count.ShouldBe(2);
        _channel.Said[1].ShouldNotBe(_channel.Said[0]);
    }

    [Theory]
    [InlineData("quiz")]
    [InlineData("me forget")]
    [InlineData("help")]
    public async Task A_lost_race_does_not_make_a_turn_its_own_second_copy(string text)
    {
        _store.LoseNextSaves(2);
        await Run(Process(), text);
        _channel.Said.ShouldNotBeEmpty();
        _store.Deliveries.ShouldBe(["test:1"]);
    }

    [Fact]
    public async Task A_race_that_is_lost_while_somebody_is_forgotten_takes_the_delivery_once()
    {
        _store.LoseNextSaves(2);
        await Run(Process(), new Incoming.Pressed(new ActionToken.Me(MeAct.Erase), On));
        _store.Forgotten.ShouldHaveSingleItem();
        _channel.Said.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task While_the_store_is_away_an_answer_twice_is_better_than_none()
    {
        _store.IsAway = true;
        await Run(Process(), "mlops?");
        await Run(Process(), "help");
        _channel.Said.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_moderators_reload_that_another_process_took_is_not_done_again()
    {
        var overview = new CountingOverview();
        var reload = new Incoming.Said("mentor-admin reload", On with { IsModerator = true });
        await Run(Process(overview: overview), reload);
        overview.Rereads.ShouldBe(1);
        await Run(Process(overview: overview), reload);
        overview.Rereads.ShouldBe(1);
        _channel.Said.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_many_second_copies_at_once_none_is_refused_aloud()
    {
        var (one, other, copies) = (Process(burst: 50), Process(burst: 50), Enumerable.Range(1, 40).Select(number => $"test:{number}").ToList());
        foreach (var copy in copies)
        {
            await Run(one, "help", copy);
        }

        var heard = _channel.Heard.Count;
        var hold = _store.Hold(Ada);
        var again = copies.Select(copy => Run(other, "help", copy)).ToList();
        hold.SetResult();
        await Task.WhenAll(again);
        _channel.Heard.Count.ShouldBe(heard);
    }

    [Fact]
    public async Task Who_is_too_fast_is_told_so_by_one_process()
    {
        var (one, other) = (Process(burst: 1), Process(burst: 1));
        await Run(one, "help", "test:1");
        await Run(other, "help", "test:2");
        _channel.Said.Count.ShouldBe(2);

        await Run(one, "help", "test:3");
        await Run(other, "help", "test:3");

        _channel.Said.Count.ShouldBe(3);
    }

    private static Occasion On { get; } = new(ManualTime.Start, "1");

    private Task Run(Running process, string text, string delivery = "test:1") => Run(process, new Incoming.Said(text, On), delivery);

    private Task Run(Running process, Incoming incoming, string delivery = "test:1") =>
        process.Turns.RunAsync(process.Gate.Enter(new Arrival(Ada, incoming, [delivery])).ShouldNotBeNull(), _channel, CancellationToken.None);

    // One of several on the same store, or the same one after a restart.
    private Running Process(int burst = 8, IOverview? overview = null)
    {
        var seen = new SeenEvents(_time, _store);
        var turns = new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, seen), () => Library, _time, new ListLog().For<TurnRunner>()) { Overview = overview ?? NoOverview.Instance };
        return new Running(turns, new TurnGate(seen, new TurnPace(new TurnLimitOptions { Burst = burst }, _time)));
    }

    private sealed record Running(TurnRunner Turns, TurnGate Gate);

    private sealed class CountingOverview : IOverview
    {
        internal int Rereads { get; private set; }

        public Task<BotStatus> LookAsync(CancellationToken cancel) => NoOverview.Instance.LookAsync(cancel);

        public Task<BotStatus> RereadAsync(CancellationToken cancel)
        {
            Rereads++;
            return NoOverview.Instance.RereadAsync(cancel);
        }
    }
}

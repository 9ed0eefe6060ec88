using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>Who is forgotten is forgotten whole: after what still waits to be kept, as of what was read, and before anybody is told so.</summary>
public sealed class ForgettingTests
{
    private static readonly CountedRun Counted = new("1-ab", 3);

    private readonly ScriptedStore _store = new();
    private readonly ScriptedNotes _notes = new();
    private readonly NoteKeeper _keeper;
    private readonly TurnMemory _memory;

    public ForgettingTests()
    {
        _keeper = new NoteKeeper(_notes, NullLogger<NoteKeeper>.Instance);
        _memory = new TurnMemory(_store, _keeper, _store, new SeenEvents(new ManualTime()));
    }

    private static CancellationToken Cancel => CancellationToken.None;

    [Fact]
    public async Task A_person_who_asks_is_forgotten_before_they_read_so_and_the_counts_lose_their_share()
    {
        var (ada, channel) = (Person("ada"), new ScriptedChannel());
        await _store.TrySaveAsync(ada, Session.New with { Quiz = Storage.Sample.Quiz with { Counted = Counted } }, 0, Cancel);

        await Turns().RunAsync(new Admission(ada, new Incoming.Pressed(new ActionToken.Me(MeAct.Erase), On("1"))), channel, Cancel);

        var (person, changes) = _store.Forgotten.ShouldHaveSingleItem();
        person.ShouldBe(ada);
        changes.ShouldBe([new QuizCount("1-ab", QuizFigure.Left, "3", -1)]);
        channel.Said.ShouldHaveSingleItem().Audience.ShouldBe(Audience.InConfidence);
        (await _store.LoadAsync(ada, Cancel)).ShouldBe(new StoredSession(Session.New, 0));
        _notes.Kept.ShouldBeEmpty("the share was taken out with the rest, and must not be taken out twice");
    }

    [Fact]
    public async Task A_lost_race_is_run_again_on_what_the_other_one_saved()
    {
        var (ada, channel) = (Person("ada"), new ScriptedChannel());
        _store.LoseNextSaves(2);

        await Turns().RunAsync(new Admission(ada, new Incoming.Pressed(new ActionToken.Me(MeAct.Erase), On("1"))), channel, Cancel);

        _store.Loads.ShouldBe(3);
        _store.Forgotten.Count.ShouldBe(1);
        channel.Heard.ShouldBe(["said"]);
    }

    [Fact]
    public async Task What_a_person_said_a_moment_ago_is_kept_first_and_then_goes_with_the_rest()
    {
        var hold = new TaskCompletionSource();
        _notes.Hold = hold;
        await _keeper.StartAsync(Cancel);
        _keeper.Keep(Person("ada"), DateTimeOffset.UnixEpoch, [new Note.Unanswered("pay?")]);

        var turn = Turns().RunAsync(new Admission(Person("ada"), new Incoming.Pressed(new ActionToken.Me(MeAct.Erase), On("1"))), new ScriptedChannel(), Cancel);
        _store.Forgotten.ShouldBeEmpty();
        hold.SetResult();
        await turn;

        _notes.Kept.Count.ShouldBe(1);
        _store.Forgotten.Count.ShouldBe(1);
        await _keeper.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_workspace_that_is_left_takes_its_own_people_along_and_nobody_else()
    {
        foreach (var id in (string[])["T1.U1", "T1.U2", "T12.U1"])
        {
            await _store.TrySaveAsync(Slack(id), Session.New with { Quiz = Storage.Sample.Quiz with { Counted = Counted } }, 0, Cancel);
        }

        PersonGroup.TryMake("slack", "T1", out var workspace).ShouldBeTrue();
        (await new Forgetting(_memory).ForgetAllAsync(workspace, Cancel)).ShouldBe(2);

        _store.Forgotten.Select(one => one.Person).ShouldBe([Slack("T1.U1"), Slack("T1.U2")], ignoreOrder: true);
        _store.Forgotten.ShouldAllBe(one => one.Changes.Length == 1);
        (await _store.LoadAsync(Slack("T12.U1"), Cancel)).Version.ShouldBe(1);
        (await new Forgetting(_memory).ForgetAllAsync(workspace, Cancel)).ShouldBe(0);
    }

    [Theory]
    [InlineData("slack", null)]
    [InlineData("slack", "")]
    [InlineData("slack", "T1.")]
    [InlineData("slack", "T%")]
    [InlineData("SLACK", "T1")]
    public void A_group_of_an_odd_name_is_none(string platform, string? id) => PersonGroup.TryMake(platform, id, out _).ShouldBeFalse();

    private TurnRunner Turns() => new(_memory, () => KnowledgeBase.Empty, new ManualTime(), NullLogger<TurnRunner>.Instance);

    private static Occasion On(string stamp) => new(ManualTime.Start, stamp);

    private static PersonKey Person(string id) => PersonKey.TryMake("test", id, out var person) ? person : throw new ArgumentException(id, nameof(id));

    private static PersonKey Slack(string id) => PersonKey.TryMake("slack", id, out var person) ? person : throw new ArgumentException(id, nameof(id));
}

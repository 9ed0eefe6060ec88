using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Turns;

public sealed class TurnRunnerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly KnowledgeBase OneRole = LibraryWith("roles/tester", "Tester");

    private readonly ManualTime _time = new();
    private readonly ScriptedStore _store = new();
    private readonly TurnRunner _turns;

    public TurnRunnerTests() =>
        _turns = new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, new SeenEvents(_time)), () => OneRole, _time, NullLogger<TurnRunner>.Instance);

    [Fact]
    public async Task A_quick_turn_is_said_and_never_acknowledged_apart()
    {
        var channel = new ScriptedChannel();
        await _turns.RunAsync(new Admission(Person("ann"), Help()), channel, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(10));
        channel.Heard.ShouldBe(["said"]);
    }

    [Fact]
    public async Task A_turn_that_takes_two_seconds_is_acknowledged_first()
    {
        var channel = new ScriptedChannel();
        var hold = _store.Hold(Person("ann"));
        var turn = _turns.RunAsync(new Admission(Person("ann"), Help()), channel, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(1.9));
        channel.Heard.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        channel.Heard.ShouldBe(["acknowledged"]);
        hold.SetResult();
        await turn.WaitAsync(Patience);
        channel.Heard.ShouldBe(["acknowledged", "said"]);
    }

    [Fact]
    public async Task What_was_done_with_an_event_before_its_turn_counts_against_the_two_seconds()
    {
        var channel = new ScriptedChannel();
        var hold = _store.Hold(Person("ann"));
        var came = Help(_time.GetUtcNow());
        _time.Advance(TimeSpan.FromSeconds(0.5));
        var turn = _turns.RunAsync(new Admission(Person("ann"), came), channel, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(1.4));
        channel.Heard.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        channel.Heard.ShouldBe(["acknowledged"]);
        hold.SetResult();
        await turn.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_slow_turn_of_one_person_does_not_hold_up_another()
    {
        var (slow, quick) = (new ScriptedChannel(), new ScriptedChannel());
        var hold = _store.Hold(Person("ann"));
        var turn = _turns.RunAsync(new Admission(Person("ann"), Help()), slow, CancellationToken.None);
        await _turns.RunAsync(new Admission(Person("bob"), Help()), quick, CancellationToken.None).WaitAsync(Patience);
        quick.Heard.ShouldBe(["said"]);
        turn.IsCompleted.ShouldBeFalse();
        hold.SetResult();
        await turn.WaitAsync(Patience);
    }

    [Fact]
    public async Task One_persons_turns_pass_one_at_a_time_and_a_waiting_one_is_acknowledged_too()
    {
        var (first, second) = (new ScriptedChannel(), new ScriptedChannel());
        var hold = _store.Hold(Person("ann"));
        var one = _turns.RunAsync(new Admission(Person("ann"), Help()), first, CancellationToken.None);
        var two = _turns.RunAsync(new Admission(Person("ann"), Help()), second, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(2));
        second.Heard.ShouldBe(["acknowledged"]);
        _store.Loads.ShouldBe(1);
        hold.SetResult();
        await Task.WhenAll(one, two).WaitAsync(Patience);
        second.Heard.ShouldBe(["acknowledged", "said"]);
    }

    [Fact]
    public async Task A_broken_turn_apologises_and_the_next_one_works()
    {
        var (broken, next) = (new ScriptedChannel(), new ScriptedChannel());
        _store.BreakNextLoad();
        await _turns.RunAsync(new Admission(Person("ann"), Help()), broken, CancellationToken.None);
        Words(broken.Said.Single()).ShouldBe(Words(Core.Mentor.Apology(Locale.English)));
        await _turns.RunAsync(new Admission(Person("ann"), Help()), next, CancellationToken.None);
        next.Said.Single().Outcome.ShouldBe(Outcome.Command);
    }

    [Fact]
    public async Task A_lost_race_steps_again_from_what_the_winner_saved()
    {
        _store.LoseNextSaves(2);
        var channel = new ScriptedChannel();
        await _turns.RunAsync(new Admission(Person("ann"), Remembered()), channel, CancellationToken.None);
        channel.Heard.ShouldBe(["said"]);
        _store.Loads.ShouldBe(3);
    }

    [Fact]
    public async Task A_race_that_never_ends_is_a_fault_and_nothing_false_is_said()
    {
        _store.LoseNextSaves(int.MaxValue);
        var channel = new ScriptedChannel();
        await _turns.RunAsync(new Admission(Person("ann"), Remembered()), channel, CancellationToken.None);
        Words(channel.Said.Single()).ShouldBe(Words(Core.Mentor.Apology(Locale.English)));
    }

    [Fact]
    public async Task What_was_not_saved_is_not_said()
    {
        _store.BreakNextSave();
        var channel = new ScriptedChannel();
        await _turns.RunAsync(new Admission(Person("ann"), Remembered()), channel, CancellationToken.None);
        Words(channel.Said.Single()).ShouldBe(Words(Core.Mentor.Apology(Locale.English)));
    }

    [Fact]
    public async Task What_a_turn_wants_to_know_is_read_and_the_turn_taken_on()
    {
        var (moderator, other) = (new ScriptedChannel(), new ScriptedChannel());
        await _turns.RunAsync(new Admission(Person("ann"), new Incoming.Said("mentor-admin gaps", new Occasion(ManualTime.Start, "1", IsModerator: true))), moderator, CancellationToken.None);
        await _turns.RunAsync(new Admission(Person("bob"), new Incoming.Said("mentor-admin gaps", new Occasion(ManualTime.Start, "2"))), other, CancellationToken.None);
        moderator.Said.ShouldHaveSingleItem().Blocks[0].ShouldBe(new Block.Heading("What the knowledge lacks"));
        other.Said.ShouldHaveSingleItem().Blocks[0].ShouldBeOfType<Block.Passage>();
    }

    [Fact]
    public async Task A_turn_that_is_cancelled_is_no_fault_and_says_nothing()
    {
        var (channel, log) = (new ScriptedChannel(), new ListLog());
        var turns = new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, new SeenEvents(_time)), () => OneRole, _time, log.For<TurnRunner>());
        _store.Hold(Person("ann"));
        using var stop = new CancellationTokenSource();
        var turn = turns.RunAsync(new Admission(Person("ann"), Help()), channel, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(turn.WaitAsync(Patience));
        channel.Heard.ShouldBeEmpty();
        log.Lines.ShouldBeEmpty();
    }

    private static PersonKey Person(string name) => PersonKey.TryMake("test", name, out var key) ? key : throw new ArgumentException(name, nameof(name));

    private static string Words(Reply reply) => string.Join(' ', reply.Blocks.OfType<Block.Passage>().SelectMany(passage => passage.Prose.Lines).Select(line => line.Plain));

    private Incoming Help() => Help(_time.GetUtcNow());

    private static Incoming Help(DateTimeOffset came) => new Incoming.HelpAsked(new Occasion(came, "1"));

    private static KnowledgeBase LibraryWith(string address, string title)
    {
        Address.TryParse(address, out var at).ShouldBeTrue();
        var page = new Page(at, title, new Facts.Role(Stage.Entry, [], [], []), [], [], [new Prose.Paragraph(RichText.Of("A job."))], [], [], Checked: null);
        return KnowledgeBase.Of([page]);
    }

    // A card is remembered as the subject of follow-ups, so this turn saves.
    private static Incoming Remembered() => new Incoming.RoleAsked("tester", Section: null, new Occasion(ManualTime.Start, "1"));
}

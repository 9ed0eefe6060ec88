using MentorBot.Adapters.Tests.Quiz;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>While the store is away, what needs no memory goes on, what needs it says so, and nobody waits twice for what is known to be away; in time that only the tests move.</summary>
public sealed class MemoryAwayTests
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of(Storage.Sample.Library.Pages, Vocabulary.Empty, HouseReplies.Empty, ShippedQuiz.Quiz);

    private static readonly Address Mlops = Library.Roles.Single(role => role.Page.Title == "MLOps Engineer").Page.Address;

    private readonly ManualTime _time = new();
    private readonly ScriptedStore _store = new();
    private readonly ListLog _log = new();
    private readonly ScriptedChannel _channel = new();
    private readonly TurnRunner _turns;
    private int _events;

    public MemoryAwayTests() =>
        _turns = new TurnRunner(new TurnMemory(_store, ScriptedNotes.NoKeeper, _store, new SeenEvents(_time)), () => Library, _time, _log.For<TurnRunner>());

    [Theory]
    [InlineData("help")]
    [InlineData("hello")]
    [InlineData("mlops?")]
    [InlineData("role mlops how to start")]
    [InlineData("compare mlops and ds")]
    [InlineData("path mlops")]
    [InlineData("zorblatt hats")]
    [InlineData("mentor-admin status")]
    public async Task What_needs_no_memory_is_answered(string text)
    {
        var withMemory = await Hears(Said(text));
        _store.IsAway = true;
        (await Hears(Said(text))).ShouldBe(withMemory);
    }

    [Theory]
    [InlineData("quiz")]
    [InlineData("quiz result")]
    [InlineData("b")]
    [InlineData("me show")]
    [InlineData("me export")]
    [InlineData("me forget")]
    public async Task What_needs_it_says_that_it_cannot_be_kept(string text)
    {
        _store.IsAway = true;
        (await Hears(Said(text))).ShouldBe(NotKept);
    }

    [Fact]
    public async Task Who_is_in_need_is_answered_in_whatever_they_write_it()
    {
        var inNeed = new Incoming.FeedbackGiven(Mlops, "i want to kill myself", new Occasion(Begun, "form"));
        var withMemory = await Hears(inNeed);
        _store.IsAway = true;
        (await Hears(inNeed)).ShouldBe(withMemory);
        (await Hears(inNeed with { Text = "what it pays" })).ShouldBe(NotKept);
    }

    [Fact]
    public async Task A_vote_and_the_end_of_what_is_remembered_are_not_said_to_be_kept()
    {
        _store.IsAway = true;
        (await Hears(Pressed(new ActionToken.Vote(Mlops, Helpful: true)))).ShouldBe(NotKept);
        (await Hears(Pressed(new ActionToken.Me(MeAct.Erase)))).ShouldBe(NotKept);
        _store.Forgotten.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_that_hangs_is_waited_for_once_and_the_person_sees_a_sign_in_time()
    {
        _store.Hold(Ada);
        var turn = _turns.RunAsync(new Admission(Ada, Said("mlops?")), _channel, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(2));
        _channel.Heard.ShouldBe(["acknowledged"]);
        await _time.PassUntilAsync(turn, TimeSpan.FromMilliseconds(100));
        (_time.GetUtcNow() - Begun).ShouldBeLessThan(TimeSpan.FromSeconds(3.5));
        Titles(_channel.Said.Single()).ShouldContain("MLOps Engineer");

        // Until the rest is over nobody asks; then one asks for all, and the store is back.
        (await Hears(Said("mlops?"))).ShouldContain("MLOps Engineer");
        _store.Loads.ShouldBe(1);
        _time.Advance(Outage.Rest);
        await Hears(Said("mlops?"));
        await Hears(Said("mlops?"));
        _store.Loads.ShouldBe(3);
        _log.Lines.Where(line => line.StartsWith("1008 ", StringComparison.Ordinal)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task While_a_store_stays_away_one_turn_in_five_seconds_looks_and_who_needs_it_always_does()
    {
        _store.IsAway = true;
        for (var second = 0; second < 20; second++)
        {
            await Hears(Said("mlops?"));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        _store.Loads.ShouldBe(4);
        await Hears(Said("quiz"));
        _store.Loads.ShouldBeGreaterThan(4);
        _log.Lines.Count(line => line.StartsWith("1008 ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_a_card_is_shown_and_only_what_it_leads_on_to_is_lost()
    {
        _store.IsFull = true;
        (await Hears(Said("mlops?"))).ShouldContain("MLOps Engineer");
        (await Hears(Said("mlops?"))).ShouldContain("MLOps Engineer");
        _store.Saves.ShouldBe(1, "the second turn does not try what is known to fail");
        (await Hears(Said("quiz"))).ShouldBe(NotKept);

        _store.IsFull = false;
        _time.Advance(Outage.Rest);
        await Hears(Said("mlops?"));
        (await Hears(Said("how to start?"))).ShouldContain("How to start");
    }

    [Fact]
    public async Task The_context_of_a_card_outlives_a_kill_and_what_somebody_would_miss_a_loss_of_power_too()
    {
        await Hears(Said("mlops?"));
        await Hears(Said("quiz"));
        await Hears(Said("a"));

        _store.Durabilities.ShouldBe([Durability.Kill, Durability.PowerLoss, Durability.PowerLoss]);
    }

    [Fact]
    public async Task What_could_not_be_shared_may_be_shared_again()
    {
        var share = Pressed(new ActionToken.Share(new ActionToken.Show(Mlops), "00feed"));
        _store.BreakNextSave();
        (await Hears(share)).ShouldBe(Words(Mentor.Apology(Locale.English)));
        await _turns.RunAsync(new Admission(Ada, share), _channel, CancellationToken.None);
        _channel.Said.TakeLast(2).Select(reply => reply.Audience).ShouldBe([Audience.InConfidence, Audience.Aloud]);
        (await Hears(share)).ShouldStartWith("That is shared already");
    }

    [Fact]
    public async Task What_is_shared_while_the_store_is_away_is_shared_once()
    {
        _store.IsAway = true;
        var share = Pressed(new ActionToken.Share(new ActionToken.Show(Mlops), "00feed"));
        await _turns.RunAsync(new Admission(Ada, share), _channel, CancellationToken.None);
        _channel.Said.Count.ShouldBe(2);
        (await Hears(share)).ShouldStartWith("That is shared already");
    }

    private static PersonKey Ada { get; } = Storage.Sample.Ada;

    private static DateTimeOffset Begun { get; } = new ManualTime().GetUtcNow();

    private static string NotKept { get; } = Words(Mentor.NotKept(Locale.English));

    private async Task<string> Hears(Incoming incoming)
    {
        var before = _channel.Said.Count;
        await _turns.RunAsync(new Admission(Ada, incoming), _channel, CancellationToken.None);
        return string.Join('\n', _channel.Said.Skip(before).Select(reply => $"{Titles(reply)}{Words(reply)}"));
    }

    private static string Words(Reply reply) => string.Join(' ', reply.Blocks.OfType<Block.Passage>().SelectMany(passage => passage.Prose.Lines).Select(line => line.Plain));

    private static string Titles(Reply reply) => string.Concat(reply.Blocks.OfType<Block.Heading>().Select(heading => $"# {heading.Text} "));

    private static Incoming.Pressed Pressed(ActionToken token) => new(token, new Occasion(Begun, "press"));

    private Incoming.Said Said(string text) => new(text, new Occasion(_time.GetUtcNow(), $"{++_events}", IsModerator: true));
}

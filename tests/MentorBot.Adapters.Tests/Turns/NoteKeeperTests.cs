using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Turns;

public sealed class NoteKeeperTests
{
    private readonly ScriptedNotes _notes = new();
    private readonly ListLog _log = new();
    private readonly NoteKeeper _keeper;

    public NoteKeeperTests() => _keeper = new NoteKeeper(_notes, _log.For<NoteKeeper>());

    private static PersonKey Ann => PersonKey.TryMake("test", "ann", out var key) ? key : throw new InvalidOperationException();

    [Fact]
    public async Task A_turn_leaves_its_notes_and_does_not_wait_for_them()
    {
        _notes.Hold = new TaskCompletionSource();
        await _keeper.StartAsync(CancellationToken.None);
        var turns = new TurnRunner(new TurnMemory(new ScriptedStore(), _keeper, new ScriptedStore(), new SeenEvents(new ManualTime())), () => KnowledgeBase.Empty, new ManualTime(), NullLogger<TurnRunner>.Instance);
        var channel = new ScriptedChannel();

        await turns.RunAsync(new Admission(Ann, new Incoming.Said("where do the winds come from", new Occasion(ManualTime.Start, "1"))), channel, CancellationToken.None);

        channel.Heard.ShouldBe(["said"]);
        _notes.Kept.ShouldBeEmpty();
        _notes.Hold.SetResult();
        await _keeper.StopAsync(CancellationToken.None);
        _notes.Kept.ShouldBe([new Note.Unanswered("where do the winds come from")]);
    }

    [Fact]
    public async Task A_store_that_breaks_loses_that_note_alone()
    {
        _notes.BreakNext();
        await _keeper.StartAsync(CancellationToken.None);
        _keeper.Keep(Ann, DateTimeOffset.UnixEpoch, [new Note.Unanswered("first secret words")]);
        _keeper.Keep(Ann, DateTimeOffset.UnixEpoch, [new Note.Unanswered("second")]);
        await _keeper.StopAsync(CancellationToken.None);

        _notes.Kept.ShouldBe([new Note.Unanswered("second")]);
        _log.Lines.Single().ShouldContain("Keeping notes for moderators broke");
        _log.Lines.Single().ShouldNotContain("secret");
    }

    [Fact]
    public void A_disk_that_stands_still_fills_no_memory()
    {
        for (var at = 0; at < 1001; at++)
        {
            _keeper.Keep(Ann, DateTimeOffset.UnixEpoch, [new Note.Unanswered("x")]);
        }

        _log.Lines.ShouldHaveSingleItem().ShouldContain("1 notes for moderators were dropped");
    }

    [Fact]
    public async Task A_stop_without_a_start_does_no_harm() => await _keeper.StopAsync(CancellationToken.None);
}

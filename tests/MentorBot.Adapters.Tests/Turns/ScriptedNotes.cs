using System.Collections.Immutable;
using MentorBot.Core.Gaps;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>Notes in memory, in the order they came; a test can hold the store up or break it.</summary>
internal sealed class ScriptedNotes : INoteStore
{
    private bool _breakNext;

    internal List<Note> Kept { get; } = [];

    internal TaskCompletionSource? Hold { get; set; }

    internal static NoteKeeper NoKeeper => new(new ScriptedNotes(), NullLogger<NoteKeeper>.Instance);

    internal void BreakNext() => _breakNext = true;

    public async Task KeepAsync(PersonKey person, DateTimeOffset at, ImmutableArray<Note> notes, CancellationToken cancel)
    {
        if (Hold is { } hold)
        {
            await hold.Task;
        }

        if (Interlocked.Exchange(ref _breakNext, false))
        {
            throw new InvalidOperationException("The pen is dry.");
        }

        Kept.AddRange(notes);
    }

    public Task<KeptNotes> ReadAsync(CancellationToken cancel) => Task.FromResult(KeptNotes.None);
}

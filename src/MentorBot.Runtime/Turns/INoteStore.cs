using System.Collections.Immutable;
using MentorBot.Core.Gaps;
using MentorBot.Core.Replies;

namespace MentorBot.Runtime.Turns;

/// <summary>Where notes for moderators are kept: bounded, for a time, and without anything that says who they come from.</summary>
public interface INoteStore
{
    /// <summary>Keeps the notes of one turn; the person is used only to tell people apart and is not kept.</summary>
    /// <remarks>A store that cannot be written to is its own to log, not to throw: nobody waits for a note.</remarks>
    Task KeepAsync(PersonKey person, DateTimeOffset at, ImmutableArray<Note> notes, CancellationToken cancel);

    /// <summary>All that is kept.</summary>
    Task<KeptNotes> ReadAsync(CancellationToken cancel);
}

using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>Says to who reads another language that the pages are in English: below the first page of a conversation, and not again while it lasts.</summary>
internal static class Foreign
{
    internal static Turn Told(Session before, Incoming incoming, Turn turn) =>
        Wording.For(incoming).ContentIsEnglish is { Length: > 0 } note && !IsUnderWay(before, incoming) && turn.Replies is [{ About.IsEmpty: false } first, ..]
            ? turn with { Replies = turn.Replies.SetItem(0, first with { Blocks = [.. first.Blocks.Select(block => WithNote(block, note))] }) }
            : turn;

    private static bool IsUnderWay(Session before, Incoming incoming) => before is Session.Browsing { Context: var context } && context.IsFresh(incoming.On.At);

    // The room for it is kept free: see Card.
    private static Block WithNote(Block block, string note) => block is Block.Footnote { Text: var text } && !text.Plain.EndsWith(note, StringComparison.Ordinal) ? new Block.Footnote(new RichText([.. text.Inlines, new Inline.Plain($" {note}")])) : block;
}

using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>The one layout of every card: heading, prose, small print, buttons; cut into parts with *More* where it is long.</summary>
internal static class Card
{
    /// <summary>The blocks of a card that fits into one message.</summary>
    internal static ImmutableArray<Block> Lay(string heading, IEnumerable<Prose> body, RichText? footnote, IEnumerable<Button> buttons) =>
        Lay(heading, body, footnote, buttons, part => throw new System.Diagnostics.UnreachableException($"{heading} has a part {part}."), part: 1);

    /// <summary>The blocks of one part of a card.</summary>
    /// <param name="heading">The title of the card.</param>
    /// <param name="body">All of its prose; the part shows what fits.</param>
    /// <param name="footnote">Small print below every part, or null.</param>
    /// <param name="buttons">What can be pressed below every part.</param>
    /// <param name="more">The token of a later part, for the *More* button.</param>
    /// <param name="part">The part to show, from 1; one past the end is the last.</param>
    internal static ImmutableArray<Block> Lay(
        string heading, IEnumerable<Prose> body, RichText? footnote, IEnumerable<Button> buttons, Func<int, ActionToken> more, int part)
    {
        var frame = Budget.Of(heading) + (footnote is null ? 0 : Budget.Of(footnote)) + Budget.Of(Wording.Part(ActionToken.MaxPart, ActionToken.MaxPart));
        var parts = Cutting.IntoParts(body, Budget.PerMessage - frame);
        var shown = Math.Min(part, parts.Length);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(heading));
        blocks.AddRange(parts[shown - 1].Select(prose => new Block.Passage(prose)));
        if (Footnote(footnote, shown, parts.Length) is { } small)
        {
            blocks.Add(new Block.Footnote(small));
        }

        ImmutableArray<Button> pressable =
        [
            .. shown < parts.Length ? [new Button(Wording.More, more(shown + 1))] : Array.Empty<Button>(),
            .. buttons.DistinctBy(button => button.Token),
        ];
        if (pressable.Length > 0)
        {
            blocks.Add(new Block.Buttons([.. pressable.Take(Budget.Buttons).Select(button => button with { Label = Budget.Label(button.Label) })]));
        }

        return blocks.DrainToImmutable();
    }

    private static RichText? Footnote(RichText? footnote, int part, int parts) => (footnote, parts) switch
    {
        (_, 1) => footnote,
        (null, _) => RichText.Of(Wording.Part(part, parts)),
        _ => new RichText([.. footnote.Inlines, new Inline.Plain(" " + Wording.Part(part, parts))]),
    };
}

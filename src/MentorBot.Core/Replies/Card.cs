using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>The one layout of every card: heading, prose, small print, buttons; cut into parts with *More* where it is long.</summary>
internal static class Card
{
    /// <summary>The blocks of a card that is one message; what would not fit, which no page of ordinary size brings about, is left out and said to be.</summary>
    internal static ImmutableArray<Block> LayWhole(string heading, IEnumerable<Prose> body, RichText? footnote, IEnumerable<Button> buttons, Wording say, Lookup? lookup = null) =>
        LayChoices(heading, body, choices: [], footnote, buttons, say, lookup);

    /// <summary>The same with things to choose from below the body; one for which there is no room is a button like any other.</summary>
    internal static ImmutableArray<Block> LayChoices(
        string heading, IEnumerable<Prose> body, ImmutableArray<Block.Choice> choices, RichText? footnote, IEnumerable<Button> buttons, Wording say, Lookup? lookup = null)
    {
        var frame = FrameOf(heading, footnote, say) + Budget.Of(RichText.Of(say.LeftOut));
        ImmutableArray<Block.Choice> beside = [.. Fitting(choices, (Budget.PerMessage - frame) / 2)];
        var parts = Cutting.IntoParts(body, Budget.PerMessage - frame - beside.Sum(choice => Budget.Of(choice.Text)));
        var shown = parts.Length == 1 ? parts[0] : parts[0].Add(new Prose.Paragraph(RichText.Of(say.LeftOut)));
        return Blocks(heading, [.. shown.Select(prose => new Block.Passage(prose)), .. beside], footnote, choices.Skip(beside.Length).Select(choice => choice.Button with { Brief = null }).Concat(buttons), last: [], lookup);
    }

    /// <summary>The blocks of one part of a card.</summary>
    /// <param name="heading">The title of the card.</param>
    /// <param name="body">All of its prose; the part shows what fits.</param>
    /// <param name="footnote">Small print below every part, or null.</param>
    /// <param name="buttons">What can be pressed below every part.</param>
    /// <param name="more">The token of a later part, for the *More* button.</param>
    /// <param name="part">The part to show, from 1; one past the end is the last.</param>
    /// <param name="say">The bot's own words.</param>
    /// <param name="last">Buttons that stand last and are there however many others there are.</param>
    internal static ImmutableArray<Block> Lay(
        string heading, IEnumerable<Prose> body, RichText? footnote, IEnumerable<Button> buttons, Func<int, ActionToken> more, int part, Wording say, params ImmutableArray<Button> last) =>
        Lay(heading, body, footnote, _ => buttons, more, part, say, last);

    /// <summary>The blocks of one part of a card whose buttons depend on what the part shows.</summary>
    internal static ImmutableArray<Block> Lay(
        string heading, IEnumerable<Prose> body, RichText? footnote, Func<IEnumerable<Prose>, IEnumerable<Button>> buttonsOf, Func<int, ActionToken> more, int part, Wording say, params ImmutableArray<Button> last)
    {
        var parts = Cutting.IntoParts(body, Budget.PerMessage - FrameOf(heading, footnote, say));
        var shown = Math.Min(part, parts.Length);
        var buttons = buttonsOf(parts[shown - 1]);
        return Blocks(
            heading,
            parts[shown - 1].Select(prose => new Block.Passage(prose)),
            Footnote(footnote, shown, parts.Length, say),
            shown < parts.Length ? buttons.Prepend(new Button(say.More, more(shown + 1))) : buttons,
            last);
    }

    /// <summary>The card with a picture in the place of the words that stand for it.</summary>
    internal static ImmutableArray<Block> WithPicture(this ImmutableArray<Block> card, Block.Picture picture) =>
        [.. card.Select(block => block is Block.Passage passage && ReferenceEquals(passage.Prose, picture.InWords) ? picture : block)];

    private static IEnumerable<Block.Choice> Fitting(ImmutableArray<Block.Choice> choices, int weight) =>
        choices.Take(Budget.Choices).TakeWhile(choice => (weight -= Budget.Of(choice.Text)) >= 0 && choice.Button.Token.Fits);

    private static ImmutableArray<Block> Blocks(string heading, IEnumerable<Block> body, RichText? footnote, IEnumerable<Button> buttons, ImmutableArray<Button> last, Lookup? lookup = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(heading));
        blocks.AddRange(body);
        if (footnote is not null)
        {
            blocks.Add(new Block.Footnote(footnote));
        }

        ImmutableArray<Button> pressable =
        [
            .. buttons.Where(button => button.Token.Fits).DistinctBy(button => button.Token).Take(Budget.Buttons - last.Length - blocks.Count(block => block is Block.Choice)),
            .. last.Where(button => button.Token.Fits),
        ];
        if (!pressable.IsEmpty)
        {
            blocks.Add(new Block.Buttons([.. pressable.Select(button => button with { Label = Budget.Label(button.Label) })]) { Lookup = lookup });
        }

        return blocks.DrainToImmutable();
    }

    private static int FrameOf(string heading, RichText? footnote, Wording say) =>
        Budget.Of(heading) + (footnote is null ? 0 : Budget.Of(footnote)) + Budget.Of(say.Part(ActionToken.MaxPart, ActionToken.MaxPart)) + Budget.Of(say.ContentIsEnglish);

    private static RichText? Footnote(RichText? footnote, int part, int parts, Wording say) => (footnote, parts) switch
    {
        (_, 1) => footnote,
        (null, _) => RichText.Of(say.Part(part, parts)),
        _ => new RichText([.. footnote.Inlines, new Inline.Plain(" " + say.Part(part, parts))]),
    };
}

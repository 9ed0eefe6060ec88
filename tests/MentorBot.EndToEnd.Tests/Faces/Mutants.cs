using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>A reply that is not quite the same: one thing lost or changed, as a renderer with a fault would show it.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Reply">The reply with that fault.</param>
/// <param name="UnseenBy">The difference by which a face need not show it; none when every face must.</param>
internal sealed record Mutant(string What, Reply Reply, Difference UnseenBy = Difference.None)
{
    private static readonly Uri Elsewhere = new("https://elsewhere.example/");

    /// <summary>Every mutant of a reply that differs in one place.</summary>
    internal static IEnumerable<Mutant> Of(Reply reply) => reply.Blocks.SelectMany((block, at) => Of(block)
        .Select(one => new Mutant(one.What, reply with { Blocks = reply.Blocks.SetItem(at, one.Block) }, one.UnseenBy))
        .Append(Without(reply, at)));

    private static Mutant Without(Reply reply, int at) => new(
        $"without its {reply.Blocks[at].GetType().Name} at {at}",
        reply with { Blocks = reply.Blocks.RemoveAt(at) },
        reply.Blocks[at] is Block.Buttons ? Difference.HeardOnly : Difference.None);

    private static IEnumerable<(string What, Block Block, Difference UnseenBy)> Of(Block block) => block switch
    {
        Block.Heading heading => [("a heading that is cut", new Block.Heading(heading.Text[..^1]), Difference.None)],
        Block.Passage passage => Of(passage.Prose).Select(one => (one.What, (Block)new Block.Passage(one.Prose), one.UnseenBy)),
        Block.Footnote footnote => Of(footnote.Text).Select(one => (one.What, (Block)new Block.Footnote(one.Text), one.UnseenBy)),
        Block.Buttons buttons => buttons.Items.SelectMany((button, at) => Of(button).Select(one => (one.What, (Block)new Block.Buttons(buttons.Items.SetItem(at, one.Button)), one.UnseenBy | Difference.HeardOnly))
            .Append(($"without the button {button.Label}", new Block.Buttons(buttons.Items.RemoveAt(at)), Difference.HeardOnly))),
        Block.Choice choice =>
        [
            .. Of(choice.Text).Select(one => (one.What, (Block)(choice with { Text = one.Text }), one.UnseenBy)),
            ("a choice that leads elsewhere", choice with { Button = choice.Button with { Token = new ActionToken.ListTopics(Part: 7) } }, Difference.HeardOnly | Difference.LabelsAlone),
            ("a choice with another word on its button", choice with { Button = choice.Button with { Brief = "Other" } }, Difference.HeardOnly | Difference.Numbered),
        ],
        _ => [],
    };

    private static IEnumerable<(string What, Prose Prose, Difference UnseenBy)> Of(Prose prose) => prose switch
    {
        Prose.Paragraph paragraph => Of(paragraph.Text).Select(one => (one.What, (Prose)new Prose.Paragraph(one.Text), one.UnseenBy)),
        Prose.Quote quote => Of(quote.Text).Select(one => (one.What, (Prose)new Prose.Quote(one.Text), one.UnseenBy)),
        Prose.List list =>
        [
            ("a list that counts from elsewhere", new Prose.List(Numbered: true, list.Start + 1, list.Items), Difference.None),
            .. list.Items.SelectMany((item, at) => Of(item.Text).Select(one => (one.What, (Prose)(list with { Items = list.Items.SetItem(at, item with { Text = one.Text }) }), one.UnseenBy))
                .Append(($"without point {at}", list with { Items = list.Items.RemoveAt(at) }, Difference.None))),
        ],
        Prose.CodeBlock code => [("code that is cut", new Prose.CodeBlock(code.Code[..^1]), Difference.None)],
        _ => [],
    };

    private static IEnumerable<(string What, RichText Text, Difference UnseenBy)> Of(RichText text) => text.Inlines.SelectMany((inline, at) => Of(inline)
        .Select(one => (one.What, new RichText(text.Inlines.SetItem(at, one.Inline)), one.UnseenBy))
        .Append(($"without the words {inline.Text}", new RichText(text.Inlines.RemoveAt(at)), Difference.None)));

    private static IEnumerable<(string What, Inline Inline, Difference UnseenBy)> Of(Inline inline) =>
    [
        ($"{inline.Text}, cut", inline.With(inline.Text.TrimEnd()[..^1]), Difference.None),
        .. inline is Inline.WebLink link ? [($"{link.Text} that leads elsewhere", (Inline)new Inline.WebLink(link.Text, Elsewhere), Difference.HeardOnly)] : Array.Empty<(string, Inline, Difference)>(),
    ];

    private static IEnumerable<(string What, Button Button, Difference UnseenBy)> Of(Button button) =>
    [
        ($"{button.Label} with other words", button with { Label = button.Label + "!" }, Difference.None),
        ($"{button.Label} that does something else", button with { Token = new ActionToken.ListTopics(Part: 7) }, Difference.LabelsAlone),
    ];
}

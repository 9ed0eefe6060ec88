using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>Replies that no moderator would write, but a hostile one might; always within the budget.</summary>
internal sealed class ReplySamples(int seed)
{
    private static readonly string[] Hostile =
    [
        "@everyone", "@here", "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>", "<#123456789012345678>", "</help:123456789012345678>",
        "<t:1700000000:R>", "<:smile:123>", "<a:dance:123>", "<id:customize>", ":smile:", "# big", "## big", "-# small", "- list", "* list", "1. one", "> quote", ">>> quote",
        "**bold**", "__under__", "~~gone~~", "||spoiler||", "`code`", "```", "``", "[words](https://evil.test)", "https://evil.test/@everyone", "\\", "\\@everyone", "\n", "\r\n", "\u2028",
        " ", "", "word", "C#", "é", "𝄞", "\ud800", "&", "<", ">", "(", ")", "!", "a_b_c",
    ];

    private readonly Random _dice = new(seed);

    internal static Address Page { get; } = Address.TryParse("roles/mlops-engineer#how-to-start", out var address) ? address : default;

    internal Reply Next()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var weight = 0;
        for (var count = _dice.Next(0, 30); count > 0; count--)
        {
            var block = blocks.Count(one => one is Block.Choice) < Budget.Choices && _dice.Next(4) == 0 ? Choice() : NextBlock();
            weight += Weigh(block);
            if (weight > Budget.PerMessage)
            {
                break;
            }

            blocks.Add(block);
        }

        var beside = blocks.Count(block => block is Block.Choice);
        blocks.Add(new Block.Buttons([.. Enumerable.Range(1, _dice.Next(1, Budget.Buttons + 1 - beside)).Select(_ => new Button(Words(8), new ActionToken.Show(Page, _dice.Next(1, 20))) { Among = _dice.Next(2) == 0 ? null : "A kind" })]));
        return new Reply(Audience.Everyone, Placement.Below, Outcome.Answer, [], blocks.DrainToImmutable());
    }

    private static int Weigh(Block block) => block switch
    {
        Block.Heading heading => Budget.Of(heading.Text) + 12,
        Block.Passage passage => Budget.Of(passage.Prose),
        Block.Footnote footnote => Budget.Of(footnote.Text) + 12,
        Block.Choice choice => Budget.Of(choice.Text),
        _ => 0,
    };

    private Block.Choice Choice() => new(Line(), new Button(Words(8), new ActionToken.Show(Page, _dice.Next(1, 30))) { Brief = _dice.Next(2) == 0 ? null : "Show" });

    private Block NextBlock() => _dice.Next(8) switch
    {
        0 => new Block.Heading(Words(4)),
        1 => new Block.Footnote(Line()),
        2 => new Block.Passage(new Prose.Quote(Line())),
        3 => new Block.Passage(new Prose.Subheading(Line())),
        4 => new Block.Passage(new Prose.CodeBlock(Words(40))),
        5 => new Block.Passage(new Prose.List(_dice.Next(2) == 0, _dice.Next(0, 300), [.. Enumerable.Range(0, _dice.Next(6)).Select(_ => new ListItem(Line(), _dice.Next(2)))])),
        _ => new Block.Passage(new Prose.Paragraph(Line())),
    };

    private RichText Line() => new([.. Enumerable.Range(0, _dice.Next(6)).Select(_ => NextInline())]);

    private Inline NextInline() => _dice.Next(7) switch
    {
        0 => new Inline.Strong(Words(3)),
        1 => new Inline.Emphasis(Words(3)),
        2 => new Inline.Code(Words(3)),
        3 => new Inline.WebLink(Words(3), new Uri("https://example.test/@everyone/<x>?a=(b)")),
        4 => new Inline.PageLink(Words(3), Page),
        _ => new Inline.Plain(Words(12)),
    };

    private string Words(int most)
    {
        var words = Enumerable.Range(0, _dice.Next(most + 1)).Select(_ => Hostile[_dice.Next(Hostile.Length)]);
        return string.Join(_dice.Next(2) == 0 ? " " : "", words);
    }
}

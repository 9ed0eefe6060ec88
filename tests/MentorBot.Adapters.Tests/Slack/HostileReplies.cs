using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Replies as full as their budget allows, of words that try to be anything but words; the same seed gives the same reply.</summary>
internal sealed class HostileReplies(int seed)
{
    private static readonly string[] Words =
    [
        "<!channel>", "<!here|x>", "<@U1>", "<#C1|y>", "&lt;!everyone&gt;", "<https://evil.example|bank>", "*", "_", "~", "`", "```", "&", "<", ">", "|",
        "**bold**", "_it_", "~~~", "\n> quoted", "\n", "\r\n", " ", "  ", ":smile:", ":a:b:", "snake_case", "naïve", "日本語", "👩‍🚀", "＞", "@channel", "#general",
        "word", "and", "longerwordwithoutaspace", "\u2060", "\u200B", "***", "*a*_b_~c~`d`",
    ];

    private readonly Random _dice = new(seed);

    internal Reply Next()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var heading = Text(_dice.Next(1, 12)) is var words && words.Length > 150 ? words[..150] : words;
        var footnote = Rich(_dice.Next(0, 6));
        blocks.Add(new Block.Heading(heading));
        var left = Budget.PerMessage - Budget.Of(heading) - Budget.Of(footnote);
        for (var prose = Prose(); Budget.Of(prose) <= left; prose = Prose())
        {
            left -= Budget.Of(prose);
            blocks.Add(new Block.Passage(prose));
        }

        var choices = _dice.Next(Budget.Choices + 1);
        for (var text = Rich(_dice.Next(9)); choices > 0 && Budget.Of(text) <= left; text = Rich(_dice.Next(9)))
        {
            left -= Budget.Of(text);
            choices--;
            blocks.Insert(_dice.Next(1, blocks.Count + 1), new Block.Choice(text, Button() with { Brief = _dice.Next(2) == 0 ? null : "Show" }));
        }

        blocks.Add(new Block.Footnote(footnote));
        blocks.Add(new Block.Buttons([.. Enumerable.Range(0, _dice.Next(1, Budget.Buttons + 1 - blocks.Count(block => block is Block.Choice))).Select(_ => Button())]));
        return new Reply(Audience.Everyone, Placement.Below, Outcome.Answer, [], blocks.DrainToImmutable());
    }

    private Button Button()
    {
        Address.TryParse("roles/" + new string('x', 60), out var address).ShouldBeTrue();
        var among = _dice.Next(3) switch { 0 => null, 1 => "A kind", _ => "<!channel> " + new string('y', 200) };
        return new Button(Budget.Label("x" + Text(_dice.Next(1, 20))), new ActionToken.Show(address, ActionToken.MaxPart - _dice.Next(50))) { Among = among };
    }

    private Prose Prose() => _dice.Next(6) switch
    {
        0 => new Prose.Subheading(Rich(_dice.Next(1, 5))),
        1 => new Prose.Quote(Rich(_dice.Next(1, 40))),
        2 => new Prose.CodeBlock(Text(_dice.Next(1, 60))),
        3 => new Prose.List(_dice.Next(2) == 0, _dice.Next(1, 99), [.. Enumerable.Range(0, _dice.Next(12)).Select(_ => new ListItem(Rich(_dice.Next(1, 9)), _dice.Next(2)))]),
        _ => new Prose.Paragraph(Rich(_dice.Next(1, 120))),
    };

    private RichText Rich(int count) => new([.. Enumerable.Range(0, count).Select(_ => Inline())]);

    private Inline Inline()
    {
        var words = Text(_dice.Next(1, 4));
        Address.TryParse("roles/x", out var address).ShouldBeTrue();
        return _dice.Next(8) switch
        {
            0 => new Inline.Strong(words),
            1 => new Inline.Emphasis(words),
            2 => new Inline.Code(words),
            3 => new Inline.WebLink(words, new Uri("https://example.org/" + Uri.EscapeDataString(words) + "?a=1&b=|")),
            4 => new Inline.PageLink(words, address),
            _ => new Inline.Plain(words),
        };
    }

    private string Text(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => Words[_dice.Next(Words.Length)] + (_dice.Next(2) == 0 ? " " : "")));
}

using System.Collections.Immutable;
using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Replies;

public sealed class CuttingTests
{
    private const string Signs = "abc de. fgh! ijk? &&& <<< ** __ `` 🙂 é ñ - + # @ | ~~ [x](y) \\ ";

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 60));

    [Fact]
    public void Short_prose_stays_one_part()
    {
        ImmutableArray<Prose> prose = [Sample.Paragraph("One."), Sample.Paragraph("Two.")];
        Cutting.IntoParts(prose, 1000).Single().ShouldBe(prose);
    }

    [Fact]
    public void No_prose_is_one_empty_part() => Cutting.IntoParts([], 1000).Single().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_lost_and_no_part_is_too_heavy(int seed)
    {
        var dice = new Random(seed);
        var prose = Enumerable.Range(0, dice.Next(1, 12)).Select(_ => AnyProse(dice)).ToList();
        var weight = dice.Next(800, Budget.PerMessage);

        var parts = Cutting.IntoParts(prose, weight);

        parts.ShouldAllBe(part => part.Sum(Budget.Of) <= weight);
        parts.SelectMany(part => part).ShouldAllBe(piece => Budget.Of(piece) <= Budget.PerPassage);
        TextOf(parts.SelectMany(part => part)).ShouldBe(TextOf(prose));
    }

    [Fact]
    public void A_long_paragraph_is_cut_after_a_sentence()
    {
        var text = string.Concat(Enumerable.Repeat("This is one sentence of some length. ", 60));
        var parts = Cutting.IntoParts([Sample.Paragraph(text)], 1000);
        parts.Length.ShouldBeGreaterThan(1);
        parts.SelectMany(part => part).Cast<Prose.Paragraph>().ShouldAllBe(piece => piece.Text.Plain.TrimEnd().EndsWith('.'));
    }

    [Fact]
    public void A_numbered_list_goes_on_counting_in_the_next_part()
    {
        var items = Enumerable.Range(1, 40).Select(number => new ListItem(RichText.Of($"Step {number} " + new string('x', 60)), Depth: 0));
        var lists = Cutting.IntoParts([new Prose.List(Numbered: true, Start: 1, [.. items])], 1000).SelectMany(part => part).Cast<Prose.List>().ToList();
        lists.Count.ShouldBeGreaterThan(2);
        lists.ShouldAllBe(list => list.Items[0].Text.Plain.StartsWith($"Step {list.Start} ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_subheading_is_never_left_behind()
    {
        ImmutableArray<Prose> prose = [Sample.Paragraph(new string('x', 700)), new Prose.Subheading(RichText.Of("Next")), Sample.Paragraph(new string('y', 700))];
        var parts = Cutting.IntoParts(prose, 800);
        parts.Length.ShouldBe(2);
        parts[1][0].ShouldBeOfType<Prose.Subheading>();
    }

    [Fact]
    public void A_long_page_is_read_to_its_end_with_the_more_button()
    {
        var section = Sample.Section(Sample.At("roles/writer"), "Skills", [.. Enumerable.Range(1, 120).Select(number => Sample.Paragraph($"Sentence number {number} is here to fill the page with some words."))]);
        var role = Sample.Role("roles/writer", "Writer", Stage.Entry, []);
        var chat = Chat.With(Sample.LibraryOf(role with { Sections = [section] })).Types("role writer skills");

        var heard = new StringBuilder(chat.Heard);
        while (chat.Heard.Contains("[More]", StringComparison.Ordinal))
        {
            heard.Append(chat.Presses("More").Heard);
        }

        chat.Heard.ShouldContain("Part 3 of 3.");
        Enumerable.Range(1, 120).ShouldAllBe(number => heard.ToString().Contains($"Sentence number {number} ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(75, 75)]
    [InlineData(76, 75)]
    [InlineData(500, 75)]
    public void A_label_is_cut_with_an_ellipsis(int length, int expected)
    {
        var label = Budget.Label(new string('w', length));
        label.Length.ShouldBe(expected);
        label.EndsWith('…').ShouldBe(length > expected);
    }

    private static string TextOf(IEnumerable<Prose> prose) => string.Concat(prose.SelectMany(piece => piece.Lines).Select(line => line.Plain));

    private static Prose AnyProse(Random dice) => dice.Next(5) switch
    {
        0 => new Prose.Paragraph(AnyLine(dice, 4000)),
        1 => new Prose.Quote(AnyLine(dice, 3000)),
        2 => new Prose.Subheading(AnyLine(dice, 60)),
        3 => new Prose.CodeBlock(AnyText(dice, 3000)),
        _ => new Prose.List(dice.Next(2) == 0, dice.Next(1, 5), [.. Enumerable.Range(0, dice.Next(1, 30)).Select(_ => new ListItem(AnyLine(dice, 1500), dice.Next(2)))]),
    };

    private static RichText AnyLine(Random dice, int longest) => new([.. Enumerable.Range(0, dice.Next(1, 5)).Select(_ => AnyInline(dice, longest / 5))]);

    private static Inline AnyInline(Random dice, int longest) => dice.Next(6) switch
    {
        0 => new Inline.Strong(AnyText(dice, longest)),
        1 => new Inline.Emphasis(AnyText(dice, longest)),
        2 => new Inline.Code(AnyText(dice, longest)),
        3 => new Inline.WebLink(AnyText(dice, longest), new Uri("https://example.org/a?b=c&d=e")),
        4 => new Inline.PageLink(AnyText(dice, longest), Sample.Mlops.Address),
        _ => new Inline.Plain(AnyText(dice, longest)),
    };

    private static string AnyText(Random dice, int longest)
    {
        var length = dice.Next(1, longest);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(dice.Next(20) == 0 ? new string('w', dice.Next(300)) : Signs[dice.Next(10)..dice.Next(30, 38)]).Append(' ');
        }

        return text.ToString();
    }
}

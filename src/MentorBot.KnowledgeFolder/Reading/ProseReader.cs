using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Turns the blocks of Markdown into prose; what no chat can show is complained of, and its words are kept.</summary>
internal sealed class ProseReader(string text, InlineReader inlines, FigureCheck figures, Complaints complaints)
{
    /// <summary>The prose of one block.</summary>
    internal IEnumerable<Prose> Of(Block block) => block switch
    {
        ParagraphBlock paragraph => Filled(Paragraph(paragraph), words => new Prose.Paragraph(words)),
        ListBlock list => List(list),
        HeadingBlock heading => Heading(heading),
        QuoteBlock quote => Texts(quote).SelectMany(line => Filled(line, words => new Prose.Quote(words))),
        CodeBlock code => Code(code),
        HtmlBlock html => Html(html),
        ThematicBreakBlock rule => Nothing(rule, "A line of dashes or stars is not shown.", "Take it away; headings part a page."),
        _ => [],
    };

    private static IEnumerable<Prose> Filled(RichText text, Func<RichText, Prose> make) => text.Inlines.IsEmpty ? [] : [make(text)];

    private static int LineOf(MarkdownObject block) => block.Line + 1;

    private RichText Paragraph(ParagraphBlock paragraph)
    {
        // Only a table has such a line of dashes and bars under its head.
        var written = text.Substring(paragraph.Span.Start, paragraph.Span.Length);
        if (written.Split('\n').Any(IsTableRule))
        {
            complaints.Error(LineOf(paragraph), "Tables cannot be shown in a chat.", "Write a list with one point per row.");
        }

        foreach (var (at, line) in written.Split('\n').Index().Where(one => IsHeadingWithoutBlank(one.Item)))
        {
            var signs = line.TrimStart()[..(line.TrimStart().Length - line.TrimStart().TrimStart('#').Length)];
            complaints.Warn(LineOf(paragraph) + at, $"A heading needs a blank after `{signs}`.", $"Write `{signs} `, then the words of the heading.");
        }

        var words = inlines.Of(paragraph);
        figures.Look(words, LineOf(paragraph));
        return words;
    }

    private IEnumerable<Prose> Heading(HeadingBlock heading)
    {
        if (heading.IsSetext)
        {
            complaints.Warn(LineOf(heading), "A line of dashes or equal signs right under a text is not shown.", "Take it away, or make the text a heading with `## ` before it.");
            return Filled(inlines.Of(heading), words => new Prose.Paragraph(words));
        }

        if (heading.Level == 1)
        {
            complaints.Error(LineOf(heading), "A heading with one `#` would be the title, which stands in the front matter.", "Take the line away, or begin a section with `## `.");
        }

        return Filled(inlines.Of(heading), words => new Prose.Subheading(words));
    }

    private IEnumerable<Prose> Code(CodeBlock code)
    {
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 })
        {
            complaints.Error(LineOf(code), "A block of code is opened with ``` and not closed, so the rest of the page is part of it.", "Put a line with ``` where the code ends.");
        }

        var lines = code.Lines.ToString().Trim('\n');
        return lines.Length == 0 ? [] : [new Prose.CodeBlock(lines)];
    }

    private IEnumerable<Prose> Html(HtmlBlock html)
    {
        complaints.Warn(LineOf(html), "HTML is not shown; only the words between its tags are.", "Write it in Markdown, and keep notes to moderators in the front matter, as a line that begins with `#`.");
        return Filled(InlineReader.Words(HtmlText.Without(html.Lines.ToString())), words => new Prose.Paragraph(words));
    }

    private IEnumerable<Prose> Nothing(Block block, string problem, string remedy)
    {
        complaints.Warn(LineOf(block), problem, remedy);
        return [];
    }

    private IEnumerable<Prose> List(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().SelectMany(item => Items(item, depth: 0)).ToImmutableArray();
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        return items.IsEmpty ? [] : [new Prose.List(list.IsOrdered, start, items)];
    }

    private IEnumerable<ListItem> Items(ListItemBlock item, int depth)
    {
        var own = item.Where(block => block is not ListBlock).ToList();
        if (own.Find(block => block is not ParagraphBlock) is { } odd)
        {
            complaints.Warn(LineOf(odd), "A point of a list can only hold text and a list; this is shown as text.", "Put it before or after the list.");
        }

        var words = InlineReader.Join(own.SelectMany(Texts));
        if (words.Inlines.IsEmpty)
        {
            complaints.Warn(LineOf(item), "A point of the list is empty.", "Write its text, or take it away.");
        }
        else
        {
            yield return new ListItem(words, depth);
        }

        foreach (var nested in item.OfType<ListBlock>())
        {
            if (depth > 0)
            {
                complaints.Warn(LineOf(nested), "This list is three levels deep; it is shown as two.", "Use at most one list inside a list.");
            }

            foreach (var inner in nested.OfType<ListItemBlock>().SelectMany(one => Items(one, depth: 1)))
            {
                yield return inner;
            }
        }
    }

    // The words of a block, one text per paragraph, whatever it is made of.
    private IEnumerable<RichText> Texts(Block block) => block switch
    {
        ParagraphBlock paragraph => [Paragraph(paragraph)],
        HeadingBlock heading => [inlines.Of(heading)],
        ContainerBlock container => container.SelectMany(Texts),
        _ => Of(block).SelectMany(prose => prose.Lines),
    };

    // One sign may be a number or a keyword; six are the most that Markdown knows.
    private static bool IsHeadingWithoutBlank(string line)
    {
        var words = line.AsSpan().TrimStart();
        var signs = words.Length - words.TrimStart('#').Length;
        return signs is >= 2 and <= 6 && signs < words.Length;
    }

    private static bool IsTableRule(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal) && line.All(letter => letter is '|' or ':' or '-' or ' ' or '\t');
}

using Markdig;
using Markdig.Syntax;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads the Markdown below the front matter into a lead and sections.</summary>
internal sealed class OutlineReader(Address page, Complaints complaints)
{
    internal const int LongestTitle = 60;

    // Some patterns of brackets take a Markdown parser time that grows with the square of the paragraph; no chat shows such a paragraph.
    private const int LongestParagraph = 10_000;
    private const int MostLines = 10_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly InlineReader _inlines = new(page, complaints);

    /// <summary>The page's text; null, with a complaint, when it is no sensible Markdown.</summary>
    internal Outline? Read(SourceText source)
    {
        if (IsTooMuch(source))
        {
            return null;
        }

        try
        {
            return Read(source.Body);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to more than 128 things inside one another.
            complaints.Error(source.Closing + 1, "Signs are nested too deeply in the text.", "Write plain paragraphs and lists; look for long rows of `[`, `*`, `_` or `>`.");
            return null;
        }
    }

    private bool IsTooMuch(SourceText source)
    {
        var (start, length) = (0, 0);
        for (var line = source.Closing + 1; line <= source.Lines.Length; line++)
        {
            (start, length) = source[line].AsSpan().Trim().IsEmpty ? (line, 0) : (start, length + source[line].Length);
            if (length > LongestParagraph)
            {
                complaints.Error(start + 1, $"There are more than {LongestParagraph} characters without an empty line.", "Part the text with empty lines and headings.");
                return true;
            }
        }

        if (source.Lines.Length > MostLines)
        {
            complaints.Error(MostLines, $"The page has more than {MostLines} lines.", "Part it into several pages.");
            return true;
        }

        return false;
    }

    private Outline Read(string body)
    {
        var figures = new FigureCheck(complaints);
        var prose = new ProseReader(body, _inlines, figures, complaints);
        var lead = new List<Prose>();
        var sections = new List<(OutlineSection Section, List<Prose> Body)>();
        var subheadings = new List<Written>();
        var here = lead;
        foreach (var block in Markdown.Parse(body, Pipeline))
        {
            if (block is HeadingBlock { Level: 2, IsSetext: false } heading)
            {
                here = [];
                if (Section(heading, sections) is { } section)
                {
                    sections.Add((section, here));
                }
            }
            else
            {
                var read = prose.Of(block).ToList();
                subheadings.AddRange(read.OfType<Prose.Subheading>().Select(subheading => new Written(subheading.Text.Plain, block.Line + 1)));
                here.AddRange(read);
            }
        }

        foreach (var (section, _) in sections.Where(section => section.Body.Count == 0))
        {
            complaints.Warn(section.Line, $"There is nothing under the heading `{section.Title}`.", "Write the section, or take the heading away until there is something to say.");
        }

        return new Outline([.. lead], [.. sections.Select(section => section.Section with { Body = [.. section.Body] })], [.. subheadings], _inlines.Links, figures.Day);
    }

    private OutlineSection? Section(HeadingBlock heading, List<(OutlineSection Section, List<Prose> Body)> before)
    {
        var line = heading.Line + 1;
        var title = _inlines.Of(heading).Plain;
        if (title.Length > LongestTitle)
        {
            complaints.Error(line, $"The heading has {title.Length} characters; {LongestTitle} are allowed.", "Shorten it.");
            return null;
        }

        if (!Slug.TryMake(title, out var slug))
        {
            complaints.Error(line, $"The heading `{title}` has no letter or digit to make an address of.", "Name the section in plain words.");
            return null;
        }

        if (!page.TryEnter(slug, out var address))
        {
            complaints.Error(line, $"The address `{address}` would have {address.ToString().Length} characters; {Address.MaxLength} are allowed.", "Shorten the heading or the file name.");
            return null;
        }

        if (before.Find(one => one.Section.Address == address).Section is { } same)
        {
            complaints.Error(line, $"There is already a section `{slug}` in line {same.Line}.", "Give one of the two another heading, or put them together.");
            return null;
        }

        return new OutlineSection(address, title, line, Body: []);
    }
}

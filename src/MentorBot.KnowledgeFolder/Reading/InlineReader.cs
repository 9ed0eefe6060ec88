using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;
using Inline = MentorBot.Core.Knowledge.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Turns the styles and links inside a line of Markdown into ours.</summary>
internal sealed class InlineReader(Address page, Complaints complaints)
{
    private static readonly Inline Ordinary = new Inline.Plain("");

    private readonly ImmutableArray<WrittenLine>.Builder _links = ImmutableArray.CreateBuilder<WrittenLine>();

    /// <summary>The links to pages found so far.</summary>
    internal ImmutableArray<WrittenLine> Links => _links.ToImmutable();

    /// <summary>The text of a paragraph or heading.</summary>
    internal RichText Of(LeafBlock block) => Tidy(block.Inline is { } inlines ? Children(inlines, Ordinary) : []);

    /// <summary>Words without any style.</summary>
    internal static RichText Words(string words) => Tidy([Ordinary.With(string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))]);

    /// <summary>Several texts as one, with a space between.</summary>
    internal static RichText Join(IEnumerable<RichText> texts) => Tidy(texts.SelectMany(text => text.Inlines.Append(Ordinary.With(" "))));

    private IEnumerable<Inline> Children(ContainerInline container, Inline style) => container.SelectMany(inline => Of(inline, style));

    private IEnumerable<Inline> Of(MarkdownInline inline, Inline style) => inline switch
    {
        LiteralInline literal => [style.With(literal.Content.ToString())],
        LineBreakInline => [style.With(" ")],
        HtmlEntityInline entity => Entity(entity, style),
        CodeInline code => [InLink(style) ? style.With(OneLine(code.Content)) : new Inline.Code(OneLine(code.Content))],
        EmphasisInline emphasis => Children(emphasis, Styled(style, emphasis.DelimiterCount)),
        AutolinkInline auto => [Target(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto).With(auto.Url)],
        LinkInline { IsImage: true } image => Image(image, style),
        LinkInline link => Link(link),
        HtmlInline html => Html(html),
        ContainerInline container => Children(container, style),
        _ => [],
    };

    private static bool InLink(Inline style) => style is Inline.WebLink or Inline.PageLink;

    // A stretch of ours has one style: the link before the strong one, and that before the soft one.
    private static Inline Styled(Inline style, int signs) => style switch
    {
        _ when InLink(style) => style,
        Inline.Strong => style,
        _ => signs >= 2 ? new Inline.Strong("") : new Inline.Emphasis(""),
    };

    private List<Inline> Link(LinkInline link)
    {
        var target = Target(link.Url ?? "", link);
        var words = Children(link, target).ToList();
        if (words.TrueForAll(one => string.IsNullOrWhiteSpace(one.Text)))
        {
            complaints.Warn(link.Line + 1, "A link has no words.", "Write them between the brackets: `[words](address)`.");
            return [target.With(link.Url is { Length: > 0 } url ? url : "link")];
        }

        return words;
    }

    private Inline Target(string url, MarkdownInline inline)
    {
        var line = inline.Line + 1;
        var (style, problem, remedy) = LinkTarget.Read(url, page);
        if (style is null)
        {
            complaints.Error(line, problem, remedy);
            return Ordinary;
        }

        if (problem.Length > 0)
        {
            complaints.Warn(line, problem, remedy);
        }

        if (style is Inline.PageLink link)
        {
            _links.Add(new WrittenLine(url, link.Target, line));
        }

        return style;
    }

    private IEnumerable<Inline> Entity(HtmlEntityInline entity, Inline style)
    {
        var text = entity.Transcoded.ToString();
        if (HiddenLetters.IndexIn(text) is var hidden and >= 0)
        {
            complaints.Error(entity.Line + 1, $"There is a hidden character ({HiddenLetters.NameOf(text[hidden])}), written with an `&`.", "Delete it; it can make a text look different from what it is.");
            return [];
        }

        return [style.With(OneLine(text))];
    }

    private IEnumerable<Inline> Image(LinkInline image, Inline style)
    {
        complaints.Warn(image.Line + 1, "Pictures are not shown; only the words that describe them are.", "Say it in words, or link to the page that has the picture.");
        return Children(image, style);
    }

    private IEnumerable<Inline> Html(HtmlInline html)
    {
        complaints.Warn(html.Line + 1, $"HTML such as `{(html.Tag.Length <= 30 ? html.Tag : html.Tag[..30] + "…")}` is not shown; only the words between its tags are.", "Write it in Markdown: **strong**, *emphasis*, `code`; a `<` that you mean as such goes between backticks.");
        return [];
    }

    private static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // Neighbours of one style become one stretch, doubled spaces one space; none stands at the ends.
    private static RichText Tidy(IEnumerable<Inline> inlines)
    {
        // Joined one after the other, thousands of neighbours would take time that grows with their square.
        var (tidy, words) = (new List<Inline>(), new StringBuilder());
        foreach (var inline in inlines.Where(inline => inline.Text.Length > 0))
        {
            if (tidy.Count == 0 || tidy[^1] != inline.With(""))
            {
                Finish(tidy, words);
                tidy.Add(inline.With(""));
            }

            words.Append(inline.Text);
        }

        Finish(tidy, words);
        Trim(tidy, 0, text => text.TrimStart());
        Trim(tidy, ^1, text => text.TrimEnd());
        return new RichText([.. tidy]);
    }

    private static void Finish(List<Inline> inlines, StringBuilder words)
    {
        if (inlines.Count > 0)
        {
            inlines[^1] = inlines[^1].With(words.ToString());
            words.Clear();
        }
    }

    private static void Trim(List<Inline> inlines, Index end, Func<string, string> trim)
    {
        while (inlines.Count > 0)
        {
            inlines[end] = inlines[end].With(trim(inlines[end].Text));
            if (inlines[end].Text.Length > 0)
            {
                return;
            }

            inlines.RemoveAt(end.GetOffset(inlines.Count));
        }
    }
}

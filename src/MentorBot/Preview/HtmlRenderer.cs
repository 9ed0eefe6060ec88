using System.Xml;
using System.Xml.Linq;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.PlainText;

namespace MentorBot.Preview;

/// <summary>A reply as one web page that needs nothing else: for reading a page of the folder in a browser before people see it.</summary>
public static class HtmlRenderer
{
    // Everything is in the page: no script, no font, no picture, no request.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private const string Style = """

        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #57606a; --line: #d0d7de; --link: #0757b5 }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #11151a; --soft: #9aa5b1; --line: #3d444d; --link: #7ab7ff } }
        body { margin: 0 auto; max-width: 42rem; padding: 2rem 1rem; color: var(--ink); background: var(--paper); font: 1.0625rem/1.6 system-ui, sans-serif }
        h1 { font-size: 1.6rem; line-height: 1.25 }
        h2 { font-size: 1.2rem; margin-top: 2rem }
        a { color: var(--link) }
        code, pre { font-family: ui-monospace, monospace; font-size: .95em }
        pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line) }
        blockquote { margin-left: 0; padding-left: 1rem; border-left: .25rem solid var(--line) }
        footer, nav { margin-top: 1.5rem; color: var(--soft); font-size: .9375rem }
        nav ul { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none }
        nav li, .button { border: 1px solid var(--line); border-radius: .375rem; padding: .25rem .75rem; color: var(--ink) }

        """;

    /// <summary>The whole page; the same replies give the same text.</summary>
    public static string Render(IReadOnlyCollection<Reply> replies)
    {
        var title = replies.SelectMany(reply => reply.Blocks).OfType<Block.Heading>().FirstOrDefault()?.Text ?? Wording.BotName;
        var page = new XElement(
            "html",
            new XAttribute("lang", "en"),
            Line(new XElement(
                "head",
                Line(new XElement("meta", new XAttribute("charset", "utf-8"))),
                Line(new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy))),
                Line(new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1"))),
                Line(new XElement("title", Clean(title))),
                Line(new XElement("style", Style)))),
            Line(new XElement("body", Line(new XElement("main", replies.Select(reply => Line(new XElement("article", reply.Blocks.Select(block => Line(Render(block)))))))))));
        return $"<!DOCTYPE html>\n{page.ToString(SaveOptions.DisableFormatting)}";
    }

    private static XElement Render(Block block) => block switch
    {
        Block.Heading heading => new XElement("h1", Clean(heading.Text)),
        Block.Passage passage => Render(passage.Prose),
        Block.Picture picture => Render(picture.InWords),
        Block.Attachment attachment => Render(new Prose.CodeBlock(attachment.Text)),
        Block.Footnote footnote => new XElement("footer", new XElement("p", Render(footnote.Text))),
        Block.Choice choice => new XElement("p", Render(choice.Text), new XText(" "), new XElement("span", new XAttribute("class", "button"), Clean(choice.Button.Brief ?? choice.Button.Label))),
        Block.Buttons buttons => new XElement(
            "nav",
            new XAttribute("aria-label", "Buttons under the message"),
            new XElement("ul", buttons.Items.Select(button => Line(new XElement("li", Clean(button.Label)))))),
        _ => throw new System.Diagnostics.UnreachableException($"{block.GetType().Name} has no form in a web page."),
    };

    private static XElement Render(Prose prose) => prose switch
    {
        Prose.Paragraph paragraph => new XElement("p", Render(paragraph.Text)),
        Prose.Subheading subheading => new XElement("h2", Render(subheading.Text)),
        Prose.Quote quote => new XElement("blockquote", new XElement("p", Render(quote.Text))),
        Prose.CodeBlock code => new XElement("pre", new XElement("code", Clean(code.Code))),
        Prose.List list => Render(list),
        _ => throw new System.Diagnostics.UnreachableException($"{prose.GetType().Name} has no form in a web page."),
    };

    private static XElement Render(Prose.List list)
    {
        var outer = new XElement(list.Numbered ? "ol" : "ul", list.Numbered && list.Start != 1 ? new XAttribute("start", list.Start) : null);
        foreach (var item in list.Items)
        {
            var point = Line(new XElement("li", Render(item.Text)));
            if (item.Depth == 0 || outer.Elements().LastOrDefault() is not { } parent)
            {
                outer.Add(point);
                continue;
            }

            if (parent.Element("ul") is not { } inner)
            {
                inner = new XElement("ul");
                parent.Add(Line(inner));
            }

            inner.Add(point);
        }

        return outer;
    }

    private static IEnumerable<object> Render(RichText text) => text.Inlines.Select(inline => inline switch
    {
        Inline.Strong or Inline.PageLink => new XElement("strong", Clean(inline.Text)),
        Inline.Emphasis => new XElement("em", Clean(inline.Text)),
        Inline.Code => new XElement("code", Clean(inline.Text)),
        Inline.WebLink link => new XElement("a", new XAttribute("href", link.Target.AbsoluteUri), new XAttribute("rel", "noopener noreferrer"), Clean(link.Text)),
        _ => (object)new XText(Clean(inline.Text)),
    });

    // Blocks on lines of their own, so that the source can be read too.
    private static object[] Line(XElement element) => [new XText("\n"), element];

    private static string Clean(string words) => string.Concat(TextRenderer.Tame(words).Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}

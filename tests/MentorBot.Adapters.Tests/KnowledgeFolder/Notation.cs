using MentorBot.Core.Knowledge;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>Writes prose so that a test can say on one line what it expects of one piece.</summary>
internal static class Notation
{
    internal static IEnumerable<string> Of(Page page) =>
        page.Lead.Select(Of).Concat(page.Sections.SelectMany(section => section.Body.Select(Of).Prepend($"## {section.Title} ({section.Address})")));

    internal static string Of(Prose prose) => prose switch
    {
        Prose.Paragraph paragraph => Of(paragraph.Text),
        Prose.Subheading subheading => $"### {Of(subheading.Text)}",
        Prose.Quote quote => $"> {Of(quote.Text)}",
        Prose.CodeBlock code => $"```{code.Code}```",
        Prose.List list => (list.Numbered ? $"{list.Start}." : "-") + string.Concat(list.Items.Select(item => $" {item.Depth}:{Of(item.Text)};")),
        _ => "?",
    };

    private static string Of(RichText text) => string.Concat(text.Inlines.Select(inline => inline switch
    {
        Inline.Strong => $"<b {inline.Text}>",
        Inline.Emphasis => $"<i {inline.Text}>",
        Inline.Code => $"<c {inline.Text}>",
        Inline.WebLink link => $"<web {inline.Text} {link.Target}>",
        Inline.PageLink link => $"<page {inline.Text} {link.Target}>",
        _ => inline.Text,
    }));
}

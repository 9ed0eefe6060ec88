using System.Collections.Immutable;
using System.Xml.Linq;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Discord;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.KnowledgeFolder;
using MentorBot.Preview;
using MentorBot.Slack;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class HtmlRendererTests
{
    [Fact]
    public void Every_shipped_page_and_section_can_be_shown_in_every_form_with_source_and_check_date()
    {
        var library = FolderContents.Of(Workplace.ShippedKnowledge, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Knowledge;
        var addresses = library.Pages.SelectMany(page => page.Sections.Select(section => section.Address).Prepend(page.Address)).ToList();
        addresses.Count.ShouldBeGreaterThan(70);
        foreach (var address in addresses)
        {
            var replies = Mentor.Step(Session.New, new Incoming.Pressed(new ActionToken.Show(address), new Occasion(DateTimeOffset.UnixEpoch, "test")), library).Replies;
            var page = XDocument.Parse(HtmlRenderer.Render(replies));
            page.Descendants("h1").Single().Value.ShouldBe(library.TitleOf(address));
            page.Descendants("footer").Single().Value.ShouldContain("Last checked");
            page.Descendants("footer").Single().Value.ShouldContain("Sources");
            replies.Select(DiscordPreview.ToJson).ShouldAllBe(json => json.Contains("Last checked", StringComparison.Ordinal));
            replies.Select(SlackPreview.ToJson).ShouldAllBe(json => json.Contains("Last checked", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Words_are_never_taken_for_markup()
    {
        const string Hostile = "</style><script>alert('x')</script> & \"quotes\" <!-- \u0007\uFFFE 😀";
        var html = HtmlRenderer.Render([Reply(
            new Block.Heading(Hostile),
            new Block.Passage(new Prose.Paragraph(RichText.Of(new Inline.Plain(Hostile), new Inline.Code(Hostile), new Inline.WebLink(Hostile, new Uri("https://example.org/?a=1&b=\"<x>\""))))),
            new Block.Passage(new Prose.CodeBlock(Hostile)),
            new Block.Buttons([new Button(Hostile, new ActionToken.Help())]))]);

        var page = XDocument.Parse(html);

        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("h1").Single().Value.ShouldBe("</style><script>alert('x')</script> & \"quotes\" <!--  😀");
        page.Descendants("a").Single().Attribute("href")!.Value.ShouldStartWith("https://example.org/?a=1&b=");
    }

    [Fact]
    public void A_page_has_the_shape_that_a_screen_reader_needs()
    {
        var page = XDocument.Parse(HtmlRenderer.Render([Reply(
            new Block.Heading("A baker"),
            new Block.Passage(new Prose.Subheading(RichText.Of("Steps"))),
            new Block.Passage(new Prose.List(Numbered: true, Start: 3, [new(RichText.Of("Flour"), 0), new(RichText.Of("wheat"), 1), new(RichText.Of("rye"), 1), new(RichText.Of("Water"), 0)])),
            new Block.Passage(new Prose.Quote(RichText.Of("Slowly."))),
            new Block.Buttons([new Button("More", new ActionToken.Help())]))]));

        page.Root!.Attribute("lang")!.Value.ShouldBe("en");
        page.Descendants("title").Single().Value.ShouldBe("A baker");
        var list = page.Descendants("ol").Single();
        list.Attribute("start")!.Value.ShouldBe("3");
        list.Elements("li").Select(point => point.Element("ul")?.Elements("li").Count() ?? 0).ShouldBe([2, 0]);
        page.Descendants("nav").Single().Attribute("aria-label").ShouldNotBeNull();
        page.Descendants("main").Single().Descendants("article").Single().Elements().Select(part => part.Name.LocalName).ShouldBe(["h1", "h2", "ol", "blockquote", "nav"]);
        var style = page.Descendants("style").Single().Value;
        style.ShouldContain("prefers-color-scheme: dark");
        style.ShouldNotContain("url(");
        style.IndexOfAny(['<', '>', '&']).ShouldBe(-1, "a browser does not unescape what stands in a style");
    }

    private static Reply Reply(params ImmutableArray<Block> blocks) => new(Audience.Everyone, Placement.Below, Outcome.Answer, [], blocks);
}

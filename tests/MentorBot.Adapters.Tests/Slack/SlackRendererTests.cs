using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SlackRendererTests
{
    private const char Joiner = '\u2060';
    private const char Edge = '\u200B';

    [Fact]
    public void A_card_is_a_header_sections_small_print_and_buttons() =>
        JsonSerializer.Serialize(Render([.. SlackCard.Blocks]), SlackJson.Shown.RenderedMessage).ShouldBe(SlackCard.Golden);

    [Theory]
    [InlineData("<!channel> <@U1> <#C1>", "&lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt;")]
    [InlineData("&lt;!here&gt;", "&amp;lt;!here&amp;gt;")]
    [InlineData("snake_case and 2*3", "snake_case and 2*3")]
    [InlineData("*bold* _it_ ~no~", "†*bold†* †_it†_ †~no†~")]
    [InlineData("`code`", "†`code†`")]
    [InlineData(":smile: at 10:30:15", ":†smile: at 10:30:15")]
    [InlineData("> said", "› said")]
    [InlineData("one\n> two > three", "one\n› two &gt; three")]
    [InlineData("", "")]
    public void Words_mean_nothing_but_themselves(string words, string sent) =>
        PlainWords.Neutral(words).ShouldBe(sent.Replace('†', Joiner));

    [Fact]
    public void A_style_inside_a_word_gets_edges_and_spaces_stay_outside() => Line(
        new Inline.Plain("un"), new Inline.Strong("believ"), new Inline.Plain("able "), new Inline.Strong(" so "), new Inline.Plain("it"))
        .ShouldBe($"un{Edge}*believ*{Edge}able  *so* it");

    [Fact]
    public void A_sign_cannot_end_the_style_it_stands_in() =>
        Line(new Inline.Strong("a* b"), new Inline.Plain(" "), new Inline.Code("x` y")).ShouldBe($"*a*{Joiner} b* `xˋ y`");

    [Fact]
    public void A_link_shows_its_words_and_cannot_be_broken_open()
    {
        Line(new Inline.WebLink("a|b>c", new Uri("https://example.org/?q=a|b>"))).ShouldBe("<https://example.org/?q=a%7Cb%3E|a¦b&gt;c>");
        Line(new Inline.WebLink("no web", new Uri("javascript:alert(1)"))).ShouldBe("no web");
        Address.TryParse("roles/mlops-engineer", out var page).ShouldBeTrue();
        Line(new Inline.PageLink("MLOps", page)).ShouldBe("*MLOps*");
    }

    [Fact]
    public void A_code_block_cannot_be_ended_from_inside() =>
        MrkdwnProse.Of([new Prose.CodeBlock("a\n```\n<!channel>")]).ShouldBe($"```\na\n`{Joiner}`{Joiner}`\n&lt;!channel&gt;\n```");

    [Fact]
    public void A_list_stands_right_below_the_paragraph_that_leads_to_it()
    {
        var list = new Prose.List(Numbered: false, Start: 1, [new ListItem(RichText.Of("Python"), 0)]);
        MrkdwnProse.Of([new Prose.Paragraph(RichText.Of("You need:")), list, new Prose.Paragraph(RichText.Of("And time."))])
            .ShouldBe("You need:\n• Python\n\nAnd time.");
    }

    [Fact]
    public void A_second_heading_gets_a_line_across_and_a_long_one_is_a_bold_section()
    {
        var blocks = Render(new Block.Heading("One"), new Block.Heading(new string('x', 151))).Blocks;
        blocks[0].ShouldBeOfType<BlockPayload.Header>();
        blocks[1].ShouldBeOfType<BlockPayload.Divider>();
        blocks[2].ShouldBeOfType<BlockPayload.Section>().Text.Text.ShouldBe($"*{new string('x', 151)}*");
    }

    [Fact]
    public void Many_short_passages_share_sections()
    {
        var passages = Enumerable.Range(0, 150).Select(_ => new Block.Passage(new Prose.Paragraph(RichText.Of("x"))));
        Render([.. passages]).Blocks.Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void More_than_five_choices_of_one_kind_are_a_list_in_the_place_of_the_first_and_five_are_buttons()
    {
        Button Choice(string kind, int number) => new($"{kind} {number}", new ActionToken.Show(Skills, number)) { Among = kind };
        var row = Render(new Block.Buttons([new("Help", new ActionToken.Help()), .. Enumerable.Range(1, 6).Select(number => Choice("A part", number)), .. Enumerable.Range(11, 5).Select(number => Choice("A page", number))]))
            .Blocks.ShouldHaveSingleItem().ShouldBeOfType<BlockPayload.Actions>().Elements;
        row.OfType<ControlElement.Button>().Select(button => button.Text.Text).ShouldBe(["Help", "A page 11", "A page 12", "A page 13", "A page 14", "A page 15"]);
        var list = row[1].ShouldBeOfType<ControlElement.StaticSelect>();
        (list.Placeholder.Text, list.ActionId).ShouldBe(("A part", "b2"));
        list.Options.Select(option => (option.Text.Text, option.Value)).ShouldBe(Enumerable.Range(1, 6).Select(number => ($"A part {number}", new ActionToken.Show(Skills, number).ToString())));
    }

    [Theory]
    [InlineData(2, 1, 3)]
    [InlineData(25, 2, 1)]
    public void The_last_thing_to_press_deletes_the_message_for_whom_it_answers(int buttons, int rows, int inTheLast)
    {
        var reply = new Reply(Audience.Everyone, Placement.Below, Outcome.Answer, [], [new Block.Buttons([.. Enumerable.Range(1, buttons).Select(number => new Button($"{number}", new ActionToken.Show(Skills, number)))])]) { Locale = Locale.German };
        var controls = SlackRenderer.Render(reply, files: [], owner: "U0ADA").Blocks.Cast<BlockPayload.Actions>().Select(row => row.Elements).ToList();
        (controls.Count, controls[^1].Count).ShouldBe((rows, inTheLast));
        controls[^1][^1].ShouldBe(new ControlElement.Button(new PlainText("Löschen"), "delete", "d1.U0ADA"));
    }

    [Theory]
    [InlineData("d1.U0ADA", "U0ADA")]
    [InlineData("d1.", null)]
    [InlineData("d1.U0ADA.x", null)]
    [InlineData("m1.help", null)]
    [InlineData(null, null)]
    public void Whose_message_it_is_is_read_from_the_button(string? value, string? owner)
    {
        DeleteToken.TryParse(value, char.IsAsciiLetterOrDigit, out var token).ShouldBe(owner is not null);
        token?.Owner.ShouldBe(owner);
        token?.ToString().ShouldBe(value);
    }

    [Fact]
    public void Empty_pieces_make_no_blocks_and_there_is_always_a_text()
    {
        var message = Render(new Block.Heading(" "), new Block.Passage(new Prose.Paragraph(RichText.Of(" "))), new Block.Footnote(RichText.Of()), new Block.Buttons([]));
        message.Blocks.ShouldBeEmpty();
        message.Text.Trim().ShouldNotBeEmpty();
    }

    private static Address Skills => Address.TryParse("roles/mlops-engineer#skills", out var skills) ? skills : default;

    private static string Line(params ReadOnlySpan<Inline> inlines) => MrkdwnLine.Of(RichText.Of(inlines));

    private static RenderedMessage Render(params Block[] blocks) =>
        SlackRenderer.Render(new Reply(Audience.Everyone, Placement.Below, Outcome.Answer, [], [.. blocks]));
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed partial class DiscordRendererTests
{
    [Fact]
    public void A_card_looks_like_this()
    {
        var reply = Of(
            new Block.Heading("MLOps Engineer"),
            new Block.Passage(new Prose.Paragraph(RichText.Of(new Inline.Plain("Keeps "), new Inline.Strong("models"), new Inline.Plain(" alive; see "), new Inline.PageLink("Data Engineer", ReplySamples.Page)))),
            new Block.Passage(new Prose.Subheading(RichText.Of("Success metrics"))),
            new Block.Passage(new Prose.List(Numbered: true, Start: 3, [new(RichText.Of("Uptime"), 0), new(RichText.Of("*of* models"), 1), new(RichText.Of("Cost"), 0)])),
            new Block.Passage(new Prose.Quote(RichText.Of("Ship it.\nTwice."))),
            new Block.Passage(new Prose.CodeBlock("git push")),
            new Block.Footnote(RichText.Of(new Inline.Plain("Sources: "), new Inline.WebLink("The [book]", new Uri("https://example.org/a_b")), new Inline.Plain(". Last checked 2026-11-21."))),
            new Block.Buttons([new Button("More", new ActionToken.Show(ReplySamples.Page, 2)), new Button("Help", new ActionToken.Help())]));
        Json(reply).ShouldBe(Sorted("""
            {"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":17,"accent_color":7050173,"components":[
              {"type":10,"content":"## MLOps Engineer\nKeeps **models** alive; see **Data Engineer**\n### Success metrics\n3. Uptime\n  - \\*of\\* models\n4. Cost\n\n> Ship it. Twice.\n\n```\ngit push\n```"},
              {"type":14},
              {"type":10,"content":"-# Sources: [The \\[book\\]](<https://example.org/a_b>). Last checked 2026-11-21."},
              {"type":1,"components":[
                {"type":2,"style":2,"label":"More","custom_id":"m1.show.roles/mlops-engineer#how-to-start.2"},
                {"type":2,"style":2,"label":"Help","custom_id":"m1.help"}]}]}]}
            """));
    }

    [Fact]
    public void What_can_be_chosen_stands_beside_its_button()
    {
        var reply = Of(
            new Block.Heading("Did you mean one of these?"),
            new Block.Choice(RichText.Of(new Inline.Strong("MLOps Engineer"), new Inline.Plain(": keeps models alive")), new Button("MLOps Engineer", new ActionToken.Show(ReplySamples.Page)) { Brief = "Show" }),
            new Block.Choice(RichText.Of("Help"), new Button("Help", new ActionToken.Help())),
            new Block.Buttons([new Button("All roles", new ActionToken.ListRoles()), new Button("Help", new ActionToken.Help())]));
        Json(reply).ShouldBe(Sorted("""
            {"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":17,"accent_color":7050173,"components":[
              {"type":10,"content":"## Did you mean one of these?"},
              {"type":9,"components":[{"type":10,"content":"**MLOps Engineer**: keeps models alive"}],"accessory":{"type":2,"style":2,"label":"Show","custom_id":"m1.show.roles/mlops-engineer#how-to-start.1"}},
              {"type":9,"components":[{"type":10,"content":"Help"}],"accessory":{"type":2,"style":2,"label":"Help","custom_id":"m1.help"}},
              {"type":1,"components":[{"type":2,"style":2,"label":"All roles","custom_id":"m1.roles.all.1"}]}]}]}
            """));
    }

    [Fact]
    public void With_too_much_else_to_press_a_choice_is_words_and_a_button_below()
    {
        var choices = Enumerable.Range(1, Budget.Choices).Select(number => new Block.Choice(RichText.Of($"Choice {number}"), new Button($"Choose {number}", new ActionToken.Show(ReplySamples.Page, number)) { Brief = "Show" }));
        var buttons = Enumerable.Range(11, Budget.Buttons - Budget.Choices).Select(number => new Button($"Page {number}", new ActionToken.Show(ReplySamples.Page, number)));
        var shown = All(JsonNode.Parse(Sent.Json(DiscordRenderer.Render(Of([.. choices, new Block.Buttons([.. buttons])]), owner: "42"), DiscordJson.Default.MessageDraft))!["components"]!.AsArray()).ToList();
        shown.ShouldNotContain(one => Kind(one) == 9);
        shown.Single(one => Kind(one) == 10)["content"]!.GetValue<string>().ShouldBe("Choice 1\n\nChoice 2\n\nChoice 3\n\nChoice 4\n\nChoice 5");
        shown.Where(one => Kind(one) == 2).Select(one => one["label"]!.GetValue<string>()).Take(6).ShouldBe(["Choose 1", "Choose 2", "Choose 3", "Choose 4", "Choose 5", "Page 11"]);
    }

    [Fact]
    public void A_long_choice_of_one_kind_is_a_list_and_a_short_one_stays_buttons()
    {
        var parts = Enumerable.Range(1, 6).Select(number => new Button($"Part {number}", new ActionToken.Show(ReplySamples.Page, number)) { Among = "Another part" });
        var links = Enumerable.Range(11, 5).Select(number => new Button($"Page {number}", new ActionToken.Show(ReplySamples.Page, number)) { Among = "A page" });
        var reply = Of(
            new Block.Passage(new Prose.Paragraph(RichText.Of("Read."))),
            new Block.Buttons([new Button("Overview", new ActionToken.Help()), .. parts, new Button("All roles", new ActionToken.ListRoles()), .. links]));
        Json(reply).ShouldBe(Sorted("""
            {"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":17,"accent_color":7050173,"components":[
              {"type":10,"content":"Read."},
              {"type":1,"components":[{"type":2,"style":2,"label":"Overview","custom_id":"m1.help"}]},
              {"type":1,"components":[{"type":3,"custom_id":"m1.pick.1","placeholder":"Another part","options":[
                {"label":"Part 1","value":"m1.show.roles/mlops-engineer#how-to-start.1"},
                {"label":"Part 2","value":"m1.show.roles/mlops-engineer#how-to-start.2"},
                {"label":"Part 3","value":"m1.show.roles/mlops-engineer#how-to-start.3"},
                {"label":"Part 4","value":"m1.show.roles/mlops-engineer#how-to-start.4"},
                {"label":"Part 5","value":"m1.show.roles/mlops-engineer#how-to-start.5"},
                {"label":"Part 6","value":"m1.show.roles/mlops-engineer#how-to-start.6"}]}]},
              {"type":1,"components":[
                {"type":2,"style":2,"label":"All roles","custom_id":"m1.roles.all.1"},
                {"type":2,"style":2,"label":"Page 11","custom_id":"m1.show.roles/mlops-engineer#how-to-start.11"},
                {"type":2,"style":2,"label":"Page 12","custom_id":"m1.show.roles/mlops-engineer#how-to-start.12"},
                {"type":2,"style":2,"label":"Page 13","custom_id":"m1.show.roles/mlops-engineer#how-to-start.13"},
                {"type":2,"style":2,"label":"Page 14","custom_id":"m1.show.roles/mlops-engineer#how-to-start.14"}]},
              {"type":1,"components":[{"type":2,"style":2,"label":"Page 15","custom_id":"m1.show.roles/mlops-engineer#how-to-start.15"}]}]}]}
            """));
    }

    [Theory]
    [InlineData("Answer", "Everyone", 0x6B93BD)]
    [InlineData("Suggest", "Everyone", 0x8A94A0)]
    [InlineData("Unknown", "Person", 0x8A94A0)]
    [InlineData("Chat", "InConfidence", null)]
    public void The_bar_at_the_side_is_grey_where_the_bot_is_not_sure_and_missing_where_it_is_nobody_elses_matter(string outcome, string audience, int? colour)
    {
        var reply = Of(new Block.Passage(new Prose.Paragraph(RichText.Of("Words.")))) with { Outcome = Enum.Parse<Outcome>(outcome), Audience = Enum.Parse<Audience>(audience) };
        DiscordRenderer.Render(reply).Components.ShouldHaveSingleItem().AccentColor.ShouldBe(colour);
    }

    [Fact]
    public void The_button_that_deletes_stands_last_and_says_whom_the_message_answered() =>
        Sent.Json(DiscordRenderer.Render(Of(new Block.Buttons([new Button("Help", new ActionToken.Help())])), owner: "42"), DiscordJson.Default.MessageDraft).ShouldContain("""
            {"type":1,"components":[{"type":2,"style":2,"label":"Help","custom_id":"m1.help"},{"type":2,"style":2,"label":"Delete","custom_id":"d1.42"}]}
            """.Trim());

    [Theory]
    [InlineData("@everyone", "@\u200beveryone")]
    [InlineData("<@123>", "\\<@\u200b123\\>")]
    [InlineData("# Title", "\\# Title")]
    [InlineData("-# small", "\\-\\# small")]
    [InlineData("- point", "\\- point")]
    [InlineData("a - b", "a - b")]
    [InlineData("1. one", "1\\. one")]
    [InlineData("version 1.5", "version 1.5")]
    [InlineData("one\n2. two", "one\n2\\. two")]
    [InlineData("C# and F#", "C\\# and F\\#")]
    [InlineData(":smile: at 12:30: yes", "\\:smile: at 12\\:30: yes")]
    [InlineData("https://evil.test", "https\\://evil.test")]
    [InlineData("a*b_c~d`e|f", "a\\*b\\_c\\~d\\`e\\|f")]
    [InlineData("back\\slash", "back\\\\slash")]
    public void Words_mean_nothing_but_themselves(string words, string expected) =>
        Text(Of(new Block.Passage(new Prose.Paragraph(RichText.Of(words))))).ShouldBe(expected);

    [Fact]
    public void Marks_hug_their_words_and_never_run_into_each_other()
    {
        Text(Of(Paragraph(new Inline.Plain("a"), new Inline.Strong(" b "), new Inline.Emphasis("c"), new Inline.Strong("d")))).ShouldBe("a **b** *c*\u200b**d**");
        Text(Of(Paragraph(new Inline.Code("`@everyone`")))).ShouldBe("`ˋ@\u200beveryoneˋ`");
        Text(Of(Paragraph(new Inline.WebLink("https://example.org", new Uri("https://example.org/"))))).ShouldBe("<https://example.org/>");
    }

    [Fact]
    public void An_empty_reply_is_still_a_message() => Text(Of()).ShouldBe("…");

    [Fact]
    public void Hostile_words_never_ping_and_every_limit_holds()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var reply = new ReplySamples(seed).Next();
            var json = JsonNode.Parse(Sent.Json(DiscordRenderer.Render(reply, owner: "123456789012345678"), DiscordJson.Default.MessageDraft))!;
            var all = All(json["components"]!.AsArray()).ToList();
            var texts = all.Where(one => Kind(one) == 10).Select(one => one["content"]!.GetValue<string>()).ToList();
            Mention().Match(string.Join('\n', texts)).Value.ShouldBe("", $"seed {seed}");
            var lists = all.Where(one => Kind(one) == 3).ToList();
            var buttons = all.Where(one => Kind(one) == 2).Concat(lists.SelectMany(list => list["options"]!.AsArray()).Select(option => option!)).ToList();
            var ids = buttons.Select(button => (button["custom_id"] ?? button["value"])!.GetValue<string>()).Concat(lists.Select(list => list["custom_id"]!.GetValue<string>())).ToHashSet(StringComparer.Ordinal);
            texts.Exists(string.IsNullOrWhiteSpace).ShouldBeFalse($"seed {seed}");
            texts.Sum(text => text.Length).ShouldBeLessThanOrEqualTo(4000, $"seed {seed}");
            all.Count.ShouldBeLessThanOrEqualTo(40, $"seed {seed}");
            all.Where(one => Kind(one) == 1).All(row => row["components"]!.AsArray().Count is >= 1 and <= 5).ShouldBeTrue($"seed {seed}");
            buttons.TrueForAll(button => button["label"]!.GetValue<string>().Length is >= 1 and <= 80).ShouldBeTrue($"seed {seed}");
            ids.Count.ShouldBe(buttons.Count + lists.Count, $"seed {seed}");
            ids.All(id => id.Length is >= 1 and <= 100).ShouldBeTrue($"seed {seed}");
            all.Where(one => Kind(one) == 9).All(section => section["components"]!.AsArray().Count == 1 && Kind(section["accessory"]!) == 2).ShouldBeTrue($"seed {seed}");
            var offered = reply.Buttons.Select(button => button.Token.ToString()).ToHashSet(StringComparer.Ordinal);
            offered.IsSubsetOf(ids).ShouldBeTrue($"seed {seed}");
            json["allowed_mentions"]!["parse"]!.AsArray().ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_message_as_heavy_as_the_budget_allows_fits_whatever_it_is_made_of()
    {
        foreach (var letter in "\\*_~`|<>[]#@:-.&a\n")
        {
            var room = Budget.PerMessage - Budget.Of(new Prose.Paragraph(RichText.Of("")));
            var prose = new Prose.Paragraph(RichText.Of(new string(letter, room / Budget.Of(letter))));
            Text(Of(new Block.Passage(prose))).Length.ShouldBeLessThanOrEqualTo(4000, $"{letter}");
        }
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Block.Passage Paragraph(params ReadOnlySpan<Inline> inlines) => new(new Prose.Paragraph(RichText.Of(inlines)));

    private static Reply Of(params ReadOnlySpan<Block> blocks) => new(Audience.Everyone, Placement.Below, Outcome.Answer, [], [.. blocks]);

    private static string Text(Reply reply) => DiscordRenderer.Render(reply).Components![0].Components![0].Content!;

    private static string Json(Reply reply) => Sorted(Sent.Json(DiscordRenderer.Render(reply), DiscordJson.Default.MessageDraft));

    private static string Sorted(string json) => new JsonObject(JsonNode.Parse(json)!.AsObject()
        .OrderBy(field => field.Key, StringComparer.Ordinal)
        .Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))).ToJsonString(Relaxed);

    private static int Kind(JsonNode component) => component["type"]!.GetValue<int>();

    private static IEnumerable<JsonNode> All(JsonArray components) =>
        components.SelectMany(one => ((JsonNode[])[one!]).Concat(one!["components"] is JsonArray inside ? All(inside) : []).Concat(one["accessory"] is { } beside ? [beside] : []));

    // Inside angle brackets of a link nothing is a mention, but there @ is written as %40 all the same.
    [GeneratedRegex(@"@(everyone|here)|(?<!\\)<(@[!&]?\d|#\d|/[^\n>]*:\d|t:\d|a?:\w+:\d|id:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();
}

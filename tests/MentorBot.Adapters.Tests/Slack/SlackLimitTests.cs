using System.Text.Json;
using System.Text.RegularExpressions;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>What holds of every reply within the budget, whatever its words.</summary>
public sealed partial class SlackLimitTests
{
    private const string Owner = "U0123456789";

    private static readonly List<Reply> Replies = [.. Enumerable.Range(0, 400).Select(seed => new HostileReplies(seed).Next())];
    private static readonly List<RenderedMessage> Rendered = [.. Replies.Select(reply => SlackRenderer.Render(reply, files: [], Owner))];

    [Fact]
    public void Every_block_is_within_its_limit()
    {
        foreach (var message in Rendered)
        {
            message.Blocks.Count.ShouldBeInRange(1, 50);
            foreach (var block in message.Blocks)
            {
                Check(block);
            }
        }
    }

    [Fact]
    public void Every_choice_can_be_chosen()
    {
        foreach (var (reply, message) in Replies.Zip(Rendered))
        {
            var offered = Controls(message).SelectMany(Choices).Select(choice => choice.Value).ToHashSet(StringComparer.Ordinal);
            offered.ShouldBe(reply.Buttons.Select(button => button.Token.ToString()).Append(new DeleteToken(Owner).ToString()).Distinct(StringComparer.Ordinal), ignoreOrder: true);
        }

        Rendered.Count(message => message.Blocks.OfType<BlockPayload.Actions>().Any(row => row.Elements.OfType<ControlElement.StaticSelect>().Any())).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Every_message_is_within_its_limit()
    {
        foreach (var message in Rendered)
        {
            message.Text.Length.ShouldBeInRange(1, 4000);
            Sent.Json(message.Blocks, SlackJson.Default.IReadOnlyListBlockPayload).Length.ShouldBeLessThan(13_000);
            var ids = Controls(message).Select(IdOf).ToList();
            ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Count);
        }
    }

    [Fact]
    public void Lists_are_blocks_where_there_is_room_for_all_of_them_and_lines_where_not()
    {
        var withLists = Replies.Zip(Rendered).Where(one => one.First.Blocks.Any(block => block is Block.Passage { Prose: Prose.List })).ToList();
        var asBlocks = withLists.Count(one => one.Second.Blocks.Any(block => block is BlockPayload.RichText));
        asBlocks.ShouldBeInRange(20, withLists.Count - 20);
        foreach (var (reply, message) in withLists.Where(one => one.Second.Blocks.Any(block => block is BlockPayload.RichText)))
        {
            message.Blocks.Count(block => block is BlockPayload.RichText).ShouldBe(reply.Blocks.Count(block => block is Block.Passage { Prose: Prose.List { Items.IsEmpty: false } }));
        }
    }

    [Fact]
    public void A_list_as_a_block_costs_no_more_than_was_reckoned()
    {
        foreach (var list in Replies.SelectMany(reply => reply.Blocks.OfType<Block.Passage>()).Select(passage => passage.Prose).OfType<Prose.List>())
        {
            Sent.Json([RichList.Of(list)], SlackJson.Default.IReadOnlyListBlockPayload).Length.ShouldBeLessThanOrEqualTo(RichList.CostOf(list) + Budget.Of(list));
        }
    }

    [Fact]
    public void No_words_call_anybody_or_make_a_reference()
    {
        foreach (var message in Rendered)
        {
            foreach (var text in Texts(message))
            {
                text.ShouldNotContain("<!");
                text.ShouldNotContain("<@");
                text.ShouldNotContain("<#");
            }

            foreach (var markup in Markup(message))
            {
                // The only angle brackets are those of links, and each is closed before the next opens.
                Link().Replace(markup, "").IndexOfAny(['<', '>']).ShouldBe(-1, markup);
                StrayAmpersand().IsMatch(markup).ShouldBeFalse(markup);
            }
        }
    }

    [Fact]
    public void No_piece_of_prose_is_longer_than_its_weight()
    {
        foreach (var prose in Replies.SelectMany(reply => reply.Blocks.OfType<Block.Passage>()).Select(passage => passage.Prose))
        {
            MrkdwnProse.Of([prose]).Length.ShouldBeLessThanOrEqualTo(Budget.Of(prose));
        }
    }

    [Fact]
    public void No_sign_of_plain_words_stands_at_the_edge_of_a_word_where_it_would_format()
    {
        foreach (var heading in Replies.Select(reply => reply.Blocks.OfType<Block.Heading>().First().Text))
        {
            OpenSign().IsMatch(PlainWords.Neutral(heading)).ShouldBeFalse(heading);
        }
    }

    [Fact]
    public void Words_can_be_read_back_from_what_is_sent()
    {
        foreach (var words in Replies.Select(reply => reply.Blocks.OfType<Block.Heading>().First().Text))
        {
            var read = PlainWords.Neutral(words).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
            Bare(read).ShouldBe(Bare(words));
        }
    }

    [Fact]
    public void The_same_reply_gives_the_same_bytes() => Bytes(7).ShouldBe(Bytes(7));

    private static byte[] Bytes(int seed) =>
        JsonSerializer.SerializeToUtf8Bytes(SlackRenderer.Render(new HostileReplies(seed).Next()), SlackJson.Default.RenderedMessage);

    private static string Bare(string words) => words.Replace("\u2060", "").Replace('›', '>').Replace('＞', '>');

    private static void Check(BlockPayload block)
    {
        switch (block)
        {
            case BlockPayload.Header header:
                header.Text.Text.Length.ShouldBeInRange(1, 150);
                break;
            case BlockPayload.Section section:
                section.Text.Text.Length.ShouldBeInRange(1, 3000);
                if (section.Accessory is { } beside)
                {
                    Check(beside);
                }

                break;
            case BlockPayload.RichText lists:
                lists.Elements.ShouldNotBeEmpty();
                lists.Elements.SelectMany(list => list.Elements).ShouldAllBe(point => point.Elements.Count > 0 && point.Elements.All(stretch => stretch.Text.Length > 0));
                break;
            case BlockPayload.Context context:
                context.Elements.Count.ShouldBeInRange(1, 10);
                context.Elements.ShouldAllBe(text => text.Text.Length > 0 && text.Text.Length <= 3000);
                break;
            case BlockPayload.Actions actions:
                actions.Elements.Count.ShouldBeInRange(1, 25);
                foreach (var control in actions.Elements)
                {
                    Check(control);
                }

                break;
            default:
                block.ShouldBeOfType<BlockPayload.Divider>();
                break;
        }
    }

    private static void Check(ControlElement control)
    {
        IdOf(control).Length.ShouldBeInRange(1, 255);
        if (control is ControlElement.StaticSelect list)
        {
            list.Placeholder.Text.Length.ShouldBeInRange(1, 150);
            list.Options.Count.ShouldBeInRange(1, 100);
            list.Options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count().ShouldBe(list.Options.Count);
        }

        Choices(control).ShouldAllBe(choice => choice.Label.Length > 0 && choice.Label.Length <= 75 && choice.Value.Length <= 100);
    }

    private static IEnumerable<ControlElement> Controls(RenderedMessage message) => message.Blocks.SelectMany(block => block switch
    {
        BlockPayload.Actions row => row.Elements,
        BlockPayload.Section { Accessory: { } beside } => [beside],
        _ => Array.Empty<ControlElement>(),
    });

    private static string IdOf(ControlElement control) => control switch
    {
        ControlElement.Button button => button.ActionId,
        ControlElement.StaticSelect list => list.ActionId,
        _ => throw new InvalidOperationException($"Where is the id of {control.GetType().Name}?"),
    };

    private static IEnumerable<(string Label, string Value)> Choices(ControlElement control) => control switch
    {
        ControlElement.Button button => [(button.Text.Text, button.Value)],
        ControlElement.StaticSelect list => list.Options.Select(option => (option.Text.Text, option.Value)),
        _ => throw new InvalidOperationException($"What can be chosen of {control.GetType().Name}?"),
    };

    private static IEnumerable<string> Markup(RenderedMessage message) => message.Blocks.SelectMany(block => block switch
    {
        BlockPayload.Section section => [section.Text.Text],
        BlockPayload.Context context => context.Elements.Select(text => text.Text),
        _ => Array.Empty<string>(),
    }).Prepend(message.Text);

    private static IEnumerable<string> Texts(RenderedMessage message) => Markup(message).Concat(message.Blocks.SelectMany(block => block switch
    {
        BlockPayload.Header header => [header.Text.Text],
        BlockPayload.RichText lists => lists.Elements.SelectMany(list => list.Elements).SelectMany(point => point.Elements).Select(stretch => stretch.Text),
        BlockPayload.Actions actions => actions.Elements.SelectMany(Choices).Select(choice => choice.Label).Concat(actions.Elements.OfType<ControlElement.StaticSelect>().Select(list => list.Placeholder.Text)),
        _ => Array.Empty<string>(),
    }));

    [GeneratedRegex(@"<https://example\.org/[^<>|\s]*\|[^<>|]+>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("&(?!(amp|lt|gt);)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrayAmpersand();

    [GeneratedRegex(@"(^|[\s\p{P}-[*_~`]])[*_~`]\S", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenSign();
}

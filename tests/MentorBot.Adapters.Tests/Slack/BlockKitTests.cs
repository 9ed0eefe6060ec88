using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Everything that the bot shows of the shipped pages, against what Slack publishes of its blocks and views.</summary>
public sealed class BlockKitTests
{
    private const int MostCharacters = 13_200;

    private static readonly Lazy<List<Reply>> Shipped = new(() => [.. ShippedFolder.Replies.All]);

    private static readonly Lazy<JsonNode> Types = new(() =>
    {
        var types = JsonNode.Parse(File.ReadAllBytes(RecordedPayloads.Types!))!;
        // In Slack's pages and not in their types: https://docs.slack.dev/reference/block-kit/block-elements/rich-text-list-element
        types["definitions"]!["RichTextList"]!["properties"]!.AsObject().Add("offset", new JsonObject { ["type"] = "number" });
        return types;
    });

    private static readonly Occasion On = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), "1");

    [Fact]
    public void Every_reply_of_every_page_is_within_the_limits_of_a_message()
    {
        Shipped.Value.Count.ShouldBeGreaterThan(300);
        foreach (var message in Shipped.Value.Select(SlackRenderer.Render))
        {
            message.Blocks.Count.ShouldBeInRange(1, 50, message.Text);
            CharactersOf(message.Blocks).ShouldBeLessThan(MostCharacters, message.Text);
            message.Text.Length.ShouldBeInRange(1, 4000);
            message.Blocks.OfType<BlockPayload.Section>().ShouldAllBe(section => section.Text.Text.Length <= 3000);
        }
    }

    [Fact]
    public void Every_list_of_every_page_is_a_list_of_slacks()
    {
        foreach (var reply in Shipped.Value)
        {
            SlackRenderer.Render(reply).Blocks.Count(block => block is BlockPayload.RichText).ShouldBe(reply.WithoutFiles.Blocks.Count(block => block is Block.Passage { Prose: Prose.List }), $"{reply.Blocks[0]}");
        }
    }

    [Fact]
    public void Every_home_tab_is_within_the_limits_of_a_view()
    {
        foreach (var blocks in Homes())
        {
            blocks.Count.ShouldBeInRange(1, 100);
            CharactersOf(blocks).ShouldBeLessThan(MostCharacters);
            blocks.OfType<BlockPayload.Section>().ShouldAllBe(section => section.Text.Text.Length <= 3000);
            var ids = blocks.OfType<BlockPayload.Actions>().SelectMany(row => row.Elements).Concat(blocks.OfType<BlockPayload.Section>().Select(section => section.Accessory).OfType<ControlElement>()).Select(control => JsonSerializer.SerializeToElement(control, SlackJson.Default.ControlElement).GetProperty("action_id").GetString()).ToList();
            ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Count);
        }
    }

    [SlackTypesFact]
    public void Every_block_is_as_slacks_types_say()
    {
        var blocks = Shipped.Value.SelectMany(reply => SlackRenderer.Render(reply).Blocks).Concat(Homes().SelectMany(home => home)).Concat(Modals().SelectMany(modal => modal.Blocks)).ToList();
        foreach (var json in blocks.Select(block => Sent.Json(block, SlackJson.Default.BlockPayload)).Distinct(StringComparer.Ordinal))
        {
            Faults("KnownBlock", json).ShouldBeEmpty(json);
        }
    }

    [SlackTypesFact]
    public void Every_view_is_as_slacks_types_say()
    {
        foreach (var home in Homes())
        {
            Faults("HomeView", Json(new PublishPayload("U1", "1.x", new HomeViewPayload(home, "D1")), SlackJson.Default.PublishPayload)).ShouldBeEmpty();
        }

        foreach (var modal in Modals())
        {
            Faults("ModalView", Json(new OpenPayload("t", modal), SlackJson.Default.OpenPayload)).ShouldBeEmpty();
        }
    }

    private static IEnumerable<IReadOnlyList<BlockPayload>> Homes()
    {
        var library = ShippedFolder.Library;
        var sessions = new[] { Session.New, Mentor.Step(Session.New, new Incoming.PathAsked("mlops", Have: null, On), library).Session, AfterQuiz() };
        return sessions.SelectMany(session => Enum.GetValues<Locale>(), (session, locale) => SlackRenderer.Render(Mentor.Home(session, library, locale)).Blocks);
    }

    private static IEnumerable<ModalViewPayload> Modals()
    {
        var given = new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal));
        var about = ShippedFolder.Library.Roles[0].Page.Address;
        return Enum.GetValues<Locale>().Select(Wording.In).SelectMany(say => CommandCatalog.All.Select(spec => Form.For(spec, given, say))
            .Append(Form.For(new ActionToken.Have(about), say))
            .Append(Form.For(new ActionToken.Feedback(about), say))
            .OfType<Form>()
            .Select(form => SlackModal.View(form, new Route.Command(new Uri("https://hooks.slack.example/1")), say)));
    }

    private static Session AfterQuiz()
    {
        var turn = Mentor.Step(Session.New, new Incoming.QuizAsked("start", Code: null, On), ShippedFolder.Library);
        while (turn.Replies[0].Buttons.FirstOrDefault(button => button.Token is ActionToken.Answer) is { } first)
        {
            turn = Mentor.Step(turn.Session, new Incoming.Pressed(first.Token, On), ShippedFolder.Library);
        }

        return turn.Session;
    }

    // More than what is said, which is all that Slack counts.
    private static int CharactersOf(IReadOnlyList<BlockPayload> blocks) => JsonBody.Of(blocks, SlackJson.Default.IReadOnlyListBlockPayload).Length;

    private static string Json<T>(T payload, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => JsonNode.Parse(JsonSerializer.Serialize(payload, type))!["view"]!.ToJsonString();

    private static IReadOnlyList<string> Faults(string type, string json) => SchemaCheck.Faults(Types.Value, Types.Value["definitions"]![type]!, JsonNode.Parse(json));
}

/// <summary>A test that needs the schema of Slack's published types and says so when it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlackTypesFactAttribute : FactAttribute
{
    public SlackTypesFactAttribute() => Skip = RecordedPayloads.Types is null ? "The schema of Slack's types is not beside this checkout (shared/data/slack-types.schema.json)." : null;
}

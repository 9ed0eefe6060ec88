using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Adapters.Tests.Replies;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Discord.Commands;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Wire;
using Xunit.Abstractions;

namespace MentorBot.Adapters.Tests.Discord.OpenApi;

/// <summary>Every body that we send is what Discord's own description asks for.</summary>
public sealed class OpenApiTests(ITestOutputHelper output)
{
    private const string Owner = "1300000000000000001";

    private static readonly string[] Tags = ["en-US", "de", "es-ES", "fr", "pt-BR", "hi"];

    private static readonly Lazy<DiscordDescription> Description = new(() => new DiscordDescription());

    [OpenApiFact]
    public void Every_card_of_the_shipped_pages_is_valid_in_every_way_it_is_sent()
    {
        var (cards, messages) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var reply in ShippedFolder.Replies.All)
        {
            cards++;
            messages.Add(Json(DiscordRenderer.Render(reply.WithoutFiles, owner: Owner), DiscordJson.Default.MessageDraft));
            messages.Add(Json(DiscordRenderer.Render(Drawn(reply), MessageFlags.Ephemeral), DiscordJson.Default.MessageDraft));
        }

        cards.ShouldBeGreaterThan(500);
        foreach (var message in messages)
        {
            Holds("post", DiscordDescription.FollowUp, message);
            Holds("patch", DiscordDescription.Original, message);
            Holds("post", DiscordDescription.Message, message);
            Holds("post", DiscordDescription.Callback, $$$"""{"type":4,"data":{{{message}}}}""");
            Holds("post", DiscordDescription.Callback, $$$"""{"type":7,"data":{{{message}}}}""");
        }

        Report($"{cards} cards as {messages.Count} messages");
    }

    [OpenApiFact]
    public void What_the_bot_says_of_its_own_is_valid_in_every_language()
    {
        var messages = Enum.GetValues<Locale>().Where(locale => locale is not Locale.English)
            .SelectMany(locale => new ShippedReplies(ShippedFolder.Library, locale).Own())
            .Select(reply => Json(DiscordRenderer.Render(Drawn(reply), owner: Owner), DiscordJson.Default.MessageDraft))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            // However it is sent, it is one and the same message in the description.
            Holds("post", DiscordDescription.FollowUp, message);
        }

        Report($"{messages.Count} messages in other languages");
    }

    [OpenApiFact]
    public void A_message_that_replies_a_promise_and_an_answer_with_a_picture_are_valid()
    {
        var draft = DiscordRenderer.Render(Core.Mentor.Apology(Locale.English), owner: Owner);
        Holds("post", DiscordDescription.Message, draft with { Nonce = "1410000000000000002.1", EnforceNonce = true, MessageReference = new MessageReference("1410000000000000001", FailIfNotExists: false) }, DiscordJson.Default.MessageDraft);
        Holds("post", DiscordDescription.Callback, new InteractionResponse(CallbackType.Pong), DiscordJson.Default.InteractionResponse);
        Holds("post", DiscordDescription.Callback, new InteractionResponse(CallbackType.DeferredUpdate), DiscordJson.Default.InteractionResponse);
        Holds("post", DiscordDescription.Callback, new InteractionResponse(CallbackType.DeferredChannelMessage), DiscordJson.Default.InteractionResponse);
        Holds("post", DiscordDescription.Callback, new InteractionResponse(CallbackType.DeferredChannelMessage, new MessageDraft(MessageFlags.Ephemeral)), DiscordJson.Default.InteractionResponse);
        Holds("post", DiscordDescription.Callback, new InteractionResponse(CallbackType.UpdateMessage, draft with { Attachments = [] }), DiscordJson.Default.InteractionResponse);
        Holds("post", DiscordDescription.Direct, new DirectPayload(Owner), DiscordJson.Default.DirectPayload);
        Report("the other bodies");
    }

    [OpenApiFact]
    public void The_commands_are_valid()
    {
        // Permissions are a number in the description, but a text in the documentation and in Discord's answers: https://discord.com/developers/docs/topics/permissions.
        var commands = Json(CommandWriter.Write(CommandCatalog.All), DiscordJson.Default.CommandPayloadArray);
        commands.ShouldContain("\"default_member_permissions\":\"32\"");
        Holds("put", DiscordDescription.Commands, commands.Replace("\"default_member_permissions\":\"32\"", "\"default_member_permissions\":32", StringComparison.Ordinal));
        Report("the commands");
    }

    [OpenApiFact]
    public void The_names_that_are_offered_and_the_forms_of_every_language_are_valid()
    {
        foreach (var (spec, option) in CommandCatalog.All.SelectMany(spec => spec.Options.Select(option => (spec, option))))
        {
            foreach (var typed in new[] { "", "m", "data", "no such name" })
            {
                var given = new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal) { [option.Name] = typed });
                Holds("post", DiscordDescription.Callback, new Typing(spec, option.Name, given).Answer(ShippedFolder.Library), DiscordJson.Default.ChoicesResponse);
            }
        }

        var about = ShippedFolder.Library.Roles[0].Page.Address;
        string[] opening = ["""{"name":"ask","type":1}""", Pressing(new ActionToken.Have(about)), Pressing(new ActionToken.Feedback(about))];
        Tags.Select(LocaleTag.Read).ShouldBe(Enum.GetValues<Locale>(), ignoreOrder: true);
        foreach (var form in Tags.SelectMany(_ => opening, (tag, data) => Form(tag, data)))
        {
            Holds("post", DiscordDescription.Callback, form, DiscordJson.Default.ModalResponse);
        }

        Report("names and forms");
    }

    [OpenApiTheory]
    [InlineData("""{"type":4,"data":{"components":[{"type":17,"components":[]}]}}""")]
    [InlineData("""{"type":4,"data":{"components":[{"type":17}]}}""")]
    [InlineData("""{"type":4,"data":{"components":[{"type":99,"content":"x"}]}}""")]
    [InlineData("""{"type":4,"data":{"flags":"64"}}""")]
    [InlineData("""{"type":8,"data":{"choices":[{"name":"x"}]}}""")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"","components":[{"type":18,"label":"x","component":{"type":4,"custom_id":"c","style":1}}]}}""")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"x","components":[{"type":18,"label":"x","component":{"type":4,"style":1}}]}}""")]
    [InlineData("""{"type":77}""")]
    public void What_is_wrong_is_found(string body) => Description.Value.Faults("post", DiscordDescription.Callback, body).ShouldNotBeEmpty();

    private static string Pressing(ActionToken token) => $$"""{"custom_id":"{{token}}","component_type":2}""";

    private static ModalResponse Form(string tag, string data) => CommandForm.For(DiscordJson.Read(
        Encoding.UTF8.GetBytes($$"""{"id":"1","token":"t","locale":"{{tag}}","type":{{(data.Contains("custom_id", StringComparison.Ordinal) ? 3 : 2)}},"data":{{data}}}"""),
        DiscordJson.Default.InteractionPayload)!)!;

    private static Reply Drawn(Reply reply) => reply with { Blocks = [.. reply.Blocks.Select(block => block is Block.Picture picture ? picture with { Png = [1] } : block)] };

    private static string Json<T>(T body, JsonTypeInfo<T> type) => JsonSerializer.Serialize(body, type);

    private static void Holds<T>(string method, string route, T body, JsonTypeInfo<T> type) => Holds(method, route, Json(body, type));

    private static void Holds(string method, string route, string json) => Description.Value.Faults(method, route, json).ShouldBeEmpty($"{method} {route}: {json}");

    private void Report(string what)
    {
        output.WriteLine($"Valid: {what}.");
        foreach (var field in Description.Value.Unknown)
        {
            output.WriteLine($"Warning: the description does not know {field}");
        }
    }
}

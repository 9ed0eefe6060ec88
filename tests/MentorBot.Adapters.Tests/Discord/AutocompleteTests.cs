using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Wire;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>Names for half a word: what is read, what is answered, and that nothing holds it up.</summary>
public sealed class AutocompleteTests
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of([Role("roles/mlops-engineer", "MLOps Engineer"), Role("roles/data-scientist", "Data Scientist")]);

    [Theory]
    [InlineData("""{"name":"role","type":1,"options":[{"type":3,"name":"name","value":"mlo","focused":true}]}""", """{"type":8,"data":{"choices":[{"name":"MLOps Engineer","value":"MLOps Engineer"}]}}""")]
    [InlineData("""{"name":"compare","options":[{"type":3,"name":"first","value":"MLOps Engineer"},{"type":3,"name":"second","value":"","focused":true}]}""", """{"type":8,"data":{"choices":[{"name":"Data Scientist","value":"Data Scientist"}]}}""")]
    [InlineData("""{"name":"role","options":[{"type":3,"name":"name","value":"nobody knows","focused":true}]}""", """{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"name":"role","options":[{"type":3,"name":"of-old","value":"m","focused":true}]}""", """{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"name":"role","options":[null,{"name":null,"focused":null}]}""", """{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"name":"gone","options":[{"type":3,"name":"x","value":"m","focused":true}]}""", """{"type":8,"data":{"choices":[]}}""")]
    public void What_is_typed_is_read_and_answered_as_discord_documents_it(string data, string golden) =>
        Sent.Json(Read($$$"""{"id":"1","token":"t","type":4,"user":{"id":"42"},"data":{{{data}}}}""")!.Answer(Library), DiscordJson.Default.ChoicesResponse).ShouldBe(golden);

    [Theory]
    [InlineData("""{"id":"1","token":"t","type":2,"user":{"id":"42"},"data":{"name":"role"}}""")]
    [InlineData("""{"id":"1","token":"t","type":4,"user":{"id":"42"},"data":{}}""")]
    [InlineData("""{"id":"1","token":"t","type":4,"user":{"id":"42"}}""")]
    public void Anything_else_is_nothing_that_is_typed(string payload) => Read(payload).ShouldBeNull();

    [Fact]
    public void A_name_that_is_longer_than_discord_takes_is_not_offered()
    {
        var library = KnowledgeBase.Of([Role("roles/baker", new string('b', 101))]);
        Read("""{"type":4,"data":{"name":"role","options":[{"name":"name","value":"b","focused":true}]}}""")!.Answer(library).Data.Choices.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_answered_while_the_persons_own_turn_is_held_up()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord, library: Library);
        var (asked, hold) = await bot.SlowlyAsync(() => discord.SlashAsync("help"));
        var loads = bot.Sessions.Loads;
        var typed = await discord.TypeAsync("role", "name", "data");
        (await typed.ChoicesAsync()).ShouldBe(["Data Scientist"]);
        bot.Sessions.Loads.ShouldBe(loads);
        hold.SetResult();
        await asked.AnswerAsync();
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_delivery_is_not_answered_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord, library: Library);
        var typed = await discord.TypeAsync("path", "to", "ml");
        await typed.ChoicesAsync();
        await discord.DeliverAgainAsync(typed);
        await (await discord.SlashAsync("help")).AnswerAsync();
        typed.Callbacks.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_server_error_does_not_lose_the_names()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord, library: Library);
        discord.Faults.Next("/callback", HttpFault.Status(502));
        (await (await discord.TypeAsync("path", "to", "")).ChoicesAsync()).Count.ShouldBe(2);
        discord.Violations.ShouldBeEmpty();
    }

    private static Typing? Read(string json) => AutocompleteReader.Read(DiscordJson.Read(Encoding.UTF8.GetBytes(json), DiscordJson.Default.InteractionPayload)!);

    private static Page Role(string address, string title) => Address.TryParse(address, out var at)
        ? new Page(at, title, new Facts.Role(Stage.Mid, [], [], []), [], [], [new Prose.Paragraph(RichText.Of("A job."))], [], [], Checked: null)
        : throw new ArgumentException(address, nameof(address));
}

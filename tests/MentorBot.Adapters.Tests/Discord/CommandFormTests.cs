using System.Text;
using MentorBot.Core.Conversation;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Wire;
using MentorBot.Fakes.Discord;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>The form that asks what a command was used without, and what becomes of it.</summary>
public sealed class CommandFormTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    /// <summary>As Discord documents it: https://discord.com/developers/docs/components/reference#label.</summary>
    [Theory]
    [InlineData("""{"name":"ask","type":1}""", "openly")]
    [InlineData("""{"name":"ask"}""", "openly")]
    [InlineData("""{"name":"ask","type":1,"options":[{"type":3,"name":"question","value":"  "}]}""", "openly")]
    [InlineData("""{"name":"ask","type":1,"options":[{"type":5,"name":"private","value":true}]}""", "privately")]
    public void A_question_left_out_is_asked_for(string data, string manner) =>
        Sent.Json(Form(data), DiscordJson.Default.ModalResponse!).ShouldBe($$$"""
            {"type":9,"data":{"custom_id":"f1.ask.{{{manner}}}","title":"Ask a question in your own words","components":[{"type":18,"label":"Your question","component":{"type":4,"style":2,"custom_id":"question","placeholder":"what skills does an mlops engineer need","min_length":1,"max_length":500}}]}}
            """.Trim());

    [Theory]
    [InlineData("""{"name":"ask","type":1,"options":[{"type":3,"name":"question","value":"mlops?"}]}""")]
    [InlineData("""{"name":"help","type":1}""")]
    [InlineData("""{"name":"role","type":1}""")]
    [InlineData("""{"name":"Ask MentorBot","type":3}""")]
    [InlineData("""{"name":"ask","type":3}""")]
    public void Nothing_else_opens_a_form(string data) => Form(data).ShouldBeNull();

    [Theory]
    [InlineData("f1.ask.openly", """[{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"question","value":"mlops?"}}]""", false)]
    [InlineData("f1.ask.privately", """[{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"question","value":"mlops?"}}]""", true)]
    [InlineData("f1.ask.openly", """[{"type":1,"components":[{"type":4,"custom_id":"question","value":"mlops?"}]}]""", false)]
    [InlineData("f1.ask.openly", """[null,{"type":18,"component":null},{"type":18,"component":{"type":19,"custom_id":"odd","values":["1"]}},{"type":18,"component":{"type":4,"custom_id":"question","value":"mlops?"}}]""", false)]
    public void A_form_that_is_sent_is_the_command_with_its_words(string form, string components, bool privately)
    {
        var asked = Read($$$"""{"type":5,"token":"t","id":"1","context":0,"member":{"user":{"id":"42"}},"data":{"custom_id":"{{{form}}}","components":{{{components}}}}}""")!;
        asked.Incoming.ShouldBe(new Incoming.Said("mlops?", new Occasion(Now, "1", privately)));
        asked.Return.ShouldBe(new InteractionReturn("1", "t", Origin.Command, IsBotDm: false, privately, int.MaxValue) { User = "42" });
    }

    [Theory]
    [InlineData("f1.ask.openly", """[]""")]
    [InlineData("f1.ask.openly", """[{"type":18,"component":{"type":4,"custom_id":"question","value":"   "}}]""")]
    [InlineData("f1.ask.openly", """null""")]
    public void A_form_without_words_brings_up_help(string form, string components) =>
        Read($$$"""{"type":5,"token":"t","id":"1","user":{"id":"42"},"data":{"custom_id":"{{{form}}}","components":{{{components}}}}}""")!.Incoming.ShouldBeOfType<Incoming.HelpAsked>();

    [Fact]
    public void A_button_that_wants_to_know_something_opens_a_form_and_its_words_are_read()
    {
        var pressed = Payload("""{"type":3,"token":"t","id":"1","context":0,"member":{"user":{"id":"42"}},"message":{"id":"9","flags":0},"data":{"component_type":2,"custom_id":"m1.have.roles/mlops-engineer"}}""");
        var form = CommandForm.For(pressed).ShouldNotBeNull();
        (form.Data.CustomId, form.Data.Title).ShouldBe(("f2.have.roles/mlops-engineer", "What I know already"));
        CommandForm.For(pressed with { Data = pressed.Data! with { CustomId = "m1.path.roles/mlops-engineer" } }).ShouldBeNull();

        var asked = Read($$$"""{"type":5,"token":"t","id":"2","context":0,"member":{"user":{"id":"42"}},"message":{"id":"9","flags":0},"data":{"custom_id":"{{{form.Data.CustomId}}}","components":[{"type":18,"component":{"type":4,"custom_id":"words","value":"docker"}}]}}""").ShouldNotBeNull();
        asked.Incoming.ShouldBe(new Incoming.PathAsked("mlops-engineer", "docker", new Occasion(Now, "2")));
        asked.Return.Origin.ShouldBe(Origin.PublicMessage);
    }

    [Fact]
    public void What_was_missing_is_asked_in_the_persons_language_and_takes_three_hundred_characters()
    {
        var form = CommandForm.For(Payload("""{"type":3,"token":"t","id":"1","locale":"de","user":{"id":"42"},"data":{"component_type":2,"custom_id":"m1.feedback.roles/mlops-engineer"}}""")).ShouldNotBeNull();
        (form.Data.CustomId, form.Data.Title).ShouldBe(("f2.feedback.roles/mlops-engineer", "Was hat gefehlt?"));
        Sent.Json(form, DiscordJson.Default.ModalResponse!).ShouldContain("\"max_length\":300");
        var asked = Read("""{"type":5,"token":"t","id":"2","user":{"id":"42"},"data":{"custom_id":"f2.feedback.roles/mlops-engineer","components":[{"type":18,"component":{"type":4,"custom_id":"words","value":"what it pays"}}]}}""").ShouldNotBeNull();
        asked.Incoming.ShouldBeOfType<Incoming.FeedbackGiven>().Text.ShouldBe("what it pays");
    }

    [Theory]
    [InlineData("f2.gone")]
    [InlineData("f0.ask.openly")]
    [InlineData("f1.gone.openly")]
    [InlineData("f1.ask.loudly")]
    [InlineData("f1.ask")]
    [InlineData("")]
    public void A_form_nobody_knows_any_more_is_answered_like_an_old_button(string form) =>
        Read($$$"""{"type":5,"token":"t","id":"1","user":{"id":"42"},"data":{"custom_id":"{{{form}}}","components":[]}}""")!.Incoming.ShouldBeOfType<Incoming.PressedUnknown>();

    [Fact]
    public async Task A_form_opens_at_once_and_its_answer_is_for_all_to_see()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var opened = await discord.SlashAsync("ask");
        (await opened.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(9);
        bot.Sessions.Loads.ShouldBe(0);
        var answer = await (await discord.SubmitAsync(opened, "what can you do?")).AnswerAsync();
        answer.Text.ShouldContain("What I can do");
        answer.OnlyFor.ShouldBeNull();

        var alone = await discord.SlashAsync("ask", new Dictionary<string, object>(StringComparer.Ordinal) { ["private"] = true });
        await alone.FirstResponseAsync();
        (await (await discord.SubmitAsync(alone, "what can you do?")).AnswerAsync()).OnlyFor.ShouldBe(FakeUser.Ada.Id);
        discord.Violations.ShouldBeEmpty();
    }

    private static ModalResponse? Form(string data) => CommandForm.For(Payload($$$"""{"type":2,"token":"t","id":"1","user":{"id":"42"},"data":{{{data}}}}"""));

    private static Asked? Read(string json) => InteractionReader.Read(Payload(json), Now);

    private static InteractionPayload Payload(string json) => DiscordJson.Read(Encoding.UTF8.GetBytes(json), DiscordJson.Default.InteractionPayload)!;
}

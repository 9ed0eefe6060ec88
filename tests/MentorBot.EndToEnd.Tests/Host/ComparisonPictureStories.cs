using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Roles are compared in a picture too where pictures can be shown, and when it does not arrive, nothing is lost with it.</summary>
public sealed class ComparisonPictureStories : WithDiscord
{
    private const string Spoken = "Bars. Where these roles differ most. From 1 (hardly part of the job) to 5 (the heart of it). keeping things running: MLOps Engineer 5, Data Scientist 2. ";
    private const string Written = "MLOps Engineer stands out for keeping things running";
    private const string Table = "How success is measured";
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [RsvgFact]
    public async Task On_discord_the_comparison_shows_a_picture_that_can_be_heard_too()
    {
        await using var bot = await ReadyBot();
        Drawn(await Compared("mlops", "data scientist"));
        Drawn(await (await Discord.MessageAsync("compare mlops and data scientist")).ReplyAsync());
        var three = await Compared("mle", "data scientist", "mlops");
        three.Pictures.ShouldHaveSingleItem().Description.ShouldNotBeNull().ShouldContain("building things that ship: Machine Learning Engineer 5, Data Scientist 2, MLOps Engineer 4.");
        Discord.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task On_discord_by_http_the_picture_comes_with_the_answer_that_was_promised()
    {
        await using var bot = await HttpBot();
        var asked = await Asked("mlops", "data scientist");
        (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
        Drawn(await asked.AnswerAsync());
        Discord.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task On_discord_a_refused_picture_leaves_the_words()
    {
        await using var bot = await ReadyBot();
        Discord.Faults.Next(1, request => request.Files.Count > 0, HttpFault.Reply(FakeReply.Json(413, new System.Text.Json.Nodes.JsonObject { ["message"] = "Request entity too large", ["code"] = 40005 })));
        var card = await Compared("mlops", "data scientist");
        card.Pictures.ShouldBeEmpty();
        card.Text.ShouldContain(Written);
        card.Text.ShouldContain(Table);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_quiz_does_not_know_one_of_the_roles_there_is_no_picture_and_nothing_is_said_of_it()
    {
        await using var bot = await ReadyBot();
        var card = await Compared("mlops", "senior machine learning engineer");
        card.Pictures.ShouldBeEmpty();
        card.Text.ShouldContain(Table);
        card.Text.ShouldNotContain("stands out");
        Discord.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task In_slacks_direct_messages_the_comparison_shows_an_uploaded_picture_and_in_a_channel_it_stays_in_words()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        var card = await slack.DirectMessage("compare mlops and data scientist").AnswerAsync();
        var heard = card.Pictures.ShouldHaveSingleItem().AltText;
        heard.ShouldNotBeNull().ShouldStartWith(Spoken);
        card.Text.ShouldContain(Table);
        var uploaded = slack.Files.ShouldHaveSingleItem();
        (uploaded.Channel, uploaded.AltText).ShouldBe((null, heard));
        uploaded.Bytes[..4].ShouldBe(Png);

        var inChannel = await slack.Slash("/mentor", "compare mlops and data scientist").AnswerAsync();
        inChannel.Pictures.ShouldBeEmpty();
        inChannel.Text.ShouldContain(Written);
        slack.Files.ShouldHaveSingleItem();
        slack.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task In_slack_a_missing_scope_leaves_the_words()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        slack.Faults.Next("files.getUploadURLExternal", FakeSlack.Error("missing_scope"));
        var card = await slack.DirectMessage("compare mlops and data scientist").AnswerAsync();
        card.Pictures.ShouldBeEmpty();
        card.Text.ShouldContain(Written);
        slack.Files.ShouldBeEmpty();
        slack.Violations.ShouldBeEmpty();
    }

    private static void Drawn(FakeMessage card)
    {
        var (file, heard) = card.Pictures.ShouldHaveSingleItem();
        heard.ShouldNotBeNull().ShouldStartWith(Spoken);
        card.Files[file][..4].ShouldBe(Png);
        card.Text.ShouldContain(Table);
        card.Text.ShouldNotContain(Written);
    }

    private async Task<BotProcess> ReadyBot(FakeSlack slack)
    {
        Place.On(slack);
        var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        return bot;
    }

    private async Task<FakeMessage> Compared(params string[] roles) => await (await Asked(roles)).AnswerAsync();

    private Task<FakeInteraction> Asked(params string[] roles) => Discord.SlashAsync("compare", roles.Zip(["first", "second", "third"]).ToDictionary(one => one.Second, object (one) => one.First, StringComparer.Ordinal));
}

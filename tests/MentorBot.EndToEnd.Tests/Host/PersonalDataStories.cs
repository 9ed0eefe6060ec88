using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>People see what is remembered of them, take it along, and have it deleted, on both platforms and by the real program.</summary>
public sealed class PersonalDataStories : WithDiscord
{
    private const string File = "mentorbot-my-data.json";
    private const string Nothing = "I remember nothing about you";

    [Fact]
    public async Task On_discord_it_is_shown_to_the_person_alone_given_as_a_file_and_forgotten()
    {
        await using var bot = await ReadyBot();
        await SeesTheCard();
        var shown = await Me("show");
        (shown.OnlyFor, shown.Text.Contains("MLOps Engineer", StringComparison.Ordinal)).ShouldBe((FakeUser.Ada.Id, true));

        var given = await (await Discord.PressLabelAsync("Export", shown)).AnswerAsync();
        (given.OnlyFor, given.Downloads.ShouldHaveSingleItem()).ShouldBe((FakeUser.Ada.Id, File));
        Page(given.Files[File]).ShouldBe("roles/mlops-engineer");

        var asked = await (await Discord.PressLabelAsync("Forget me", shown)).AnswerAsync();
        asked.Text.ShouldContain("It cannot be brought back");
        (await (await Discord.PressLabelAsync("Yes, forget me", asked)).AnswerAsync()).Text.ShouldContain("Done");
        (await Me("show")).Text.ShouldContain(Nothing);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_discord_a_refused_file_leaves_the_text()
    {
        await using var bot = await ReadyBot();
        await SeesTheCard();
        Discord.Faults.Next(1, request => request.Files.Count > 0, HttpFault.Reply(FakeReply.Json(403, new JsonObject { ["message"] = "Missing Permissions", ["code"] = 50013 })));
        var given = await Me("export");
        given.Downloads.ShouldBeEmpty();
        given.Text.ShouldContain("roles/mlops-engineer");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_person_forgets_is_nothing_to_another()
    {
        await using var bot = await ReadyBot();
        await SeesTheCard();
        await (await Discord.SlashAsync("role", Mlops, FakeUser.Bob)).AnswerAsync();
        await (await Discord.PressLabelAsync("Yes, forget me", await Me("forget"))).AnswerAsync();
        (await Me("show")).Text.ShouldContain(Nothing);
        (await Me("show", FakeUser.Bob)).Text.ShouldContain("MLOps Engineer");
    }

    [Fact]
    public async Task In_slacks_direct_messages_the_file_is_shared_with_the_person_and_in_a_channel_they_read_the_text()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        await slack.DirectMessage("role mlops").AnswerAsync();
        var card = await slack.DirectMessage("me").AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer");
        (await slack.PressLabel("Export", card).AnswerAsync()).Text.ShouldContain("Here is everything");
        var file = slack.Files.ShouldHaveSingleItem();
        (file.Name, file.Channel, Page(file.Bytes)).ShouldBe((File, SlackUser.Ada.Direct, "roles/mlops-engineer"));

        var read = await slack.Slash("/mentor", "me export").AnswerAsync();
        read.OnlyFor.ShouldBe(SlackUser.Ada.Id);
        read.Text.ShouldContain("roles/mlops-engineer");
        slack.Files.ShouldHaveSingleItem();
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_a_missing_scope_leaves_the_text_and_forgetting_works_by_button_and_word()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        await slack.DirectMessage("role mlops").AnswerAsync();
        slack.Faults.Next("files.getUploadURLExternal", FakeSlack.Error("missing_scope"));
        (await slack.DirectMessage("me export").AnswerAsync()).Text.ShouldContain("roles/mlops-engineer");
        await bot.Errors.FirstAsync(line => line.Contains("add files:write", StringComparison.Ordinal));

        var asked = await slack.Slash("/mentor", "me forget").AnswerAsync();
        (await slack.PressLabel("Yes, forget me", asked).AnswerAsync()).Text.ShouldContain("Done");
        (await slack.DirectMessage("me").AnswerAsync()).Text.ShouldContain(Nothing);
        slack.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""", true)]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["UBOT"]}}""", true)]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["UADA"],"bot":[]}}""", false)]
    public async Task A_workspace_that_removes_the_app_is_forgotten_and_discord_is_not(string inner, bool isRemoval)
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        await SeesTheCard();
        await slack.DirectMessage("role mlops").AnswerAsync();
        var removed = slack.Event(JsonNode.Parse(inner)!.AsObject());
        if (isRemoval)
        {
            await bot.Errors.FirstAsync(line => line.Contains("1 people of it were forgotten", StringComparison.Ordinal));
        }

        (await slack.DirectMessage("me").AnswerAsync()).Text.ShouldContain(isRemoval ? Nothing : "MLOps Engineer");
        await slack.DirectMessage("role mlops").AnswerAsync();
        slack.RepeatEverywhere(removed);
        await removed.Acks.WhenCountAsync(2);
        (await slack.DirectMessage("me").AnswerAsync()).Text.ShouldContain("MLOps Engineer", customMessage: "a second delivery must not forget who came back");
        (await Me("show")).Text.ShouldContain("MLOps Engineer");
    }

    private static string? Page(byte[] json) => JsonDocument.Parse(json).RootElement.GetProperty("lookedAt").GetProperty("page").GetString();

    private async Task<FakeMessage> Me(string what, FakeUser? user = null) =>
        await (await Discord.SlashAsync("me", new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = what }, user)).AnswerAsync();

    private async Task<BotProcess> ReadyBot(FakeSlack slack)
    {
        Place.On(slack);
        var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        return bot;
    }
}

using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The picture of a quiz result arrives where pictures can be shown, and when it does not, nothing is lost with it.</summary>
public sealed class QuizPictureStories : WithDiscord
{
    private const string End = "MB1-1-";
    private const string Bars = "▰";
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [RsvgFact]
    public async Task On_discord_the_result_shows_a_picture_that_can_be_heard_too_and_goes_when_the_card_changes()
    {
        await using var bot = await ReadyBot();
        var card = await Taken();
        var (file, heard) = card.Pictures.ShouldHaveSingleItem();
        heard.ShouldNotBeNull().ShouldStartWith("Bars. Where your answers point: ");
        card.Files[file][..4].ShouldBe(Png);
        card.Text.ShouldNotContain(Bars);

        card = await Press("Change an answer", card);
        card.Pictures.ShouldBeEmpty();
        card.Files.ShouldBeEmpty();
        (await Press("Leave it as it is", card)).Pictures.ShouldHaveSingleItem();
        Discord.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task On_discord_a_refused_picture_leaves_bars_of_text()
    {
        await using var bot = await ReadyBot();
        Discord.Faults.Next(1, request => request.Files.Count > 0, HttpFault.Reply(FakeReply.Json(413, new System.Text.Json.Nodes.JsonObject { ["message"] = "Request entity too large", ["code"] = 40005 })));
        var card = await Taken();
        card.Pictures.ShouldBeEmpty();
        card.Text.ShouldContain(Bars);
        (await Press("Try it for an hour", card)).Text.ShouldContain("One-hour try-out");
        Discord.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task In_slacks_direct_messages_the_result_shows_an_uploaded_picture_also_when_slack_looks_at_it_first()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { RefusalsOfNewFiles = 1 });
        await using var bot = await ReadyBot(slack);
        var card = await TakenIn(slack);
        var (file, heard) = card.Pictures.ShouldHaveSingleItem();
        file.ShouldBe("F00000001");
        heard.ShouldNotBeNull().ShouldStartWith("Bars. Where your answers point: ");
        var uploaded = slack.Files.ShouldHaveSingleItem();
        (uploaded.Channel, uploaded.AltText).ShouldBe((null, heard));
        uploaded.Bytes[..4].ShouldBe(Png);
        slack.Violations.ShouldBeEmpty();
    }

    [RsvgFact]
    public async Task In_slack_a_missing_scope_or_a_picture_that_stays_refused_leaves_bars_of_text()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { RefusalsOfNewFiles = 2 });
        await using var bot = await ReadyBot(slack);
        slack.Faults.Next("files.getUploadURLExternal", FakeSlack.Error("missing_scope"));
        var card = await TakenIn(slack);
        card.Pictures.ShouldBeEmpty();
        card.Text.ShouldContain(Bars);
        slack.Files.ShouldBeEmpty();
        await bot.Errors.FirstAsync(line => line.Contains("add files:write", StringComparison.Ordinal));

        var again = await slack.DirectMessage("quiz result").AnswerAsync();
        slack.Files.ShouldHaveSingleItem();
        again.Pictures.ShouldBeEmpty();
        again.Text.ShouldContain(Bars);
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_slack_channel_where_one_person_alone_sees_the_result_it_stays_in_words()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        var card = await slack.Slash("/mentor", "quiz").AnswerAsync();
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await slack.PressLabel(card.Labels[0], card).AnswerAsync();
        }

        (card.OnlyFor, card.Pictures.Count).ShouldBe((SlackUser.Ada.Id, 0));
        card.Text.ShouldContain(Bars);
        slack.Files.ShouldBeEmpty();
        slack.Violations.ShouldBeEmpty();
    }

    private static async Task<SlackMessage> TakenIn(FakeSlack slack)
    {
        var card = await slack.DirectMessage("quiz").AnswerAsync();
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await slack.DirectMessage("a").AnswerAsync();
        }

        card.Text.ShouldContain(End);
        return card;
    }

    private async Task<BotProcess> ReadyBot(FakeSlack slack)
    {
        Place.On(slack);
        var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        return bot;
    }

    private async Task<FakeMessage> Taken()
    {
        var card = await (await Discord.SlashAsync("quiz", new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = "start" })).AnswerAsync();
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await Press(card.Labels[0], card);
        }

        card.Text.ShouldContain(End);
        return card;
    }

    private async Task<FakeMessage> Press(string label, FakeMessage card) => await (await Discord.PressLabelAsync(label, card)).AnswerAsync();
}

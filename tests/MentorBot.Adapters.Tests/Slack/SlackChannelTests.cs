using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SlackChannelTests
{
    private static readonly Uri Url = new("https://hooks.slack.example/1");

    [Theory]
    [InlineData(Audience.Everyone, "in_channel")]
    [InlineData(Audience.Person, "ephemeral")]
    [InlineData(Audience.InConfidence, "ephemeral")]
    public void A_slash_command_is_answered_to_whom_the_answer_is_for(Audience audience, string responseType)
    {
        var reply = Reply(audience, Placement.Below);
        var answer = SlackChannel.Answer(reply, new Route.Command(Url), SlackRenderer.Render(reply));
        (answer.ResponseType, answer.ReplaceOriginal, answer.ThreadTs).ShouldBe((responseType, false, null));
        answer.Text.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_form_that_was_opened_in_a_thread_is_answered_there()
    {
        var reply = Reply(Audience.Person, Placement.Below);
        SlackChannel.Answer(reply, new Route.Command(Url) { User = "U1", ThreadTs = "1.2" }, SlackRenderer.Render(reply)).ThreadTs.ShouldBe("1.2");
    }

    [Theory]
    [InlineData(ButtonPlace.Public, Placement.InPlace, "ephemeral", false, "1.0")]
    [InlineData(ButtonPlace.Public, Placement.Below, "ephemeral", false, "1.0")]
    [InlineData(ButtonPlace.Ephemeral, Placement.InPlace, "ephemeral", true, null)]
    [InlineData(ButtonPlace.Ephemeral, Placement.Below, "ephemeral", false, "1.0")]
    [InlineData(ButtonPlace.Direct, Placement.InPlace, "in_channel", true, null)]
    [InlineData(ButtonPlace.Direct, Placement.Below, "in_channel", false, "1.0")]
    internal void A_button_is_answered_in_place_only_where_nobody_else_looks(
        ButtonPlace place, Placement placement, string responseType, bool replaces, string? thread)
    {
        var reply = Reply(Audience.Person, placement);
        var answer = SlackChannel.Answer(reply, new Route.Press(Url, place, "1.0"), SlackRenderer.Render(reply));
        (answer.ResponseType, answer.ReplaceOriginal, answer.ThreadTs).ShouldBe((responseType, replaces, thread));
    }

    [Theory]
    [InlineData(Audience.Everyone, false, null)]
    [InlineData(Audience.Person, false, "U1")]
    [InlineData(Audience.InConfidence, false, "U1")]
    [InlineData(Audience.InConfidence, true, null)]
    [InlineData(Audience.Person, true, null)]
    [InlineData(Audience.Everyone, true, null)]
    public void A_conversation_is_answered_where_it_is_and_privately_where_others_are(Audience audience, bool isDirect, string? onlyFor)
    {
        var reply = Reply(audience, Placement.Below);
        var post = SlackChannel.Post(reply, new Route.Conversation("C1", "U1", "1.2", isDirect), SlackRenderer.Render(reply));
        (post.Channel, post.User, post.ThreadTs).ShouldBe(("C1", onlyFor, "1.2"));
    }

    [Theory]
    [InlineData(Audience.Everyone, true, "1.2")]
    [InlineData(Audience.Person, true, null)]
    [InlineData(Audience.Person, false, "1.2")]
    public void What_one_person_alone_sees_begins_no_thread(Audience audience, bool begins, string? thread)
    {
        var reply = Reply(audience, Placement.Below);
        SlackChannel.Post(reply, new Route.Conversation("C1", "U1", "1.2", IsDirect: false) { BeginsThread = begins }, SlackRenderer.Render(reply)).ThreadTs.ShouldBe(thread);
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("xoxb-1", "xapp-1", true)]
    [InlineData("xoxb-1", "", false)]
    [InlineData("", "xapp-1", false)]
    [InlineData("xoxp-hush", "xapp-1", false)]
    [InlineData("xoxb-1", "xoxb-hush", false)]
    public void Both_tokens_or_none_and_no_complaint_shows_one(string botToken, string appToken, bool isRight)
    {
        var result = new SlackOptionsCheck().Validate(null, new SlackOptions { BotToken = botToken, AppToken = appToken });
        result.Succeeded.ShouldBe(isRight);
        if (!isRight)
        {
            result.FailureMessage!.ShouldContain("Slack:");
            result.FailureMessage!.ShouldNotContain("hush");
        }
    }

    [Theory]
    [InlineData("Http", "xoxb-1", "", "5ec7e7", null)]
    [InlineData("http", "xoxb-1", "xapp-1", "5ec7e7", null)]
    [InlineData("Http", "xoxb-1", "xapp-1", "", "Slack:SigningSecret")]
    [InlineData("Http", "", "", "5ec7e7", "Slack:BotToken")]
    [InlineData("Http", "xoxb-1", "", "hush hush", "Slack:SigningSecret")]
    [InlineData("Socket", "xoxb-1", "", "5ec7e7", "Slack:AppToken")]
    [InlineData("Gateway", "xoxb-1", "xapp-1", "5ec7e7", "Slack:Mode")]
    public void Each_mode_wants_its_own_secrets_and_no_complaint_shows_one(string mode, string botToken, string appToken, string secret, string? named)
    {
        var result = new SlackOptionsCheck().Validate(null, new SlackOptions { Mode = mode, BotToken = botToken, AppToken = appToken, SigningSecret = secret });
        result.Succeeded.ShouldBe(named is null);
        if (named is not null)
        {
            result.FailureMessage!.ShouldContain(named);
            result.FailureMessage!.ShouldNotContain("hush");
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(0, false)]
    [InlineData(11, false)]
    public void There_are_one_to_ten_connections(int connections, bool isRight)
    {
        var result = new SlackOptionsCheck().Validate(null, new SlackOptions { Connections = connections });
        result.Succeeded.ShouldBe(isRight);
        (result.FailureMessage ?? "Slack:Connections").ShouldContain("Slack:Connections");
    }

    [Theory]
    [InlineData("https://slack.com/api")]
    [InlineData("slack.com/api/")]
    [InlineData("ftp://slack.com/api/")]
    public void An_address_of_the_API_that_cannot_be_one_is_named(string url) =>
        new SlackOptionsCheck().Validate(null, new SlackOptions { ApiUrl = url }).FailureMessage!.ShouldContain("Slack:ApiUrl");

    [Theory]
    [InlineData(ButtonPlace.Public)]
    [InlineData(ButtonPlace.Ephemeral)]
    [InlineData(ButtonPlace.Direct)]
    internal void What_the_presser_wants_everybody_to_see_is_shown_to_all_as_a_new_message(ButtonPlace place)
    {
        var reply = Reply(Audience.Aloud, Placement.Below);
        var answer = SlackChannel.Answer(reply, new Route.Press(Url, place, "1.0"), SlackRenderer.Render(reply));
        (answer.ResponseType, answer.ReplaceOriginal).ShouldBe(("in_channel", false));
    }

    [Theory]
    [InlineData(Audience.Everyone, true, true, false)]
    [InlineData(Audience.Person, false, true, false)]
    [InlineData(Audience.Aloud, false, true, true)]
    [InlineData(Audience.InConfidence, false, false, false)]
    internal async Task What_others_see_can_be_deleted_by_whom_it_answers_and_so_can_what_stands_in_the_direct_messages(Audience audience, bool inChannel, bool inDirect, bool byButton)
    {
        (await CanBeDeleted(audience, new Route.Command(Url))).ShouldBe(inChannel);
        (await CanBeDeleted(audience, new Route.Press(Url, ButtonPlace.Public, ThreadTs: null))).ShouldBe(byButton);
        (await CanBeDeleted(audience, new Route.Press(Url, ButtonPlace.Ephemeral, ThreadTs: null))).ShouldBe(byButton);
        (await CanBeDeleted(audience, new Route.Press(Url, ButtonPlace.Direct, ThreadTs: null))).ShouldBe(inDirect);
        (await CanBeDeleted(audience, new Route.Conversation("D1", "U1", ThreadTs: null, IsDirect: true))).ShouldBe(inDirect);
        (await CanBeDeleted(audience, new Route.Conversation("C1", "U1", "1.2", IsDirect: false))).ShouldBe(inChannel);
    }

    private static async Task<bool> CanBeDeleted(Audience audience, Route route)
    {
        using var http = new ScriptedHttp();
        using var client = new HttpClient(http);
        http.Answers(200, """{"ok":true}""");
        var api = new SlackApi(client, new SlackOptions { BotToken = "xoxb-1", ApiUrl = "https://slack.example/api/" }, (_, _) => throw new NotSupportedException(), new ManualTime());
        await new SlackChannel(api, route, NullLogger.Instance) { User = "U1" }.SayAsync(Reply(audience, Placement.Below), default);
        return http.Sent.ShouldHaveSingleItem().Body.Contains("\"d1.U1\"", StringComparison.Ordinal);
    }

    private static Reply Reply(Audience audience, Placement placement) => new(
        audience, placement, Outcome.Answer, [], [new Block.Passage(new Prose.Paragraph(RichText.Of("Hello")))]);
}

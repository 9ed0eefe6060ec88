using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Slack;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;

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
        var answer = SlackChannel.Answer(reply, SlackRenderer.Render(reply));
        (answer.ResponseType, answer.ReplaceOriginal, answer.ThreadTs).ShouldBe((responseType, false, null));
        answer.Text.ShouldNotBeEmpty();
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
    [InlineData("https://slack.com/api")]
    [InlineData("slack.com/api/")]
    [InlineData("ftp://slack.com/api/")]
    public void An_address_of_the_API_that_cannot_be_one_is_named(string url) =>
        new SlackOptionsCheck().Validate(null, new SlackOptions { ApiUrl = url }).FailureMessage!.ShouldContain("Slack:ApiUrl");

    [Fact]
    public void The_manifest_asks_for_what_is_used_and_says_every_command()
    {
        var manifest = JsonNode.Parse(AppManifest.ToJson())!;
        manifest["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => scope!.GetValue<string>())
            .ShouldBe(["app_mentions:read", "chat:write", "commands", "files:write", "im:history"]);
        manifest["settings"]!["event_subscriptions"]!["bot_events"]!.ToJsonString().ShouldBe("""["app_mention","app_uninstalled","message.im","tokens_revoked"]""");
        manifest["settings"]!["socket_mode_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["settings"]!["interactivity"]!["is_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["features"]!["app_home"]!["messages_tab_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["features"]!["app_home"]!["messages_tab_read_only_enabled"]!.GetValue<bool>().ShouldBeFalse();
        var command = manifest["features"]!["slash_commands"]!.AsArray().ShouldHaveSingleItem()!;
        command["command"]!.GetValue<string>().ShouldBe("/mentor");
        var hint = command["usage_hint"]!.GetValue<string>();
        foreach (var spec in Core.Commands.CommandCatalog.All)
        {
            hint.ShouldContain(spec.Name);
        }
    }

    // https://raw.githubusercontent.com/slackapi/manifest-schema/main/schemas/manifest.schema.1.0.0.json
    [Fact]
    public void The_manifest_is_within_the_limits_of_its_schema()
    {
        using var manifest = JsonDocument.Parse(AppManifest.ToJson());
        var root = manifest.RootElement;
        root.GetProperty("_metadata").GetProperty("major_version").GetInt32().ShouldBe(1);
        root.GetProperty("display_information").GetProperty("name").GetString()!.Length.ShouldBeInRange(1, 35);
        root.GetProperty("display_information").GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 140);
        var command = root.GetProperty("features").GetProperty("slash_commands")[0];
        command.GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 2000);
        command.GetProperty("usage_hint").GetString()!.Length.ShouldBeInRange(1, 1000);
        AppManifest.ToJson().ShouldEndWith("}\n");
        AppManifest.ToJson().ShouldNotContain("\\u00");
    }

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

    private static Reply Reply(Audience audience, Placement placement) => new(
        audience, placement, Outcome.Answer, [], [new Block.Passage(new Prose.Paragraph(RichText.Of("Hello")))]);
}

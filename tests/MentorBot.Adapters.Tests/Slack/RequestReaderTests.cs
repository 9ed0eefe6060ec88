using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Core.Conversation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class RequestReaderTests
{
    private const string Url = "https://hooks.slack.example/commands/T1/2/3";

    private static readonly Occasion On = new(Read.At, "env-1");

    [Theory]
    [InlineData("role mlops")]
    [InlineData("  Role   mlops ")]
    [InlineData("/role mlops")]
    public void A_slash_command_is_a_command_of_the_catalogue(string text) =>
        Slash(text)!.Incoming.ShouldBe(new Incoming.RoleAsked("mlops", null, On));

    [Fact]
    public void A_slash_command_without_words_asks_for_help() => Slash("").ShouldNotBeNull().Incoming.ShouldBe(new Incoming.HelpAsked(On));

    [Fact]
    public void A_slash_command_with_other_words_is_a_question_and_arrives_unescaped() =>
        Slash("R&amp;D &lt;or&gt; ML?")!.Incoming.ShouldBe(new Incoming.Said("R&D <or> ML?", On));

    [Fact]
    public void What_everybody_in_a_channel_reads_counts_for_the_channel_too()
    {
        SlashCommandReader.Read(new SlashCommandPayload("T1", EnterpriseId: null, "U1", "help", Url, "1.2", "C7"), On)!.Arrival.Place.ShouldBe("slack:C7");
        new Request(Slash("help")!.Person, new Incoming.HelpAsked(On), new Route.Press(new Uri(Url), ButtonPlace.Public, ThreadTs: null) { Channel = "C7" }, []).Arrival.Place.ShouldBeNull();
    }

    [Fact]
    public void A_slash_command_knows_its_person_and_its_way_back()
    {
        var request = Slash("help")!;
        request.Person.ToString().ShouldBe("slack:T1.U1");
        request.Route.ShouldBe(new Route.Command(new Uri(Url)));
        request.Keys.ShouldBe(["slack:envelope:env-1"]);
    }

    [Fact]
    public void What_was_invoked_once_has_the_same_key_in_every_envelope()
    {
        Read.Slash($$"""{"team_id":"T1","user_id":"U1","response_url":"{{Url}}","trigger_id":"1.2.abc"}""")!
            .Keys.ShouldBe(["slack:envelope:env-1", "slack:trigger:1.2.abc"]);
        Read.Interactive($$"""{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"response_url":"{{Url}}","trigger_id":"3.4.def","actions":[{}]}""")!
            .Keys.ShouldBe(["slack:envelope:env-1", "slack:trigger:3.4.def"]);
    }

    [Theory]
    [InlineData("""{"team_id":"T1","text":"help","response_url":"https://x.example/"}""")]
    [InlineData("""{"team_id":"T1","user_id":"U1","text":"help"}""")]
    [InlineData("""{"team_id":"T1","user_id":"U1","text":"help","response_url":"file:///etc/passwd"}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_slash_command_that_cannot_be_answered_is_left(string payload) => Read.Slash(payload).ShouldBeNull();

    [Fact]
    public void A_person_of_an_organisation_wide_installation_belongs_to_the_organisation() => Read
        .Slash($$"""{"team_id":null,"enterprise_id":"E1","user_id":"W1","response_url":"{{Url}}","new_field":[1]}""")!
        .Person.ToString().ShouldBe("slack:E1.W1");

    [Fact]
    public void A_direct_message_is_words_to_the_bot()
    {
        var request = Read.Event(Message())!;
        request.Incoming.ShouldBe(new Incoming.Said("mlops?", On with { IsAlone = true }));
        request.Person.ToString().ShouldBe("slack:T1.U1");
        request.Route.ShouldBe(new Route.Conversation("D1", "U1", null, IsDirect: true) { Post = "1.2" });
        request.Keys.ShouldBe(["slack:event:Ev1", "slack:post:D1:1.2"]);
    }

    [Fact]
    public void A_direct_message_in_a_thread_is_answered_there() =>
        Read.Event(Message(said => said["thread_ts"] = "1.1"))!.Route.ShouldBe(new Route.Conversation("D1", "U1", "1.1", IsDirect: true));

    [Fact]
    public void A_mention_is_answered_in_the_thread_it_begins_or_is_in()
    {
        Read.Event(Mention())!.Route.ShouldBe(new Route.Conversation("C1", "U1", "1.2", IsDirect: false) { BeginsThread = true });
        Read.Event(Mention(said => said["thread_ts"] = "1.0"))!.Route.ShouldBe(new Route.Conversation("C1", "U1", "1.0", IsDirect: false));
        Read.Event(Mention())!.Incoming.ShouldBe(new Incoming.Said("mlops?", On));
    }

    [Fact]
    public void A_message_and_a_mention_of_one_post_share_a_key()
    {
        var mention = Read.Event(Mention(said => said["channel"] = "D1"))!;
        var message = Read.Event(Message())!;
        mention.Keys[^1].ShouldBe("slack:post:D1:1.2");
        message.Keys[^1].ShouldBe("slack:post:D1:1.2");
        mention.Route.ShouldBe(message.Route);
    }

    [Theory]
    [InlineData("bot_id", "\"B1\"")]
    [InlineData("bot_profile", """{"id":"B1"}""")]
    [InlineData("user", "\"U0BOT\"")]
    [InlineData("user", "\"\"")]
    [InlineData("user", "null")]
    [InlineData("edited", """{"user":"U1","ts":"1.3"}""")]
    [InlineData("subtype", "\"bot_message\"")]
    [InlineData("subtype", "\"message_changed\"")]
    [InlineData("subtype", "\"message_deleted\"")]
    [InlineData("subtype", "\"me_message\"")]
    [InlineData("subtype", "\"channel_join\"")]
    [InlineData("channel_type", "\"channel\"")]
    [InlineData("channel_type", "\"mpim\"")]
    [InlineData("type", "\"reaction_added\"")]
    [InlineData("channel", "null")]
    public void What_no_person_says_to_the_bot_is_left(string field, string value) =>
        Read.Event(Message(said => said[field] = JsonNode.Parse(value))).ShouldBeNull();

    [Theory]
    [InlineData("file_share")]
    [InlineData("thread_broadcast")]
    public void A_shared_file_and_a_broadcast_reply_are_a_person_speaking(string subtype) =>
        Read.Event(Message(said => said["subtype"] = subtype)).ShouldNotBeNull();

    [Theory]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":null}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"channel_created","channel":{"id":"C1"}}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":null}}""")]
    [InlineData("[]")]
    public void An_event_without_an_inner_event_is_left(string payload) => Read.Event(payload).ShouldBeNull();

    [Fact]
    public void Who_opens_the_assistants_pane_is_to_be_greeted_in_its_thread()
    {
        var request = Read.Event("""
            {"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"assistant_thread_started","assistant_thread":
            {"user_id":"U1","context":{"channel_id":"C9","team_id":null},"channel_id":"D1","thread_ts":"1.2"},"event_ts":"1.3"}}
            """).ShouldNotBeNull();
        request.Incoming.ShouldBe(new Incoming.Opened(On with { IsAlone = true }));
        request.Route.ShouldBe(new Route.Conversation("D1", "U1", "1.2", IsDirect: true));
        request.Keys.ShouldBe(["slack:event:Ev1", "slack:pane:D1:1.2"]);
    }

    [Theory]
    [InlineData("assistant_thread_started", """{"user_id":"U1","channel_id":"D1"}""")]
    [InlineData("assistant_thread_started", """{"channel_id":"D1","thread_ts":"1.2"}""")]
    [InlineData("assistant_thread_started", "null")]
    [InlineData("assistant_thread_context_changed", """{"user_id":"U1","channel_id":"D1","thread_ts":"1.2"}""")]
    public void A_pane_of_nobody_and_what_people_look_at_beside_it_are_left(string type, string thread) =>
        Read.Event($$$"""{"type":"event_callback","team_id":"T1","event":{"type":"{{{type}}}","assistant_thread":{{{thread}}} } }""").ShouldBeNull();

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""", "slack:T1.")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":["U2"]}}""", "slack:T1.")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":[]}}""", null)]
    [InlineData("""{"type":"tokens_revoked","tokens":null}""", null)]
    [InlineData("""{"type":"message","text":"app_uninstalled"}""", null)]
    [InlineData("""{"type":7}""", null)]
    [InlineData("[]", null)]
    public void An_app_that_was_removed_is_told_from_a_person_who_left(string inner, string? people)
    {
        var payload = JsonDocument.Parse($$"""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{{inner}}}""").RootElement;
        var brought = BroughtReader.Read(new EnvelopePayload(EnvelopePayload.EventsApi, "e1", Reason: null, payload), new Workspace(Read.Bot, []), Read.At);
        var removal = (brought as Brought.Removed)?.Removal;
        (removal?.People.ToString(), removal?.Key).ShouldBe((people, people is null ? null : "slack:event:Ev1"));
        (brought is null).ShouldBe(people is null);
    }

    [Theory]
    [InlineData("C1", false, ButtonPlace.Public)]
    [InlineData("C1", true, ButtonPlace.Ephemeral)]
    [InlineData("D1", false, ButtonPlace.Direct)]
    [InlineData("D1", true, ButtonPlace.Ephemeral)]
    internal void A_pressed_button_knows_what_it_means_and_where_it_was(string channel, bool isEphemeral, ButtonPlace place)
    {
        var request = Press("m1.help", channel, isEphemeral)!;
        request.Incoming.ShouldBe(new Incoming.Pressed(new ActionToken.Help(), On with { IsAlone = place is ButtonPlace.Direct }));
        request.Person.ToString().ShouldBe("slack:T1.U1");
        request.Route.ShouldBe(new Route.Press(new Uri(Url), place, "1.0") { Channel = channel });
    }

    [Theory]
    [InlineData("v0.gone")]
    [InlineData("")]
    [InlineData(null)]
    public void A_button_of_another_version_is_pressed_all_the_same(string? value) =>
        Press(value, "C1", isEphemeral: false)!.Incoming.ShouldBe(new Incoming.PressedUnknown(On));

    [Theory]
    [InlineData("""{"type":"view_submission","user":{"id":"U1"},"team":{"id":"T1"},"response_url":"https://x.example/","actions":[{}]}""")]
    [InlineData("""{"type":"block_actions","user":{"id":"U1"},"team":{"id":"T1"},"response_url":"https://x.example/","actions":[]}""")]
    [InlineData("""{"type":"block_actions","user":{"id":"U1"},"team":{"id":"T1"},"actions":[{"value":"m1.help"}]}""")]
    [InlineData("""{"type":"block_actions","response_url":"https://x.example/","actions":[{"value":"m1.help"}]}""")]
    public void What_is_no_button_of_a_message_is_left(string payload) => Read.Interactive(payload).ShouldBeNull();

    [Fact]
    public void A_payload_of_another_shape_than_documented_says_so() =>
        Should.Throw<JsonException>(() => Read.Event("""{"event":{"type":"message","text":7}}"""));

    [Fact]
    public void An_envelope_of_an_unknown_type_is_left() => Read.Envelope("from_the_future", "{}").ShouldBeNull();

    private static Request? Slash(string text) => Read.Slash(
        new JsonObject { ["team_id"] = "T1", ["user_id"] = "U1", ["command"] = "/mentor", ["text"] = text, ["response_url"] = Url }.ToJsonString());

    private static Request? Press(string? value, string channel, bool isEphemeral) => Read.Interactive(new JsonObject
    {
        ["type"] = "block_actions",
        ["team"] = new JsonObject { ["id"] = "T1", ["domain"] = "learners" },
        ["user"] = new JsonObject { ["id"] = "U1", ["team_id"] = "T1" },
        ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = "1.2", ["thread_ts"] = "1.0", ["channel_id"] = channel, ["is_ephemeral"] = isEphemeral },
        ["channel"] = new JsonObject { ["id"] = channel },
        ["response_url"] = Url,
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = "b1", ["value"] = value }),
    }.ToJsonString());

    private static JsonObject Message(Action<JsonObject>? change = null) => Callback(
        new JsonObject { ["type"] = "message", ["user"] = "U1", ["text"] = "mlops?", ["ts"] = "1.2", ["channel"] = "D1", ["channel_type"] = "im" }, change);

    private static JsonObject Mention(Action<JsonObject>? change = null) => Callback(
        new JsonObject { ["type"] = "app_mention", ["user"] = "U1", ["text"] = "<@U0BOT> mlops?", ["ts"] = "1.2", ["channel"] = "C1" }, change);

    private static JsonObject Callback(JsonObject said, Action<JsonObject>? change)
    {
        change?.Invoke(said);
        return new JsonObject { ["type"] = "event_callback", ["team_id"] = "T1", ["event_id"] = "Ev1", ["event"] = said };
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Core.Conversation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class RecordedPayloadTests
{
    [RecordedPayloadsFact]
    public void No_recorded_payload_breaks_the_readers()
    {
        var paths = RecordedPayloads.AllPaths().ToList();
        paths.Count.ShouldBeGreaterThan(80);
        foreach (var path in paths)
        {
            foreach (var type in new[] { EnvelopePayload.SlashCommands, EnvelopePayload.EventsApi, EnvelopePayload.Interactive })
            {
                // All fields are there and empty: nothing names a person, so nothing may be answered.
                TryRead(type, RecordedPayloads.Read(path)).ShouldBeNull(path);
            }
        }
    }

    [RecordedPayloadsFact]
    public void Every_event_with_all_fields_null_is_left()
    {
        foreach (var path in RecordedPayloads.AllPaths().Where(path => path.StartsWith("events", StringComparison.Ordinal)))
        {
            var payload = RecordedPayloads.Read(path);
            foreach (var field in payload["event"]!.AsObject().Select(field => field.Key).ToList())
            {
                payload["event"]![field] = null;
            }

            Read.Event(payload).ShouldBeNull(path);
        }
    }

    [RecordedPayloadsFact]
    public void A_recorded_message_that_a_person_wrote_is_read()
    {
        foreach (var name in new[] { "MessagePayload", "MessageFileSharePayload", "MessageThreadBroadcastPayload" })
        {
            var request = Read.Event(Spoken(name, "D1", said => said["channel_type"] = "im")).ShouldNotBeNull(name);
            request.Incoming.ShouldBeOfType<Incoming.Said>().Text.ShouldBe("mlops?");
            request.Route.ShouldBeOfType<Route.Conversation>().IsDirect.ShouldBeTrue();
        }
    }

    [RecordedPayloadsFact]
    public void A_recorded_mention_is_read() => Read.Event(Spoken("AppMentionPayload", "C1"))
        .ShouldNotBeNull().Route.ShouldBe(new Route.Conversation("C1", "U1", "1.2", IsDirect: false) { BeginsThread = true });

    [RecordedPayloadsFact]
    public void Recorded_posts_of_bots_and_edits_are_left()
    {
        foreach (var name in new[] { "MessageBotPayload", "MessageChangedPayload", "MessageDeletedPayload", "MessageMePayload", "MessageRepliedPayload" })
        {
            Read.Event(Spoken(name, "D1", said => said["channel_type"] = "im")).ShouldBeNull(name);
        }

        Read.Event(Spoken("MessagePayload", "D1", said => (said["channel_type"], said["bot_id"]) = ("im", "B1"))).ShouldBeNull();
    }

    [RecordedPayloadsFact]
    public void A_recorded_slash_command_is_read()
    {
        var payload = RecordedPayloads.Read("app-backend/slash-commands/SlashCommandPayload.json");
        (payload["team_id"], payload["user_id"], payload["text"], payload["response_url"]) = ("T1", "U1", "role mlops", "https://hooks.slack.example/1");
        Read.Slash(payload.ToJsonString()).ShouldNotBeNull().Incoming.ShouldBeOfType<Incoming.RoleAsked>().Name.ShouldBe("mlops");
    }

    [RecordedPayloadsFact]
    public void A_recorded_button_is_read()
    {
        var payload = RecordedPayloads.Read("app-backend/interactive-components/BlockActionPayload.json");
        payload["team"]!["id"] = "T1";
        payload["user"]!["id"] = "U1";
        payload["channel"]!["id"] = "C1";
        payload["response_url"] = "https://hooks.slack.example/1";
        payload["actions"]![0]!["value"] = "m1.help";
        var request = Read.Interactive(payload.ToJsonString()).ShouldNotBeNull();
        request.Incoming.ShouldBeOfType<Incoming.Pressed>().Token.ShouldBe(new ActionToken.Help());
    }

    [RecordedPayloadsFact]
    public void A_recorded_message_shortcut_is_read_if_it_is_ours()
    {
        var payload = RecordedPayloads.Read("app-backend/interactive-components/MessageShortcutPayload.json");
        payload["type"] = "message_action";
        payload["team"]!["id"] = "T1";
        payload["user"]!["id"] = "U1";
        payload["message"]!["text"] = "<@U0BOT> mlops &amp; docker?";
        payload["response_url"] = "https://hooks.slack.example/1";
        Read.Interactive(payload.ToJsonString()).ShouldBeNull();
        payload["callback_id"] = "ask_mentorbot";
        var request = Read.Interactive(payload.ToJsonString()).ShouldNotBeNull();
        request.Incoming.ShouldBeOfType<Incoming.MessageAsked>().Text.ShouldBe("mlops & docker?");
        request.Route.ShouldBe(new Route.Press(new Uri("https://hooks.slack.example/1"), ButtonPlace.Public, ThreadTs: null));
    }

    private static Request? TryRead(string type, JsonObject payload)
    {
        try
        {
            return Read.Envelope(type, payload.ToJsonString());
        }
        catch (JsonException) when (!Kind(payload).Contains(type, StringComparison.Ordinal))
        {
            // A payload of one kind read as another may have another shape; of its own kind it may not.
            return null;
        }

        static string Kind(JsonObject payload) => payload["event"] is not null ? EnvelopePayload.EventsApi
            : payload["command"] is not null ? EnvelopePayload.SlashCommands
            : EnvelopePayload.Interactive;
    }

    private static JsonObject Spoken(string name, string channel, Action<JsonObject>? change = null)
    {
        var payload = RecordedPayloads.Read($"events/{name}.json");
        var said = payload["event"]!.AsObject();
        foreach (var field in new[] { "edited", "bot_profile" })
        {
            said.Remove(field);
        }

        payload["team_id"] = "T1";
        (said["user"], said["text"], said["ts"], said["channel"]) = ("U1", "mlops?", "1.2", channel);
        change?.Invoke(said);
        return payload;
    }
}

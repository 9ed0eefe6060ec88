using MentorBot.Core.Conversation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Who looks at the Home tab, and what is pressed there.</summary>
public sealed class HomeReaderTests
{
    [Theory]
    [InlineData("""{"type":"app_home_opened","tab":"home","user":"U1","channel":"D1","view":{"hash":"7.x"}}""", "D1", "7.x")]
    [InlineData("""{"type":"app_home_opened","tab":"home","user":"U1","channel":null,"view":null}""", null, null)]
    [InlineData("""{"type":"app_home_opened","tab":"home","user":"U1","view":{"hash":""}}""", null, null)]
    public void Who_opens_the_home_tab_is_read_with_what_they_see(string inner, string? channel, string? hash)
    {
        var visit = Opened(inner).ShouldBeOfType<Brought.HomeOpened>().Visit;
        (visit.Person.ToString(), visit.User, visit.Channel, visit.Hash).ShouldBe(("slack:T1.U1", "U1", channel, hash));
    }

    [Theory]
    [InlineData("""{"type":"app_home_opened","tab":"messages","user":"U1","channel":null}""")]
    [InlineData("""{"type":"app_home_opened","tab":"about","user":"U1","channel":"D1"}""")]
    [InlineData("""{"type":"app_home_opened","user":"U1"}""")]
    [InlineData("""{"type":"app_home_opened","tab":"home","user":""}""")]
    [InlineData("""{"type":"app_home_opened","tab":"home"}""")]
    public void Another_tab_and_nobody_are_left(string inner) => Opened(inner).ShouldBeNull();

    [Fact]
    public void Who_opens_the_direct_messages_is_read_with_where_they_are()
    {
        var visit = Opened("""{"type":"app_home_opened","tab":"messages","user":"U1","channel":"D1"}""").ShouldBeOfType<Brought.MessagesOpened>().Visit;
        (visit.Person.ToString(), visit.Channel).ShouldBe(("slack:T1.U1", "D1"));
    }

    [RecordedPayloadsFact]
    public void A_recorded_visit_is_read()
    {
        var payload = RecordedPayloads.Read("events/AppHomeOpenedPayload.json");
        payload["team_id"] = "T1";
        var said = payload["event"]!;
        (said["user"], said["tab"], said["channel"], said["view"]!["hash"]) = ("U1", "home", "D1", "1.x");
        Envelope(payload.ToJsonString()).ShouldBeOfType<Brought.HomeOpened>().Visit.Hash.ShouldBe("1.x");
    }

    [Theory]
    [InlineData("\"D1\"", "D1")]
    [InlineData("\"\"", "U1")]
    [InlineData("null", "U1")]
    public void What_is_pressed_there_is_answered_in_the_direct_messages(string metadata, string channel)
    {
        var request = Read.Interactive($$$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"t","container":{"type":"view","view_id":"V1"},
             "view":{"type":"home","private_metadata":{{{metadata}}}},"actions":[{"type":"button","value":"m1.help"}]}
            """).ShouldNotBeNull();
        request.Route.ShouldBe(new Route.Conversation(channel, "U1", ThreadTs: null, IsDirect: true));
        request.Incoming.ShouldBeOfType<Incoming.Pressed>().On.IsAlone.ShouldBeTrue();
    }

    private static Brought? Opened(string inner) => Envelope($$"""{"type":"event_callback","team_id":"T1","event":{{inner}}}""");

    private static Brought? Envelope(string payload)
    {
        using var json = System.Text.Json.JsonDocument.Parse(payload);
        return BroughtReader.Read(new EnvelopePayload(EnvelopePayload.EventsApi, "env-1", Reason: null, json.RootElement.Clone()), new Workspace(Read.Bot, []), Read.At);
    }
}

using System.Text;
using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Slack.Endpoint;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class PostedReaderTests
{
    [Fact]
    public void A_challenge_is_one() => Json("""{"token":"t","challenge":"3eZbrw1a","type":"url_verification"}""").ShouldBe(new Posted.Challenge("3eZbrw1a"));

    [Fact]
    public void An_event_is_read_as_from_a_socket()
    {
        var request = Asked(Json("""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"message","channel_type":"im","channel":"D1","user":"U1","text":"mlops?","ts":"1.2"}}"""));
        request.Incoming.ShouldBeOfType<Incoming.Said>().Text.ShouldBe("mlops?");
        request.Keys[0].ShouldBe("slack:event:Ev1");
    }

    [Fact]
    public void A_slash_command_is_a_form_whose_words_are_decoded()
    {
        var request = Asked(Form("team_id=T1&user_id=U1&command=%2Fmentor&text=role+ml%26ops+%C3%BC&response_url=https%3A%2F%2Fhooks.slack.example%2F1&trigger_id=1.2.3"));
        request.Incoming.ShouldBeOfType<Incoming.RoleAsked>().Name.ShouldBe("ml&ops ü");
        request.Route.ShouldBe(new Route.Command(new Uri("https://hooks.slack.example/1")));
        request.Keys.ShouldContain("slack:trigger:1.2.3");
    }

    [Fact]
    public void A_pressed_button_is_a_form_with_one_payload()
    {
        var payload = """{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"channel":{"id":"C1"},"response_url":"https://hooks.slack.example/1","actions":[{"type":"button","value":"m1.help"}]}""";
        Asked(Form("payload=" + Uri.EscapeDataString(payload))).Incoming.ShouldBeOfType<Incoming.Pressed>().Token.ShouldBe(new ActionToken.Help());
    }

    [Theory]
    [InlineData("ssl_check=1&token=t")]
    [InlineData("")]
    [InlineData("&&=&%")]
    public void A_form_without_either_is_nothing(string form) => Form(form).ShouldBeOfType<Posted.Nothing>();

    [Theory]
    [InlineData("", false)]
    [InlineData("{", false)]
    [InlineData("[]", false)]
    [InlineData("payload=%7B", true)]
    public void What_nobody_can_read_says_so(string body, bool isForm) => Should.Throw<JsonException>(() => PostedReader.Read(Encoding.UTF8.GetBytes(body), isForm, "s"));

    [RecordedPayloadsFact]
    public void Every_recorded_event_can_be_posted()
    {
        foreach (var path in RecordedPayloads.AllPaths().Where(path => path.StartsWith("events", StringComparison.Ordinal)))
        {
            Json(RecordedPayloads.Read(path).ToJsonString()).ShouldBeOfType<Posted.Delivery>(path).Envelope.Type.ShouldBe(EnvelopePayload.EventsApi);
        }
    }

    private static Posted Json(string body) => PostedReader.Read(Encoding.UTF8.GetBytes(body), isForm: false, "s");

    private static Posted Form(string body) => PostedReader.Read(Encoding.ASCII.GetBytes(body), isForm: true, "s");

    private static Request Asked(Posted posted) =>
        RequestReader.Read(posted.ShouldBeOfType<Posted.Delivery>().Envelope, new Workspace(Read.Bot, []), Read.At).ShouldNotBeNull();
}

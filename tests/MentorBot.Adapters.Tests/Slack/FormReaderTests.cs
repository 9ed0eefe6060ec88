using MentorBot.Core.Conversation;
using MentorBot.Slack.Requests;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>What opens a form, and what comes back in one.</summary>
public sealed class FormReaderTests
{
    private const string Url = "https://hooks.slack.example/1";

    [Theory]
    [InlineData("ask", true)]
    [InlineData(" ask ", true)]
    [InlineData("/ask", true)]
    [InlineData("ask mlops?", false)]
    [InlineData("help", false)]
    [InlineData("", false)]
    public void Only_a_command_without_its_words_opens_a_form(string text, bool opens)
    {
        var request = Read.Slash($$"""{"team_id":"T1","user_id":"U1","text":"{{text}}","response_url":"{{Url}}","trigger_id":"t1"}""").ShouldNotBeNull();
        (request.Form?.Trigger).ShouldBe(opens ? "t1" : null);
    }

    [Theory]
    [InlineData("m1.have.roles/mlops-engineer", true)]
    [InlineData("m1.path.roles/mlops-engineer", false)]
    public void A_button_opens_a_form_if_it_wants_to_know_something(string value, bool opens)
    {
        var request = Read.Interactive($$$"""{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"channel":{"id":"C1"},"response_url":"{{{Url}}}","trigger_id":"t1","actions":[{"value":"{{{value}}}"}]}""").ShouldNotBeNull();
        (request.Form is not null).ShouldBe(opens);
    }

    [Fact]
    public void Without_a_trigger_no_form_can_be_opened() =>
        Read.Slash($$"""{"team_id":"T1","user_id":"U1","text":"ask","response_url":"{{Url}}"}""").ShouldNotBeNull().Form.ShouldBeNull();

    [Fact]
    public void What_was_filled_in_is_answered_privately_where_the_form_was_opened()
    {
        var request = Read.Interactive(Submitted("ask", Url, "what <@U9> does?")).ShouldNotBeNull();
        request.Route.ShouldBe(new Route.Command(new Uri(Url)) { User = "U1" });
        request.Incoming.ShouldBe(new Incoming.Said("what @someone does?", new Occasion(Read.At, "env-1", Privately: true)));
        request.Keys.ShouldBe(["slack:envelope:env-1", "slack:trigger:t2"]);
    }

    [Theory]
    [InlineData("D1", null)]
    [InlineData("D1 1.2", "1.2")]
    public void In_the_direct_messages_it_is_answered_there(string metadata, string? thread)
    {
        var request = Read.Interactive(Submitted("have.roles/mlops-engineer", metadata, "docker")).ShouldNotBeNull();
        request.Route.ShouldBe(new Route.Conversation("D1", "U1", thread, IsDirect: true));
        request.Incoming.ShouldBeOfType<Incoming.PathAsked>().Have.ShouldBe("docker");
    }

    [Fact]
    public void Each_way_back_is_found_again()
    {
        Route[] routes = [new Route.Command(new Uri(Url)) { User = "U1" }, new Route.Command(new Uri(Url)) { User = "U1", ThreadTs = "1.2" }, new Route.Conversation("D1", "U1", "1.2", IsDirect: true), new Route.Conversation("D1", "U1", ThreadTs: null, IsDirect: true)];
        foreach (var route in routes)
        {
            Read.Interactive(Submitted("ask", FormReader.Return(route), "x")).ShouldNotBeNull().Route.ShouldBe(route);
        }

        FormReader.Return(new Route.Press(new Uri(Url), ButtonPlace.Direct, "1.2") { Channel = "D1" }).ShouldBe("D1 1.2");
        FormReader.Return(new Route.Press(new Uri(Url), ButtonPlace.Public, "1.2") { Channel = "C1" }).ShouldBe($"{Url} 1.2");
        FormReader.Return(new Route.Press(new Uri(Url), ButtonPlace.Ephemeral, ThreadTs: null) { Channel = "C1" }).ShouldBe(Url);
    }

    [Theory]
    [InlineData("gone", Url)]
    [InlineData("", Url)]
    public void A_form_nobody_knows_any_more_is_answered_like_an_old_button(string form, string metadata) =>
        Read.Interactive(Submitted(form, metadata, "x")).ShouldNotBeNull().Incoming.ShouldBeOfType<Incoming.PressedUnknown>();

    [Fact]
    public void A_form_without_a_way_back_is_left() => Read.Interactive(Submitted("ask", "", "x")).ShouldBeNull();

    [RecordedPayloadsFact]
    public void A_recorded_form_is_read()
    {
        var payload = RecordedPayloads.Read("app-backend/views/ViewSubmissionPayload.json");
        (payload["team"]!["id"], payload["user"]!["id"]) = ("T1", "U1");
        (payload["view"]!["callback_id"], payload["view"]!["private_metadata"]) = ("ask", Url);
        Read.Interactive(payload.ToJsonString()).ShouldNotBeNull().Incoming.ShouldBeOfType<Incoming.HelpAsked>();
    }

    private static string Submitted(string form, string metadata, string words) => $$$"""
        {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"t2","view":{"type":"modal","callback_id":"{{{form}}}","private_metadata":"{{{metadata}}}",
         "state":{"values":{"words":{"words":{"type":"plain_text_input","value":"{{{words}}}"} } } } } }
        """;
}

using System.Text.Json;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Slack.Lookups;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>A list of names in Slack: how it is shown, what it offers, and what choosing one of its names means.</summary>
public sealed class NameOfferTests
{
    private static readonly NameOffers Offers = new(() => ShippedFolder.Library, NullLogger<NameOffers>.Instance);

    [Fact]
    public void A_misspelt_name_is_found_and_its_option_carries_what_the_button_does()
    {
        var best = Answer("n1.pages", "contaners").Options[0];
        (best.Text.Text, best.Value).ShouldBe(("Containers", "m1.show.skills/containers.1"));
        Answer("n1.compare.roles/mlops-engineer", "data sci").Options[0].Value.ShouldBe("m1.compare.roles/mlops-engineer.roles/data-scientist");
    }

    [Theory]
    [InlineData("n1.pages")]
    [InlineData("n1.roles")]
    [InlineData("n1.path")]
    [InlineData("n1.compare")]
    public void Whatever_is_typed_the_options_are_within_slacks_limits(string list)
    {
        foreach (var typed in new[] { "", " ", "a", "e", "machine learning", "<!channel> & co", new string('x', 3000) })
        {
            var options = Answer(list, typed).Options;
            options.Count.ShouldBeLessThanOrEqualTo(100);
            options.ShouldAllBe(option => option.Text.Text.Length >= 1 && option.Text.Text.Length <= 75 && option.Value.Length <= 150);
            options.Select(option => option.Value).ShouldBeUnique();
        }

        Answer(list, "").Options.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"block_suggestion","action_id":"n9.gone","value":"mlops"}""")]
    [InlineData("""{"type":"block_suggestion","action_id":null,"value":null}""")]
    [InlineData("""{"type":"block_suggestion","action_id":{"a":1},"value":[]}""")]
    [InlineData("""{"type":"block_suggestion"}""")]
    [InlineData("""{"type":"block_actions","action_id":"n1.pages","value":"mlops"}""")]
    [InlineData("[]")]
    public void What_nobody_can_read_has_no_options(string payload) => Offers.Answer(Envelope(payload)).Options.ShouldBeEmpty();

    [Fact]
    public async Task What_breaks_while_names_are_looked_up_is_no_name_and_breaks_nothing_else()
    {
        var broken = new NameOffers(() => throw new InvalidOperationException("ours"), NullLogger<NameOffers>.Instance);
        (await broken.AnswerAsync(Envelope("""{"type":"block_suggestion","action_id":"n1.pages","value":"ml"}"""))).Options.ShouldBeEmpty();
        (await Offers.AnswerAsync(Envelope("""{"type":"block_suggestion","action_id":"n1.pages","value":"ml"}"""))).Options.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_list_stands_below_the_buttons_beside_words_that_stay()
    {
        var buttons = new Block.Buttons([new Button("One", new ActionToken.Help())]) { Lookup = new Lookup("Look up <a> role:", new NameList.Roles()) };
        var blocks = SlackRenderer.Render(new Reply(Audience.Person, Placement.Below, Outcome.Command, [], [buttons])).Blocks;
        Sent.Json(blocks[1], SlackJson.Default.BlockPayload).ShouldBe(
            """{"type":"section","text":{"text":"Look up &lt;a&gt; role:","type":"mrkdwn","verbatim":true},"expand":true,"accessory":{"action_id":"n1.roles","placeholder":{"text":"Type a name","type":"plain_text"},"type":"external_select","min_query_length":0}}""");
    }

    [Fact]
    public void Choosing_a_name_is_pressing_its_button()
    {
        var request = Read.Interactive("""
            {"type":"block_actions","user":{"id":"U1","team_id":"T1"},"team":{"id":"T1"},"channel":{"id":"C1"},"container":{"channel_id":"C1","is_ephemeral":false},
             "response_url":"https://hooks.slack.example/actions/1","trigger_id":"t1",
             "actions":[{"type":"external_select","action_id":"n1.pages","selected_option":{"text":{"type":"plain_text","text":"Containers"},"value":"m1.show.skills/containers.1"}}]}
            """).ShouldNotBeNull();
        request.Incoming.ShouldBeOfType<Incoming.Pressed>().Token.ShouldBeOfType<ActionToken.Show>().Address.ToString().ShouldBe("skills/containers");
    }

    private static OptionsPayload Answer(string list, string typed) =>
        Offers.Answer(Envelope($$"""{"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"action_id":"{{list}}","block_id":"b1","value":"{{typed}}"}"""));

    private static EnvelopePayload Envelope(string payload) => new(EnvelopePayload.Interactive, "e1", Reason: null, JsonElement.Parse(payload));
}

using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Fakes.Slack;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Files to keep, which Slack shows where they are shared.</summary>
public sealed class SlackAttachmentsTests : IDisposable
{
    private const string Direct = "D0ADA";

    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("1764000000.000100")]
    public async Task A_file_is_shared_in_the_thread_in_which_it_was_asked_for(string? thread)
    {
        await using var slack = await FakeSlack.StartAsync();
        await Say(slack, new Route.Conversation(Direct, "U0ADA", thread, IsDirect: true));
        var file = slack.Files.ShouldHaveSingleItem();
        (file.Name, file.Channel, file.ThreadTs).ShouldBe(("me.json", Direct, thread));
        slack.Posted.ShouldHaveSingleItem().ThreadTs.ShouldBe(thread);
        slack.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1764000000.000100")]
    public async Task So_is_one_that_was_asked_for_by_a_button(string? thread)
    {
        await using var slack = await FakeSlack.StartAsync();
        await Say(slack, new Route.Press(new Uri($"{slack.ApiUrl}gone"), ButtonPlace.Direct, thread) { Channel = Direct });
        slack.Files.ShouldHaveSingleItem().ThreadTs.ShouldBe(thread);
    }

    private async Task Say(FakeSlack slack, Route route)
    {
        var api = new SlackApi(_http, new SlackOptions { BotToken = slack.Options.BotToken, ApiUrl = slack.ApiUrl }, (_, _) => throw new NotSupportedException(), TimeProvider.System);
        var reply = new Reply(Audience.Person, Placement.Below, Outcome.Command, [], [new Block.Attachment("me.json", "{}", Words("nothing")), new Block.Passage(Words("Here it is."))]);
        await new SlackChannel(api, route, NullLogger.Instance).SayAsync(reply, default);
    }

    private static Prose.Paragraph Words(string words) => new(RichText.Of(words));
}

using MentorBot.Core.Conversation;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Assistant;
using MentorBot.Slack.Locales;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>What stands around a conversation, with an agent and with an assistant.</summary>
public sealed class AssistantPaneTests : IDisposable
{
    private const string Direct = "D0ADA";

    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData(true, "1.2")]
    [InlineData(false, null)]
    public async Task Only_an_agent_answers_a_message_outside_of_threads_beneath_it(bool isAgent, string? thread)
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = isAgent });
        var pane = Pane(slack);
        Thread(pane.Placed(Asked())).ShouldBeNull();
        await pane.OfferAsync(Visit(Direct), default);
        Thread(pane.Placed(Asked())).ShouldBe(thread);
        slack.PaneChanges.Count.ShouldBe(isAgent ? 1 : 0);
        slack.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Commands_are_offered_once_in_each_direct_messages_and_never_again_where_they_were_refused(bool isAgent, int calls)
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = isAgent });
        var pane = Pane(slack);
        foreach (var channel in new[] { Direct, Direct, "D0BOB", Direct })
        {
            await pane.OfferAsync(Visit(channel), default);
        }

        slack.Requests.Count(request => request.Path.EndsWith("setSuggestedPrompts", StringComparison.Ordinal)).ShouldBe(calls);
    }

    [Fact]
    public async Task What_was_lost_on_the_way_is_offered_at_the_next_visit()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = true });
        slack.Faults.Next("setSuggestedPrompts", HttpFault.Status(503));
        var pane = Pane(slack);
        await pane.OfferAsync(Visit(Direct), default);
        slack.PaneChanges.ShouldBeEmpty();
        await pane.OfferAsync(Visit(Direct), default);
        slack.PaneChanges.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_app_that_becomes_an_agent_is_found_to_be_one_within_an_hour()
    {
        var clock = new ManualTime();
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = true, Clock = clock });
        slack.Faults.Next("setSuggestedPrompts", FakeSlack.Error("invalid_thread_ts"));
        var pane = Pane(slack, clock);
        await pane.OfferAsync(Visit(Direct), default);
        clock.Advance(AgentSurface.Doubt - TimeSpan.FromSeconds(1));
        await pane.OfferAsync(Visit(Direct), default);
        slack.PaneChanges.ShouldBeEmpty();
        Thread(pane.Placed(Asked())).ShouldBeNull();

        clock.Advance(TimeSpan.FromSeconds(1));
        await pane.OfferAsync(Visit(Direct), default);
        slack.PaneChanges.Count.ShouldBe(1);
        Thread(pane.Placed(Asked())).ShouldBe("1.2");
    }

    [Fact]
    public async Task An_agent_that_is_refused_something_stays_an_agent_and_does_not_insist()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = true });
        var pane = Pane(slack);
        await pane.OfferAsync(Visit(Direct), default);
        slack.Faults.Next("setSuggestedPrompts", FakeSlack.Error("channel_not_found"));
        await pane.OfferAsync(Visit("D0BOB"), default);
        await pane.OfferAsync(Visit("D0BOB"), default);
        slack.PaneChanges.Count.ShouldBe(1);
        Thread(pane.Placed(Asked())).ShouldBe("1.2");
    }

    [Fact]
    public async Task A_message_in_a_thread_stays_there()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = true });
        var pane = Pane(slack);
        await pane.OfferAsync(Visit(Direct), default);
        var asked = Asked() with { Route = new Route.Conversation(Direct, "U0ADA", "1.1", IsDirect: true) };
        pane.Placed(asked).ShouldBe(asked);
    }

    private AssistantPane Pane(FakeSlack slack, TimeProvider? time = null)
    {
        var api = new SlackApi(_http, new SlackOptions { BotToken = slack.Options.BotToken, ApiUrl = slack.ApiUrl }, (_, _) => throw new NotSupportedException(), time ?? TimeProvider.System);
        return new AssistantPane(api, new KnownLocales(api, NullLogger<KnownLocales>.Instance), NullLogger<AssistantPane>.Instance);
    }

    private static PaneVisit Visit(string channel) => new(Ada(), channel);

    private static PersonKey Ada() => PersonKey.TryMake("slack", "T1.U0ADA", out var ada) ? ada : throw new InvalidOperationException();

    private static Request Asked() => new Request(Ada(), new Incoming.Said("mlops?", new Occasion(Read.At, "env-1")), new Route.Conversation(Direct, "U0ADA", ThreadTs: null, IsDirect: true) { Post = "1.2" }, []);

    private static string? Thread(Request request) => request.Route.ShouldBeOfType<Route.Conversation>().ThreadTs;
}

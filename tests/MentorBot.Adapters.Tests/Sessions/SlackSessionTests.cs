using System.Text.Json;
using MentorBot.Runtime.Turns;
using MentorBot.Slack;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>Everything that people can do in Slack, and the JSON that the bot sends because of it.</summary>
public sealed class SlackSessionTests
{
    private const string Pressed = "block_actions";

    private static readonly Dictionary<string, SlackSession> Sessions = new(StringComparer.Ordinal);

    public static TheoryData<string> Chapters => [.. SlackChapters.All.Keys];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task The_same_is_sent_as_when_it_was_looked_at(string chapter)
    {
        var talk = await Taken(chapter);
        Golden.ShouldBeKept($"slack-{chapter}.json", talk.Transcript.ToString());
    }

    [Fact]
    public async Task The_same_is_sent_where_slack_comes_by_http()
    {
        await using var talk = await SlackSession.StartOverHttpAsync();
        await SlackChapters.OverHttp(talk);
        talk.Slack.Violations.ShouldBeEmpty();
        Golden.ShouldBeKept("slack-over-http.json", talk.Transcript.ToString());
    }

    [Fact]
    public async Task Everything_that_can_be_done_in_slack_is_in_a_session()
    {
        var (happened, asAgent) = (new List<(string Type, JsonElement Payload)>(), new List<string>());
        foreach (var chapter in SlackChapters.All.Keys)
        {
            var talk = await Taken(chapter);
            happened.AddRange(talk.Happened);
            asAgent.AddRange(talk.Slack.PaneChanges.Where(_ => SlackChapters.IsOfAnAgent(chapter)).Select(change => change.Method));
        }

        Missing(happened, asAgent).ShouldBeEmpty();
        Missing([], []).Count().ShouldBeGreaterThan(50);
    }

    [Fact]
    public void The_pages_that_sessions_are_about_have_no_fault() => SessionBot.Faults.ShouldBeEmpty();

    private static IEnumerable<string> Missing(IReadOnlyCollection<(string Type, JsonElement Payload)> happened, IEnumerable<string> asAgent)
    {
        var kinds = happened.ToLookup(one => one.Type, one => one.Payload);
        var interactive = kinds[EnvelopePayload.Interactive].ToLookup(one => one.GetProperty("type").GetString()!, StringComparer.Ordinal);
        var actions = interactive[Pressed].Select(one => one.GetProperty("actions")[0]).ToList();
        var pressed = actions.Select(MeaningOf).ToList();
        return
        [
            .. Coverage.ConstantsOf<string>(typeof(EnvelopePayload)).Except([EnvelopePayload.Hello, EnvelopePayload.Disconnect, .. kinds.Select(kind => kind.Key)], StringComparer.Ordinal).Select(type => $"there is no envelope of type {type}"),
            .. new[] { Pressed, FormReader.Type, ShortcutReader.Type }.Except(interactive.Select(kind => kind.Key), StringComparer.Ordinal).Select(type => $"there is no {type}"),
            .. Coverage.ChoicesMissing(kinds[EnvelopePayload.SlashCommands].Select(one => one.GetProperty("text").GetString())),
            .. AroundAnAgent().Except(asAgent, StringComparer.Ordinal).Select(method => $"as an agent, nobody saw what {method} does"),
            .. Coverage.CommandsMissing(kinds[EnvelopePayload.SlashCommands].Select(one => one.GetProperty("text").GetString()!.Split(' ')[0])),
            .. Coverage.ButtonsMissing([.. pressed.Where(one => !DeleteToken.TryParse(one, char.IsAsciiLetterOrDigit, out _))]),
            .. pressed.Any(one => DeleteToken.TryParse(one, char.IsAsciiLetterOrDigit, out _)) ? Array.Empty<string>() : ["nobody deleted an answer"],
            .. Lists().Except(actions.Select(action => action.GetProperty("type").GetString()!), StringComparer.Ordinal).Select(type => $"nobody picked from a list of type {type}"),
            .. interactive[Pressed].Any(one => one.TryGetProperty("view", out _)) ? Array.Empty<string>() : ["nobody pressed a button on the Home tab"],
            .. Coverage.FormsMissing(pressed, interactive[FormReader.Type].Select(one => one.GetProperty("view").GetProperty("callback_id").GetString()!.Split('.')[0])),
            .. Subscribed().Except(kinds[EnvelopePayload.EventsApi].Where(one => one.TryGetProperty("event", out _)).Select(one => EventOf(one.GetProperty("event"))), StringComparer.Ordinal).Select(name => $"the event {name} did not happen"),
        ];
    }

    // What stands around a conversation of an agent, for as long as the manifest makes the app one.
    private static IEnumerable<string> AroundAnAgent() =>
        JsonElement.Parse(AppManifest.ToJson()).GetProperty("features").TryGetProperty("agent_view", out _) ? ["setSuggestedPrompts", "setStatus", "setTitle"] : [];

    private static string MeaningOf(JsonElement action) => (action.TryGetProperty("selected_option", out var option) ? option : action).GetProperty("value").GetString()!;

    private static IEnumerable<string> Lists() =>
        [new ControlElement.StaticSelect("", new PlainText(""), []).Type, new ControlElement.ExternalSelect("", new PlainText("")).Type];

    // What the manifest asks Slack for.
    private static IEnumerable<string> Subscribed() => JsonElement.Parse(AppManifest.ToJson()).GetProperty("settings").GetProperty("event_subscriptions").GetProperty("bot_events").EnumerateArray().Select(name => name.GetString()!);

    private static string EventOf(JsonElement inner) => inner.GetProperty("type").GetString() is var type && type == "message" ? $"{type}.{inner.GetProperty("channel_type").GetString()}" : type!;

    // Taken once, since the tests of one class run one after the other; a session that has ended can still be read.
    private static async Task<SlackSession> Taken(string chapter) => Sessions.TryGetValue(chapter, out var taken) ? taken : Sessions[chapter] = await Take(chapter);

    private static async Task<SlackSession> Take(string chapter)
    {
        await using var talk = await SlackSession.StartAsync(SlackChapters.IsOfAnAgent(chapter));
        await SlackChapters.All[chapter](talk);
        talk.Slack.Violations.ShouldBeEmpty();
        return talk;
    }
}

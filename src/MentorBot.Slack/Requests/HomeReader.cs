using System.Text.Json;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Somebody looks at the Home tab.</summary>
/// <param name="Person">Who.</param>
/// <param name="User">Slack's id of them.</param>
/// <param name="Channel">The direct messages with them, or null when Slack does not say.</param>
/// <param name="Hash">Names what they see; null for nothing.</param>
internal sealed record HomeVisit(PersonKey Person, string User, string? Channel, string? Hash);

/// <summary>Reads that somebody opened the Home tab; of the Messages tab Slack says the same (https://docs.slack.dev/reference/events/app_home_opened).</summary>
internal static class HomeReader
{
    internal const string Opened = "app_home_opened";

    /// <summary>The visit, or null when the event is another or names no person.</summary>
    internal static HomeVisit? Read(EventCallbackPayload callback) =>
        callback is { Kind: Opened, Event: { } inner } && inner.Deserialize(SlackJson.Default.HomeOpenedPayload) is { Tab: HomeViewPayload.Kind } opened
            && RequestReader.Person(callback.TeamId, callback.EnterpriseId, opened.User) is { } person
            ? new HomeVisit(person, opened.User!, RequestReader.Given(opened.Channel), RequestReader.Given(opened.View?.Hash))
            : null;
}

using System.Security.Cryptography;
using MentorBot.Core;
using MentorBot.Core.Knowledge;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Locales;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.Home;

/// <summary>Shows each person their Home tab when they open it, and again when a turn has changed what stands there.</summary>
/// <remarks>Who opened it last with another process of the bot, or long ago, sees what is true when they open it again.</remarks>
internal sealed class HomeTab(SlackApi api, ISessionStore sessions, Func<KnowledgeBase> library, KnownLocales locales, ILogger<HomeTab> log)
{
    private const string Method = "views.publish";

    // A tab that is not remembered here is only not kept up to date while it is open.
    private const int Most = 5000;

    private readonly Dictionary<PersonKey, (HomeVisit Visit, string Print)> _shown = [];

    /// <summary>Shows the tab to who has just opened it.</summary>
    internal Task OpenAsync(HomeVisit visit, CancellationToken cancel) => Safely(async () => await Publish(visit, await Draw(visit, cancel), cancel));

    /// <summary>Shows the tab again, if this person has it open and something on it has changed.</summary>
    internal Task RefreshAsync(PersonKey person, CancellationToken cancel) => Shown(person) is { } shown ? Safely(() => Refresh(shown.Visit, shown.Print, cancel)) : Task.CompletedTask;

    private async Task Refresh(HomeVisit visit, string before, CancellationToken cancel)
    {
        var view = await Draw(visit, cancel);
        if (Print(view) != before)
        {
            await Publish(visit, view, cancel);
        }
    }

    private async Task Publish(HomeVisit visit, HomeViewPayload view, CancellationToken cancel)
    {
        var outcome = await api.DoAsync(Method, new PublishPayload(visit.User, visit.Hash, view), SlackJson.Default.PublishPayload, cancel);
        if (outcome is ApiOutcome<AnswerPayload>.Refused { Message: SlackErrors.HashConflict })
        {
            // Another publish was quicker, perhaps with what was true before: what is true by now replaces it, whichever it is.
            view = await Draw(visit, cancel);
            outcome = await api.DoAsync(Method, new PublishPayload(visit.User, Hash: null, view), SlackJson.Default.PublishPayload, cancel);
        }

        if (outcome is ApiOutcome<AnswerPayload>.Ok { Value: var answer })
        {
            Remember(visit with { Hash = answer.View?.Hash }, Print(view));
        }
        else
        {
            log.HomeNotShown(SlackChannel.Trouble(outcome) ?? "");
        }
    }

    // The channel comes back with a pressed button, so that the answer finds the direct messages without asking Slack for them.
    private async Task<HomeViewPayload> Draw(HomeVisit visit, CancellationToken cancel) =>
        new(SlackRenderer.Render(Mentor.Home((await sessions.LoadAsync(visit.Person, cancel)).Session, library(), await locales.OfAsync(visit.Person, cancel))).Blocks, visit.Channel);

    private static string Print(HomeViewPayload view) => Convert.ToHexString(SHA256.HashData(JsonBody.Of(view.Blocks, SlackJson.Default.IReadOnlyListBlockPayload)));

    private (HomeVisit Visit, string Print)? Shown(PersonKey person)
    {
        lock (_shown)
        {
            return _shown.TryGetValue(person, out var shown) ? shown : null;
        }
    }

    private void Remember(HomeVisit visit, string print)
    {
        lock (_shown)
        {
            if (_shown.Count >= Most && !_shown.ContainsKey(visit.Person))
            {
                _shown.Remove(_shown.Keys.First());
            }

            _shown[visit.Person] = (visit, print);
        }
    }

    // Nobody waits for this, and nobody is told of its faults but the operator.
    private async Task Safely(Func<Task> show)
    {
        var work = show();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.Exception is { } fault)
        {
            log.HomeNotShown(fault.GetBaseException().GetType().Name);
        }
    }
}

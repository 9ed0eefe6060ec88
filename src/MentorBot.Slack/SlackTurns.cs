using MentorBot.Runtime.Turns;
using MentorBot.Slack.Assistant;
using MentorBot.Slack.Home;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>What an envelope can set going: a person's turn, a look at their Home tab, or the end of what is remembered of a whole workspace.</summary>
internal sealed class SlackTurns(TurnRunner runner, HomeTab home, AssistantPane pane, Forgetting forgetting, ILogger<SlackTurns> log)
{
    /// <summary>Takes the turn; what it has changed is then on the Home tab too, and in the assistant's pane.</summary>
    internal async Task RunAsync(Admission admission, Request request, IReplyChannel channel, CancellationToken cancel)
    {
        await runner.RunAsync(admission with { Incoming = request.Incoming }, channel, cancel);
        if (!admission.IsHeldUp)
        {
            await pane.UpdateAsync(request, cancel);
            await home.RefreshAsync(request.Person, cancel);
        }
    }

    /// <summary>Shows somebody their Home tab.</summary>
    internal Task ShowHomeAsync(HomeVisit visit, CancellationToken cancel) => home.OpenAsync(visit, cancel);

    /// <summary>Offers commands to begin with to who has just opened the direct messages.</summary>
    internal Task OfferAsync(PaneVisit visit, CancellationToken cancel) => pane.OfferAsync(visit, cancel);

    /// <summary>The request with the thread that its answer belongs in.</summary>
    internal Request Placed(Request request) => pane.Placed(request);

    /// <summary>Forgets everybody of the workspace. Slack sends both events; the second finds nobody.</summary>
    internal async Task ForgetAsync(Removal removal, CancellationToken cancel)
    {
        var work = forgetting.ForgetAllAsync(removal.People, cancel);
        await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.Exception is { } fault)
        {
            log.WorkspaceNotForgotten(removal.Event, fault.GetBaseException().GetType().Name);
        }
        else if (work.IsCompletedSuccessfully && await work is > 0 and var forgotten)
        {
            log.WorkspaceForgotten(removal.Event, forgotten);
        }
    }
}

using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>What an envelope can set going: a person's turn, or the end of what is remembered of a whole workspace.</summary>
internal sealed class SlackTurns(TurnRunner runner, Forgetting forgetting, ILogger<SlackTurns> log)
{
    internal Task RunAsync(Request request, IReplyChannel channel, CancellationToken cancel) => runner.RunAsync(request.Person, request.Incoming, channel, cancel);

    /// <summary>Forgets everybody of the workspace. Slack sends both events and may send each twice; the second finds nobody.</summary>
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

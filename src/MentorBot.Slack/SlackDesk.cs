using System.Text.Json;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>Takes acknowledged envelopes, drops second copies, and begins a turn for what is meant for us.</summary>
internal sealed class SlackDesk(SlackTurns turns, RunningTurns running, SeenEvents seen, SlackApi api, ILogger<SlackDesk> log)
{
    /// <summary>Begins the work for an envelope beside the caller.</summary>
    internal void Begin(EnvelopePayload envelope, Workspace workspace, DateTimeOffset at) => running.Begin(() => Take(envelope, workspace, at));

    // A turn is not cancelled when the process stops: the host waits for those under way.
    private Task Take(EnvelopePayload envelope, Workspace workspace, DateTimeOffset at) => TryRead(envelope, workspace, at) switch
    {
        { Removal: { } removal } => turns.ForgetAsync(removal, CancellationToken.None),
        { Request: { } request } => Answer(request, CancellationToken.None),
        _ => Task.CompletedTask,
    };

    private async Task Answer(Request request, CancellationToken cancel)
    {
        foreach (var key in request.Keys)
        {
            if (!await seen.IsFirstAsync(key, cancel))
            {
                return;
            }
        }

        await turns.RunAsync(request, new SlackChannel(api, request.Route, log), cancel);
    }

    private (Request? Request, Removal? Removal) TryRead(EnvelopePayload envelope, Workspace workspace, DateTimeOffset at)
    {
        try
        {
            return (RequestReader.Read(envelope, workspace, at), RemovalReader.Read(envelope));
        }
        catch (JsonException)
        {
            log.UnreadablePayload(envelope.Type ?? "");
            return default;
        }
    }
}

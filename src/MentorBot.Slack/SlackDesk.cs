using System.Text.Json;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>Takes acknowledged envelopes, whichever way they came, drops second copies, and begins a turn for what is meant for us.</summary>
internal sealed class SlackDesk(SlackTurns turns, RunningTurns running, Deliveries deliveries, SlackApi api, ILogger<SlackDesk> log)
{
    private Workspace? _workspace;

    /// <summary>Whether we know who we are, without which nothing can be taken.</summary>
    internal bool IsOpen => Volatile.Read(ref _workspace) is not null;

    /// <summary>From now on envelopes are taken.</summary>
    internal async Task OpenAsync(Workspace workspace, CancellationToken cancel)
    {
        await deliveries.RecallAsync(cancel);
        Volatile.Write(ref _workspace, workspace);
    }

    /// <summary>Begins the work for an envelope beside the caller.</summary>
    internal void Begin(EnvelopePayload envelope, DateTimeOffset at) => running.Begin(() => Take(envelope, at));

    // A turn is not cancelled when the process stops: the host waits for those under way.
    private Task Take(EnvelopePayload envelope, DateTimeOffset at) => TryRead(envelope, at) switch
    {
        { Removal: { } removal } => turns.ForgetAsync(removal, CancellationToken.None),
        { Request: { } request } => Answer(request, CancellationToken.None),
        _ => Task.CompletedTask,
    };

    private async Task Answer(Request request, CancellationToken cancel)
    {
        if (await deliveries.IsFirstAsync(request, cancel))
        {
            await turns.RunAsync(request, new SlackChannel(api, request.Route, log), cancel);
        }
    }

    private (Request? Request, Removal? Removal) TryRead(EnvelopePayload envelope, DateTimeOffset at)
    {
        try
        {
            return _workspace is { } workspace ? (RequestReader.Read(envelope, workspace, at), RemovalReader.Read(envelope)) : default;
        }
        catch (JsonException)
        {
            log.UnreadablePayload(envelope.Type ?? "");
            return default;
        }
    }
}

using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Telemetry;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.SocketMode;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>Keeps the bot in Slack from start to stop; when Slack will not have us it says why and ends quietly.</summary>
internal sealed class SlackWorker(SlackApi api, SlackIntake intake, Action<PlatformRefusal> refuse, [FromKeyedServices(SlackOptions.Platform)] PlatformPulse pulse, ILogger<SlackWorker> log) : BackgroundService
{
    private const string Platform = "Slack";

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!api.IsOn)
        {
            log.SlackIsOff();
            return;
        }

        pulse.Begin();
        if (await FindOutWhoIAm(stoppingToken) is { } botUser)
        {
            intake.Open(new Workspace(botUser, api.Moderators));
            if (api.IsHttp)
            {
                pulse.Listening();
                log.TakenOverHttp();
            }
            else
            {
                Refuse(await StayConnected(stoppingToken));
            }
        }
    }

    // What one connection is told for good is true of all.
    private async Task<string> StayConnected(CancellationToken cancel)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var connections = Enumerable.Range(0, api.Connections).Select(_ => StayConnectedOnce(ending.Token)).ToList();
        var first = await Task.WhenAny(connections);
        await ending.CancelAsync();
        await ((Task)Task.WhenAll(connections)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await first;
    }

    private async Task<string> StayConnectedOnce(CancellationToken cancel)
    {
        using var connection = new SocketConnection(api.OpenSocketAsync, envelope => intake.Begin(envelope, pulse.Time.GetUtcNow()), Random.Shared.NextDouble, pulse, log) { Offer = intake.OfferAsync };
        return await connection.RunAsync(cancel);
    }

    private async Task<string?> FindOutWhoIAm(CancellationToken cancel)
    {
        foreach (var delay in ReconnectDelays.Sequence(Random.Shared.NextDouble).Skip(1))
        {
            var (reason, wait) = ("", delay);
            switch (await api.WhoAmIAsync(cancel))
            {
                case ApiOutcome<string>.Ok known:
                    return known.Value;
                case ApiOutcome<string>.Refused refused when SlackErrors.IsFinal(refused.Message):
                    Refuse($"Slack refused the bot token ({refused.Message}): check Slack:BotToken and that the app is installed.");
                    return null;
                case ApiOutcome<string>.Refused refused:
                    reason = refused.Message;
                    break;
                case ApiOutcome<string>.Unreachable unreachable:
                    reason = unreachable.Reason;
                    break;
                case ApiOutcome<string>.SlowDown slower:
                    (reason, wait) = ("Slack asks for patience", slower.Wait);
                    break;
            }

            log.WaitingToConnect(reason, wait);
            await Task.Delay(wait, pulse.Time, cancel);
        }

        return null;
    }

    private void Refuse(string reason)
    {
        pulse.Refused();
        log.Refused(reason);
        refuse(new PlatformRefusal(Platform, reason));
    }
}

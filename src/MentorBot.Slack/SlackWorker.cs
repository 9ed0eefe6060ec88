using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.State;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.SocketMode;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>Keeps the bot in Slack from start to stop; when Slack will not have us it says why and ends quietly.</summary>
internal sealed class SlackWorker(SlackApi api, SlackDesk desk, Action<PlatformRefusal> refuse, TimeProvider time, ILogger<SlackWorker> log) : BackgroundService
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

        if (await FindOutWhoIAm(stoppingToken) is { } botUser)
        {
            await desk.OpenAsync(new Workspace(botUser, api.Moderators), stoppingToken);
            if (api.IsHttp)
            {
                log.TakenOverHttp();
            }
            else
            {
                using var connection = new SocketConnection(
                    api.OpenSocketAsync, envelope => desk.Begin(envelope, time.GetUtcNow()), Random.Shared.NextDouble, time, log);
                Refuse(await connection.RunAsync(stoppingToken));
            }
        }
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
            await Task.Delay(wait, time, cancel);
        }

        return null;
    }

    private void Refuse(string reason)
    {
        log.Refused(reason);
        refuse(new PlatformRefusal(Platform, reason));
    }
}

using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.Operation;

/// <summary>Every sentence this adapter logs. No text of people, no tokens, no addresses.</summary>
internal static partial class SlackLog
{
    [LoggerMessage(3001, LogLevel.Information, "Slack is off: Slack:BotToken is not set")]
    internal static partial void SlackIsOff(this ILogger log);

    [LoggerMessage(3002, LogLevel.Information, "Slack connection {Connection} is live")]
    internal static partial void ConnectionLive(this ILogger log, int connection);

    [LoggerMessage(3003, LogLevel.Warning, "Slack is not connected ({Reason}); next attempt in {Wait}")]
    internal static partial void WaitingToConnect(this ILogger log, string reason, TimeSpan wait);

    [LoggerMessage(3004, LogLevel.Information, "Slack asked to change the connection ({Reason}); connection {Connection} is being opened first")]
    internal static partial void ConnectionChanging(this ILogger log, string reason, int connection);

    [LoggerMessage(3005, LogLevel.Warning, "Slack sent something of a kind that this version does not know ({Kind}); it was acknowledged and left")]
    internal static partial void UnknownEnvelope(this ILogger log, string kind);

    [LoggerMessage(3006, LogLevel.Warning, "Slack sent a message over the connection that could not be read")]
    internal static partial void UnreadableFrame(this ILogger log);

    [LoggerMessage(3007, LogLevel.Warning, "Slack sent an event ({Kind}) that could not be read; it was acknowledged and left")]
    internal static partial void UnreadablePayload(this ILogger log, string kind);

    [LoggerMessage(3008, LogLevel.Warning, "An answer did not reach Slack ({Call}): {Reason}")]
    internal static partial void AnswerLost(this ILogger log, string call, string reason);

    [LoggerMessage(3009, LogLevel.Warning, "An acknowledgement did not reach Slack: its connection had ended")]
    internal static partial void AcknowledgementLost(this ILogger log);

    [LoggerMessage(3011, LogLevel.Warning, "Slack did not take a file ({Reason}); the reply went out in words. After missing_scope, add files:write from the manifest and install the app again")]
    internal static partial void FileNotShown(this ILogger log, string reason);

    [LoggerMessage(3018, LogLevel.Warning, "The app was removed from a workspace ({Event}); {Count} people of it were forgotten")]
    internal static partial void WorkspaceForgotten(this ILogger log, string @event, int count);

    [LoggerMessage(3019, LogLevel.Error, "The app was removed from a workspace ({Event}), and its people could not all be forgotten ({Reason}); what is left goes as Storage:Days says")]
    internal static partial void WorkspaceNotForgotten(this ILogger log, string @event, string reason);

    [LoggerMessage(3010, LogLevel.Error, "Slack will not have us: {Reason}")]
    internal static partial void Refused(this ILogger log, string reason);

    [LoggerMessage(3012, LogLevel.Information, "Slack is expected at {Address}{Path}, by way of a proxy with TLS")]
    internal static partial void EndpointOpened(this ILogger log, string address, string path);

    [LoggerMessage(3013, LogLevel.Information, "Slack has tried the address and was answered")]
    internal static partial void ChallengeAnswered(this ILogger log);

    [LoggerMessage(3014, LogLevel.Warning, "Requests without a right signature of Slack's are refused ({Count} since this was last said); if they are Slack's, check Slack:SigningSecret and the machine's clock. This is said once a minute at most")]
    internal static partial void SignatureWrong(this ILogger log, int count);

    [LoggerMessage(3015, LogLevel.Warning, "Slack posted something that could not be read")]
    internal static partial void UnreadablePost(this ILogger log);

    [LoggerMessage(3021, LogLevel.Warning, "A Home tab could not be shown ({Reason}). After not_enabled, switch the Home tab on: the manifest does")]
    internal static partial void HomeNotShown(this ILogger log, string reason);

    [LoggerMessage(3022, LogLevel.Warning, "The assistant's pane could not be brought up to date ({Method}): {Reason}. After missing_scope, add assistant:write from the manifest and install the app again")]
    internal static partial void PaneNotUpdated(this ILogger log, string method, string reason);

    [LoggerMessage(3023, LogLevel.Error, "What somebody looked up could not be worked out ({Fault}); the list stayed empty")]
    internal static partial void NamesNotOffered(this ILogger log, string fault);

    [LoggerMessage(3024, LogLevel.Warning, "Slack does not tell which language people read ({Reason}); all are answered in English, and it is asked again every hour. After missing_scope, add users:read from the manifest and install the app again")]
    internal static partial void LocalesRefused(this ILogger log, string reason);

    [LoggerMessage(3025, LogLevel.Debug, "Which language a person reads could not be asked of Slack ({Reason})")]
    internal static partial void LocaleNotTold(this ILogger log, string reason);

    [LoggerMessage(3017, LogLevel.Information, "Slack is taken over HTTP from now on")]
    internal static partial void TakenOverHttp(this ILogger log);
}

using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Operation;

/// <summary>Every sentence the Discord adapter logs. No text of people, no tokens, no addresses with either.</summary>
internal static partial class DiscordLog
{
    [LoggerMessage(2001, LogLevel.Information, "Discord is off: Discord:Token is not set")]
    internal static partial void DiscordIsOff(this ILogger log);

    [LoggerMessage(2002, LogLevel.Warning, "The gateway closed with code {Code} (shard {Shard})")]
    internal static partial void GatewayClosed(this ILogger log, string shard, int? code);

    [LoggerMessage(2003, LogLevel.Information, "Ready on Discord with a new session (shard {Shard})")]
    internal static partial void GatewayReady(this ILogger log, string shard);

    [LoggerMessage(2004, LogLevel.Information, "Ready on Discord; the session was resumed (shard {Shard})")]
    internal static partial void GatewayResumed(this ILogger log, string shard);

    [LoggerMessage(2005, LogLevel.Information, "The next attempt to reach the gateway is in {Delay}")]
    internal static partial void GatewayWaits(this ILogger log, TimeSpan delay);

    [LoggerMessage(2006, LogLevel.Warning, "The gateway could not be reached: {Reason}")]
    internal static partial void GatewayNotReached(this ILogger log, string reason);

    [LoggerMessage(2007, LogLevel.Critical, "Discord will not have us, and nothing is tried again. {Reason}")]
    internal static partial void GatewayRefused(this ILogger log, string reason);

    [LoggerMessage(2008, LogLevel.Error, "Too many sessions were begun ({Remaining} starts left today); waiting {Delay} before the next, so that Discord does not reset the token")]
    internal static partial void SessionStartsExhausted(this ILogger log, int remaining, TimeSpan delay);

    [LoggerMessage(2009, LogLevel.Warning, "The gateway session could not be kept or read; a restart would begin a new one")]
    internal static partial void StateUnreachable(this ILogger log, Exception fault);

    [LoggerMessage(2010, LogLevel.Warning, "{Route} has to wait {Delay} for a rate limit ({Scope})")]
    internal static partial void RateLimited(this ILogger log, string route, TimeSpan delay, string scope);

    [LoggerMessage(2011, LogLevel.Error, "Discord answered {Count} calls with 401, 403 or 429 within ten minutes; calling stops for {Delay}, before it bans this address")]
    internal static partial void TooManyInvalid(this ILogger log, int count, TimeSpan delay);

    [LoggerMessage(2013, LogLevel.Debug, "The next session begins in {Delay}: Discord wants five seconds between two")]
    internal static partial void SessionStartSpaced(this ILogger log, TimeSpan delay);

    [LoggerMessage(2012, LogLevel.Warning, "A message of the gateway could not be read and is dropped")]
    internal static partial void MessageUnreadable(this ILogger log);

    [LoggerMessage(2020, LogLevel.Warning, "An answer came too late or twice, and is not sent again ({Step}: {Code} {Message})")]
    internal static partial void AnswerTooLate(this ILogger log, string step, int code, string message);

    [LoggerMessage(2021, LogLevel.Error, "Discord refused an answer ({Step}: {Code} {Message})")]
    internal static partial void AnswerRefused(this ILogger log, string step, int code, string message);

    [LoggerMessage(2022, LogLevel.Warning, "An answer did not reach Discord ({Step}: {Reason})")]
    internal static partial void AnswerLost(this ILogger log, string step, string reason);

    [LoggerMessage(2024, LogLevel.Information, "Somebody's direct messages are closed to us; they were told so where they wrote")]
    internal static partial void DirectMessagesClosed(this ILogger log);

    /// <summary>Says why an answer did not arrive; one that did is not worth a line.</summary>
    internal static void AnswerFailed(this ILogger log, string step, ApiOutcome<ApiAnswer> outcome)
    {
        switch (outcome)
        {
            case ApiOutcome<ApiAnswer>.Refused refused:
                log.AnswerRefused(step, refused.Code, refused.Message);
                break;
            case ApiOutcome<ApiAnswer>.SlowDown slow:
                log.AnswerLost(step, $"a rate limit of {slow.Wait}");
                break;
            case ApiOutcome<ApiAnswer>.Unreachable unreachable:
                log.AnswerLost(step, unreachable.Reason);
                break;
        }
    }

    [LoggerMessage(2023, LogLevel.Debug, "An event of kind {Kind} is not for us")]
    internal static partial void EventIgnored(this ILogger log, string kind);

    [LoggerMessage(2033, LogLevel.Warning, "An event of kind {Kind} could not be read and is dropped")]
    internal static partial void EventUnreadable(this ILogger log, string kind);

    [LoggerMessage(2040, LogLevel.Information, "Taking Discord's interactions at {Address}{Path}, without a gateway connection: mentions and direct messages are not available, and the bot is shown as offline")]
    internal static partial void EndpointOpened(this ILogger log, string address, string path);

    [LoggerMessage(2041, LogLevel.Warning, "Requests without a right signature of Discord's are refused ({Count} since this was last said). Discord tries wrong ones itself now and then; if nothing of Discord's arrives, check Discord:PublicKey and the machine's clock. This is said once a minute at most")]
    internal static partial void SignatureWrong(this ILogger log, int count);

    [LoggerMessage(2043, LogLevel.Information, "Discord has asked whether we answer, and we do")]
    internal static partial void Ponged(this ILogger log);

    [LoggerMessage(2030, LogLevel.Information, "Registered {Count} commands")]
    internal static partial void CommandsRegistered(this ILogger log, int count);

    [LoggerMessage(2031, LogLevel.Information, "The commands are registered already")]
    internal static partial void CommandsUpToDate(this ILogger log);

    [LoggerMessage(2032, LogLevel.Error, "The commands could not be registered: {Reason}")]
    internal static partial void CommandsNotRegistered(this ILogger log, string reason);
}

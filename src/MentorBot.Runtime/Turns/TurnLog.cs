using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Turns;

/// <summary>Every sentence the turn loop logs. No text of people, no tokens.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(1001, LogLevel.Error, "A turn ({Event}) broke; the person was told to try again")]
    internal static partial void TurnBroke(this ILogger log, Exception fault, string @event);

    [LoggerMessage(1003, LogLevel.Information, "Someone asked for {Section}, which is not in the knowledge folder")]
    internal static partial void SectionMissing(this ILogger log, string section);

    [LoggerMessage(1004, LogLevel.Information, "A question found no answer")]
    internal static partial void Unanswered(this ILogger log);

    [LoggerMessage(1006, LogLevel.Warning, "{Count} notes for moderators were dropped: too many wait to be kept")]
    internal static partial void NotesLost(this ILogger log, int count);

    [LoggerMessage(1007, LogLevel.Error, "Keeping notes for moderators broke; the conversation goes on without them")]
    internal static partial void NotesBroke(this ILogger log, Exception fault);

    [LoggerMessage(1008, LogLevel.Warning, "The memory is away ({Reason}); what can be answered without is answered without")]
    internal static partial void MemoryAway(this ILogger log, string reason);

    [LoggerMessage(1005, LogLevel.Information, "Someone judged {Page}; it helped: {Helpful}")]
    internal static partial void Voted(this ILogger log, string page, bool helpful);

    [LoggerMessage(1009, LogLevel.Information, "Someone said what they missed on {Page}")]
    internal static partial void FeedbackGiven(this ILogger log, string page);
}

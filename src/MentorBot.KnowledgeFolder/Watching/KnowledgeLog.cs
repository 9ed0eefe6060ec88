using MentorBot.Core.Knowledge;
using Microsoft.Extensions.Logging;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Every sentence that the knowledge folder logs.</summary>
internal static partial class KnowledgeLog
{
    /// <summary>A complaint, as an error or a warning.</summary>
    internal static void Complained(this ILogger log, Complaint complaint)
    {
        if (complaint.Severity is Severity.Error)
        {
            log.PageRefused(complaint.File, complaint.Line, complaint.Problem, complaint.Remedy);
        }
        else
        {
            log.PageOdd(complaint.File, complaint.Line, complaint.Problem, complaint.Remedy);
        }
    }

    [LoggerMessage(4001, LogLevel.Information, "The knowledge folder {Folder} is read: {Pages} pages")]
    internal static partial void FolderRead(this ILogger log, string folder, int pages);

    [LoggerMessage(4002, LogLevel.Information, "The knowledge has changed: {Pages} pages, {Changed} of them new, changed or gone")]
    internal static partial void KnowledgeSwapped(this ILogger log, int pages, int changed);

    [LoggerMessage(4003, LogLevel.Error, "{File}:{Line}: {Problem} {Remedy}")]
    internal static partial void PageRefused(this ILogger log, string file, int line, string problem, string remedy);

    [LoggerMessage(4004, LogLevel.Warning, "{File}:{Line}: {Problem} {Remedy}")]
    internal static partial void PageOdd(this ILogger log, string file, int line, string problem, string remedy);

    [LoggerMessage(4005, LogLevel.Warning, "{File} cannot be used as it stands; its last good version stays in force")]
    internal static partial void PageKept(this ILogger log, string file);

    [LoggerMessage(4006, LogLevel.Warning, "The knowledge folder {Folder} is empty or gone; the {Pages} pages read before stay in force")]
    internal static partial void FolderGone(this ILogger log, string folder, int pages);

    [LoggerMessage(4007, LogLevel.Error, "Reading the knowledge folder broke; what was known before stays in force")]
    internal static partial void ReloadBroke(this ILogger log, Exception fault);

    [LoggerMessage(4008, LogLevel.Warning, "The system does not tell of changed files ({Reason}); the knowledge folder is looked at now and then all the same")]
    internal static partial void NoFileEvents(this ILogger log, string reason);

    [LoggerMessage(4009, LogLevel.Warning, "Since when pages say what they say cannot be kept ({Reason}); it is tried again every minute")]
    internal static partial void NewsNotKept(this ILogger log, string reason);
}

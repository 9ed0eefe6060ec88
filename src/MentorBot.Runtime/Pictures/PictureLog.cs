using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Pictures;

/// <summary>Every sentence about pictures that is logged.</summary>
internal static partial class PictureLog
{
    [LoggerMessage(1020, LogLevel.Information, "rsvg-convert is not installed (Debian: librsvg2-bin, fonts-dejavu-core and fonts-lohit-deva), so quiz results and comparisons come in text instead of a picture")]
    internal static partial void NoPictureProgram(this ILogger log);

    [LoggerMessage(1021, LogLevel.Warning, "A picture could not be made ({Reason}); the reply went out in words")]
    internal static partial void PictureFailed(this ILogger log, string reason);
}

namespace MentorBot.Web;

/// <summary>Every sentence the bot's web server logs.</summary>
internal static partial class WebLog
{
    [LoggerMessage(6101, LogLevel.Information, "Health is told at {Address}{Path}")]
    internal static partial void HealthTold(this ILogger log, string address, string path);
}

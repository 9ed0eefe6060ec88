using Microsoft.Extensions.Logging.Console;

namespace MentorBot.Hosting;

/// <summary>How a line of the log looks: for people, or as a JSON object for whatever collects logs (https://learn.microsoft.com/dotnet/core/extensions/console-log-formatter).</summary>
internal static class LogLines
{
    /// <summary>The setting that chooses.</summary>
    internal const string Key = "Logging:Format";

    /// <summary>Adds lines of this kind; a word for none is the operator's mistake.</summary>
    internal static ILoggingBuilder AddLines(this ILoggingBuilder logging, string? format) => format?.Trim().ToUpperInvariant() switch
    {
        null or "" or "TEXT" => logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            console.ColorBehavior = LoggerColorBehavior.Default;
        }),
        "JSON" => logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        }),
        _ => throw new SettingsException($"{Key} is neither Text nor Json: give one of them, or leave it out for Text."),
    };
}

using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging.Console;

namespace MentorBot.Hosting;

/// <summary>Builds the process: settings from the usual sources, logs on standard error, one door per room.</summary>
internal static class MentorHost
{
    private const string ContainerSecrets = "/run/secrets";

    /// <summary>A host with the turn loop; the verb adds the rooms it needs.</summary>
    /// <param name="settings">Settings given on the command line, which win over every other source.</param>
    /// <param name="logFrom">The least severe log that is shown.</param>
    internal static HostApplicationBuilder Create(IEnumerable<KeyValuePair<string, string?>> settings, LogLevel logFrom)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "mentorbot" });
        AddSources(builder.Configuration, settings);
        builder.Logging
            .SetMinimumLevel(logFrom)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning)
            .AddLines(builder.Configuration[LogLines.Key]);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddTurns();
        return builder;
    }

    private static void AddSources(IConfigurationBuilder configuration, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        try
        {
            configuration
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .AddKeyPerFile(Path.GetFullPath(Environment.GetEnvironmentVariable("Secrets__Path") ?? ContainerSecrets), optional: true)
                .AddInMemoryCollection(settings);
        }
        catch (InvalidDataException fault)
        {
            throw new SettingsException($"{fault.Message} Mend the file.", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new SettingsException($"{fault.Message} Let the bot's user read the file.", fault);
        }
    }
}

using System.Reflection;
using MentorBot.Discord.Operation;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Storage;
using MentorBot.Telemetry;
using MentorBot.Web;

namespace MentorBot.EndToEnd.Tests.Deploy;

/// <summary>Every setting that the program knows, as an environment variable or a secret file is named.</summary>
internal static class KnownSettings
{
    internal static IReadOnlyList<string> All { get; } =
    [
        .. Of("Discord", typeof(DiscordOptions)),
        .. Of(SlackOptions.Section, typeof(SlackOptions)),
        .. Of(StorageOptions.Section, typeof(StorageOptions)),
        .. Of(NoteOptions.Section, typeof(NoteOptions)),
        .. Of(ReplicaOptions.Section, typeof(ReplicaOptions)),
        .. Of("Limits", typeof(TurnLimitOptions)),
        .. Of("Knowledge", typeof(KnowledgeOptions)),
        .. Of(WebOptions.Section, typeof(WebOptions)),
        .. Of(TelemetryOptions.Section, typeof(TelemetryOptions)),
        "Logging__Format",
        "Secrets__Path",
    ];

    /// <summary>Those that may stand in no file but a secret one.</summary>
    internal static IReadOnlyList<string> Secrets { get; } =
        ["Discord__Token", "Slack__BotToken", "Slack__AppToken", "Slack__SigningSecret", "Storage__ConnectionString", "Telemetry__Otlp__Headers"];

    private static IEnumerable<string> Of(string section, Type options) => options
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite)
        .Select(property => $"{section.Replace(":", "__", StringComparison.Ordinal)}__{property.Name}");
}

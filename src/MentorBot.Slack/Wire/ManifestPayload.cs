using System.Text.Json.Serialization;

namespace MentorBot.Slack.Wire;

/// <summary>An app manifest (https://docs.slack.dev/reference/app-manifest).</summary>
internal sealed record ManifestPayload(
    [property: JsonPropertyName("_metadata")] ManifestMetadata Metadata,
    DisplayInformation DisplayInformation,
    ManifestFeatures Features,
    OauthConfig OauthConfig,
    ManifestSettings Settings);

internal sealed record ManifestMetadata(int MajorVersion, int MinorVersion);

internal sealed record DisplayInformation(string Name, string Description, string BackgroundColor);

internal sealed record ManifestFeatures(AppHome AppHome, BotUser BotUser, AgentView AgentView, IReadOnlyList<ManifestShortcut> Shortcuts, IReadOnlyList<SlashCommand> SlashCommands);

internal sealed record ManifestShortcut(string Name, string Type, string CallbackId, string Description);

internal sealed record AppHome(bool HomeTabEnabled, bool MessagesTabEnabled, bool MessagesTabReadOnlyEnabled);

internal sealed record BotUser(string DisplayName, bool AlwaysOnline);

/// <summary>Conversations with the bot as an agent, which is all that Slack gives new apps (https://docs.slack.dev/ai/migrating-to-agent-messaging); the prompts stand there until the bot sends its own.</summary>
internal sealed record AgentView(string AgentDescription, IReadOnlyList<PromptPayload> SuggestedPrompts);

internal sealed record SlashCommand(string Command, string Description, string UsageHint, bool ShouldEscape, string? Url);

internal sealed record OauthConfig(OauthScopes Scopes);

internal sealed record OauthScopes(IReadOnlyList<string> Bot);

internal sealed record ManifestSettings(
    EventSubscriptions EventSubscriptions,
    Interactivity Interactivity,
    bool OrgDeployEnabled,
    bool SocketModeEnabled,
    bool TokenRotationEnabled);

internal sealed record EventSubscriptions(IReadOnlyList<string> BotEvents, string? RequestUrl);

internal sealed record Interactivity(bool IsEnabled, string? RequestUrl, string? MessageMenuOptionsUrl);

using System.Collections.Immutable;
using System.Text.Json;
using MentorBot.Core.Commands;
using MentorBot.Core.Replies.Languages;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack;

/// <summary>The manifest that an operator pastes into Slack to make the app (https://docs.slack.dev/reference/app-manifest), written from the command catalogue.</summary>
public static class AppManifest
{
    private const string Command = "/mentor";
    private const string Description = "A career mentor for AI and machine learning: roles, skills and how to get there.";

    // Commands and answers; what is said to the bot in direct messages and mentions, and nothing else of what people write. To write files is for the picture of a result and for a person's own data, to write as an assistant for what stands around a conversation, to read users for the language that each has chosen.
    internal static readonly ImmutableArray<string> Scopes = ["app_mentions:read", "assistant:write", "chat:write", "commands", "files:write", "im:history", "users:read"];

    internal static readonly ImmutableArray<string> Events = ["app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"];

    /// <summary>The manifest as indented JSON that ends with a line break; the same catalogue gives the same bytes.</summary>
    /// <param name="home">Where Slack reaches the bot's web server, for the mode <c>Http</c>; null for the mode <c>Socket</c>.</param>
    public static string ToJson(Uri? home = null) =>
        JsonSerializer.Serialize(Manifest(home is null ? null : home.AbsoluteUri.TrimEnd('/') + SlackOptions.EventsPath), SlackJson.Shown.ManifestPayload) + "\n";

    private static ManifestPayload Manifest(string? url) => new(
        new ManifestMetadata(MajorVersion: 1, MinorVersion: 1),
        new DisplayInformation(Wording.BotName, Description, "#1F3A5F"),
        new ManifestFeatures(
            new AppHome(HomeTabEnabled: true, MessagesTabEnabled: true, MessagesTabReadOnlyEnabled: false),
            new BotUser(Wording.BotName, AlwaysOnline: true),
            new AgentView(Description, [.. CommandCatalog.Beginnings.Select(spec => new PromptPayload(spec.Description, spec.Example))]),
            [new ManifestShortcut(CommandCatalog.MessageMenu, "message", ShortcutReader.CallbackId, Wording.AskAboutMessageHint)],
            [new SlashCommand(Command, Description, UsageHint(), ShouldEscape: false, url)]),
        new OauthConfig(new OauthScopes(Scopes)),
        new ManifestSettings(
            new EventSubscriptions(Events, url),
            new Interactivity(IsEnabled: true, url, url),
            OrgDeployEnabled: false,
            SocketModeEnabled: url is null,
            TokenRotationEnabled: false));

    // Slack's command takes one line of words, so only what the line can give is shown: each command's first words.
    private static string UsageHint() => string.Join(" | ", CommandCatalog.All.Select(spec =>
        spec.Options.FirstOrDefault(option => option.Kind is OptionKind.Text) switch
        {
            null => spec.Name,
            { Required: true } option => $"{spec.Name} <{option.Name}>",
            var option => $"{spec.Name} [{option.Name}]",
        }));
}

using System.Globalization;
using MentorBot.Discord.Commands;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using static MentorBot.Discord.Diagnosis.DiscordFindings;

namespace MentorBot.Discord.Diagnosis;

/// <summary>What there is to say of the commands, and of how the bot gets into servers.</summary>
internal static class InstallFindings
{
    private const string Register = "Run \"mentorbot register\"; a start of the bot does it too.";
    private const string InstallationPage = "Choose it on the application's page Installation.";
    private const string ServerInstall = "0";
    private const string OwnInstall = "1";

    // View Channels, Send Messages, Attach Files, Read Message History, Send Messages in Threads (https://discord.com/developers/docs/topics/permissions).
    private const long Permissions = (1L << 10) | (1L << 11) | (1L << 15) | (1L << 16) | (1L << 38);

    private static readonly string[] Scopes = ["bot", "applications.commands"];

    /// <summary>Commands, installation, invitation.</summary>
    internal static IEnumerable<Finding> Of(DiscordFacts facts, ApplicationPayload application)
    {
        if (facts.Commands is { } commands)
        {
            yield return Commands(commands);
        }

        if (application.IntegrationTypesConfig is { } kinds)
        {
            yield return Installation(kinds);
        }

        yield return Invitation(application);
    }

    private static Finding Commands(ApiOutcome<CommandDifferences> commands)
    {
        if (commands is not ApiOutcome<CommandDifferences>.Ok { Value: var differences })
        {
            return Trouble("commands", "Discord does not tell the registered commands", commands, Register);
        }

        string[] parts =
        [
            .. differences.Missing.IsEmpty ? [] : new[] { $"missing: {string.Join(", ", differences.Missing)}" },
            .. differences.Different.IsEmpty ? [] : new[] { $"of another version: {string.Join(", ", differences.Different)}" },
            .. differences.Extra.IsEmpty ? [] : new[] { $"not ours: {string.Join(", ", differences.Extra)}" },
        ];
        return parts switch
        {
            [] => Here.Fine("commands", "All commands are registered, for all servers and direct messages."),
            _ when differences.Missing.IsEmpty => Here.Look("commands", $"The registered commands differ ({string.Join("; ", parts)}).", Register),
            _ => Here.Broken("commands", $"The registered commands differ ({string.Join("; ", parts)}).", Register),
        };
    }

    private static Finding Installation(Dictionary<string, InstallPayload?> kinds)
    {
        if (!kinds.TryGetValue(ServerInstall, out var server))
        {
            return Here.Look("installation", "The application cannot be added to servers, only to people's own accounts: then mentions and direct messages are not heard.", $"Allow Guild Install. {InstallationPage}");
        }

        if (server?.Oauth2InstallParams is { } asked && Scopes.Except(asked.Scopes ?? [], StringComparer.Ordinal).ToList() is [_, ..] lacking)
        {
            return Here.Look("installation", $"Who adds the bot by its button \"Add App\" does not give it the scope {string.Join(" and ", lacking)}.", $"Add it to the default install settings of Guild Install. {InstallationPage}");
        }

        return kinds.ContainsKey(OwnInstall)
            ? Here.Fine("installation", "It can be added to servers and to people's own accounts.")
            : Here.Fine("installation", "It can be added to servers. To people's own accounts it cannot, which User Install on the page Installation would allow.");
    }

    private static Finding Invitation(ApplicationPayload application)
    {
        var link = string.Create(CultureInfo.InvariantCulture, $"https://discord.com/oauth2/authorize?client_id={application.Id}&scope=bot+applications.commands&permissions={Permissions}");
        return application switch
        {
            { BotRequireCodeGrant: true } => Here.Broken("invitation", "Requires OAuth2 Code Grant is switched on, so an invite link does not bring the bot into a server.", "Switch it off on the application's page Bot."),
            { ApproximateGuildCount: 0 } => Here.Look("invitation", "The bot is in no server yet.", $"Invite it: {link}"),
            { ApproximateGuildCount: { } count } => Here.Fine("invitation", string.Create(CultureInfo.InvariantCulture, $"The bot is in about {count} {(count == 1 ? "server" : "servers")}. To invite it to another: {link}")),
            _ => Here.Fine("invitation", $"To invite the bot: {link}"),
        };
    }
}

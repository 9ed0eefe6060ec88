using System.Diagnostics;
using MentorBot.Core.Commands;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Commands;

/// <summary>Writes the catalogue as Discord's commands (https://discord.com/developers/docs/interactions/application-commands#create-global-application-command).</summary>
internal static class CommandWriter
{
    internal const int StringOption = 3;
    internal const int BooleanOption = 5;

    // What a person types into one option; the catalogue's own limit.
    private const int LongestText = 200;

    // Servers, direct messages with the bot, other private channels; added to a server or to a person's own account.
    private static readonly int[] Everywhere = [0, 1, 2];
    private static readonly int[] EitherInstall = [0, 1];

    // What moderators see belongs to the server: somebody's own installation would carry it to servers of their own.
    private static readonly int[] Servers = [0];
    private static readonly int[] ServerInstall = [0];

    internal static CommandPayload[] Write(IEnumerable<CommandSpec> catalogue) =>
        [
        .. catalogue.Select(Command),
        new(CommandCatalog.MessageMenu, CommandType.Message, Description: null, Options: null, Everywhere, EitherInstall) { NameLocalizations = CommandLocalizations.Of(say => say.MessageMenu) },
    ];

    // Discord hides the command by this; what counts is what InteractionReader finds, because a server's owner can give it to others.
    private static CommandPayload Command(CommandSpec spec)
    {
        CommandOptionPayload[] options = [.. spec.Options.Select(option => Option(spec, option))];
        var command = spec.ForModerators
            ? new CommandPayload(spec.Name, CommandType.ChatInput, spec.Description, options, Servers, ServerInstall, Permissions.Moderating)
            : new CommandPayload(spec.Name, CommandType.ChatInput, spec.Description, options, Everywhere, EitherInstall);
        return command with
        {
            NameLocalizations = CommandLocalizations.Of(say => say.Of(spec).Name),
            DescriptionLocalizations = CommandLocalizations.Of(say => say.Of(spec).Description),
        };
    }

    private static CommandOptionPayload Option(CommandSpec spec, CommandOption option) => Option(option) with
    {
        NameLocalizations = CommandLocalizations.Of(say => say.Of(spec, option).Name),
        DescriptionLocalizations = CommandLocalizations.Of(say => say.Of(spec, option).Description),
    };

    private static CommandOptionPayload Option(CommandOption option) => option.Kind switch
    {
        OptionKind.Text when option.Choices.Length > 0 => new(
            StringOption,
            option.Name,
            option.Description,
            option.Required,
            MaxLength: null,
            [.. option.Choices.Select(choice => new CommandChoicePayload(choice, choice, CommandLocalizations.Of(say => say.OfChoice(choice))))]),
        // What a form asks for may be left out here.
        OptionKind.Text => new(StringOption, option.Name, option.Description, option.Required && !option.HasForm, LongestText, Autocomplete: option.Names is null ? null : true),
        OptionKind.Flag => new(BooleanOption, option.Name, option.Description, option.Required, MaxLength: null),
        _ => throw new UnreachableException($"{option.Kind} has no form in Discord."),
    };
}

using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Interactions;

/// <summary>Reads interactions (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object); null means "not for us".</summary>
internal static class InteractionReader
{
    internal const string Platform = "discord";

    // The option that every command has: see CommandCatalog.
    internal const string PrivateOption = "private";
    private const int Guild = 0;
    private const int BotDm = 1;
    private const int Unbounded = int.MaxValue;

    // Without the app in the server, Discord takes five: https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message.
    private const int UserInstallFollowUps = 5;
    private const string GuildInstall = "0";

    /// <summary>What the person did, at this moment.</summary>
    internal static Asked? Read(InteractionPayload payload, DateTimeOffset at)
    {
        payload = CommandForm.Submitted(payload) ?? payload;
        if (payload is not { Id: { Length: > 0 } id, Token: { Length: > 0 } token, Data: { } data }
            || !PersonKey.TryMake(Platform, UserOf(payload), out var person))
        {
            return null;
        }

        var words = Words(data);
        var command = payload.Type is InteractionType.ApplicationCommand && data.Name is { } name ? CommandCatalog.Find(name) : null;
        var isPrivate = command is { ForModerators: true } || words[PrivateOption] == bool.TrueString || IsMenu(payload);
        var on = new Occasion(at, id, isPrivate, IsModerator(payload), IsAlone: payload.Context is BotDm, LocaleTag.Read(payload.Locale));
        var origin = OriginOf(payload);
        return Incoming(payload, data, command, on) is { } incoming
            ? new Asked(person, incoming, new InteractionReturn(id, token, origin, payload.Context is BotDm, isPrivate, FollowUps(payload)) { User = UserOf(payload) })
            {
                MayDelete = MayDelete(payload, data),
                Place = origin is Origin.Command && !isPrivate ? SharedPlace(payload) : null,
            }
            : null;
    }

    private static Incoming? Incoming(InteractionPayload payload, InteractionDataPayload data, CommandSpec? command, Occasion on) => payload.Type switch
    {
        InteractionType.ApplicationCommand when command is not null => command.Read(Words(data), on),
        InteractionType.ApplicationCommand when IsMenu(payload) => new Incoming.MessageAsked(Picked(data)?.WordsTo(payload.ApplicationId ?? "") ?? "", on),
        // A command of an older version that Discord still shows.
        InteractionType.ApplicationCommand => new Incoming.HelpAsked(on),
        InteractionType.ModalSubmit when CommandForm.Said(data, on) is { } said => said,
        InteractionType.MessageComponent or InteractionType.ModalSubmit => ActionToken.TryParse(data.Values is [{ } chosen, ..] ? chosen : data.CustomId, out var pressed)
            ? new Incoming.Pressed(pressed, on)
            : new Incoming.PressedUnknown(on),
        _ => null,
    };

    private static Origin OriginOf(InteractionPayload payload) => payload.Message switch
    {
        null => Origin.Command,
        { Flags: var flags } when ((flags ?? 0) & MessageFlags.Ephemeral) != 0 => Origin.PrivateMessage,
        _ => Origin.PublicMessage,
    };

    private static string? SharedPlace(InteractionPayload payload) =>
        payload is { Context: not BotDm, ChannelId: { } channel } ? $"{Platform}:{channel}" : null;

    /// <summary>The id of whoever did it.</summary>
    internal static string? UserOf(InteractionPayload payload) => payload.Member?.User?.Id ?? payload.User?.Id;

    // Whoever manages messages could delete it by hand, whether or not the server has asked us in.
    private static bool? MayDelete(InteractionPayload payload, InteractionDataPayload data) =>
        payload.Type is InteractionType.MessageComponent && DeleteToken.TryParse(data.CustomId, char.IsAsciiDigit, out var pressed)
            ? pressed.Owner == UserOf(payload) || Permissions.ManagesMessages(payload.Member?.Permissions)
            : null;

    private static bool IsMenu(InteractionPayload payload) => payload is { Type: InteractionType.ApplicationCommand, Data.Type: CommandType.Message };

    private static MessagePayload? Picked(InteractionDataPayload data) => data.TargetId is { } id ? data.Resolved?.Messages?.GetValueOrDefault(id) : null;

    /// <summary>What the person gave the command's options.</summary>
    internal static CommandWords Words(InteractionDataPayload data)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in data.Options ?? [])
        {
            if (option is { Name: { } name, Value: { } text })
            {
                words[name] = text;
            }
        }

        return new CommandWords(words);
    }

    // Who only brought the app along manages a server that has not asked us in.
    private static bool IsModerator(InteractionPayload payload) =>
        payload.Context is Guild && !IsBroughtAlong(payload) && Permissions.Moderates(payload.Member?.Permissions);

    private static int FollowUps(InteractionPayload payload) => IsBroughtAlong(payload) ? UserInstallFollowUps : Unbounded;

    private static bool IsBroughtAlong(InteractionPayload payload) =>
        payload.AuthorizingIntegrationOwners is { Length: > 0 } owners && !owners.Contains(GuildInstall, StringComparer.Ordinal);
}

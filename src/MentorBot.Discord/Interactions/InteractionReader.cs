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
    private const string PrivateOption = "private";
    private const int Guild = 0;
    private const int BotDm = 1;
    private const int Unbounded = int.MaxValue;

    // Without the app in the server, Discord takes five: https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message.
    private const int UserInstallFollowUps = 5;
    private const string GuildInstall = "0";

    /// <summary>What the person did, at this moment.</summary>
    internal static Asked? Read(InteractionPayload payload, DateTimeOffset at)
    {
        if (payload is not { Id: { Length: > 0 } id, Token: { Length: > 0 } token, Data: { } data }
            || !PersonKey.TryMake(Platform, payload.Member?.User?.Id ?? payload.User?.Id, out var person))
        {
            return null;
        }

        var words = Words(data);
        var command = payload.Type is InteractionType.ApplicationCommand && data.Name is { } name ? CommandCatalog.Find(name) : null;
        var isPrivate = command is { ForModerators: true } || words[PrivateOption] == bool.TrueString;
        var on = new Occasion(at, id, isPrivate, IsModerator(payload));
        var origin = payload.Message is not { } message ? Origin.Command
            : ((message.Flags ?? 0) & MessageFlags.Ephemeral) != 0 ? Origin.PrivateMessage
            : Origin.PublicMessage;
        return Incoming(payload.Type, data.CustomId, command, words, on) is { } incoming
            ? new Asked(person, incoming, new InteractionReturn(id, token, origin, payload.Context is BotDm, isPrivate, FollowUps(payload)))
            : null;
    }

    private static Incoming? Incoming(int? type, string? pressedId, CommandSpec? command, CommandWords words, Occasion on) => type switch
    {
        InteractionType.ApplicationCommand when command is not null => command.Read(words, on),
        // A command of an older version that Discord still shows.
        InteractionType.ApplicationCommand => new Incoming.HelpAsked(on),
        InteractionType.MessageComponent or InteractionType.ModalSubmit => ActionToken.TryParse(pressedId, out var pressed)
            ? new Incoming.Pressed(pressed, on)
            : new Incoming.PressedUnknown(on),
        _ => null,
    };

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
        payload.AuthorizingIntegrationOwners is { Count: > 0 } owners && !owners.ContainsKey(GuildInstall);
}

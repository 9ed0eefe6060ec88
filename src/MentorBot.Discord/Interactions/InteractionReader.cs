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
        var isPrivate = words.TryGetValue(PrivateOption, out var flag) && flag == bool.TrueString;
        var on = new Occasion(at, id, isPrivate);
        var origin = payload.Message is not { } message ? Origin.Command
            : ((message.Flags ?? 0) & MessageFlags.Ephemeral) != 0 ? Origin.PrivateMessage
            : Origin.PublicMessage;
        return Incoming(payload.Type, data, words, on) is { } incoming
            ? new Asked(person, incoming, new InteractionReturn(id, token, origin, payload.Context is BotDm, isPrivate, FollowUps(payload)))
            : null;
    }

    private static Incoming? Incoming(int? type, InteractionDataPayload data, Dictionary<string, string> words, Occasion on) => type switch
    {
        InteractionType.ApplicationCommand when data.Name is { } name && CommandCatalog.Find(name) is { } command => command.Read(new CommandWords(words), on),
        // A command of an older version that Discord still shows.
        InteractionType.ApplicationCommand => new Incoming.HelpAsked(on),
        InteractionType.MessageComponent or InteractionType.ModalSubmit => ActionToken.TryParse(data.CustomId, out var pressed)
            ? new Incoming.Pressed(pressed, on)
            : new Incoming.PressedUnknown(on),
        _ => null,
    };

    private static Dictionary<string, string> Words(InteractionDataPayload data)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in data.Options ?? [])
        {
            if (option is { Name: { } name, Value: { } text })
            {
                words[name] = text;
            }
        }

        return words;
    }

    private static int FollowUps(InteractionPayload payload) =>
        payload.AuthorizingIntegrationOwners is { Count: > 0 } owners && !owners.ContainsKey(GuildInstall) ? UserInstallFollowUps : Unbounded;
}

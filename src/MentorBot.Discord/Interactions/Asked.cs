using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Interactions;

/// <summary>What a person did on Discord, in our words, and how to answer.</summary>
internal sealed record Asked(PersonKey Person, Incoming Incoming, InteractionReturn Return)
{
    /// <summary>When they want to delete the message whose button they pressed: whether they may; else null.</summary>
    internal bool? MayDelete { get; init; }

    /// <summary>The channel where everybody will read the answer, or null where only the person does.</summary>
    internal string? Place { get; init; }
}

/// <summary>A turn that an interaction asks for and that may begin.</summary>
/// <param name="Return">Where and how it can be answered.</param>
/// <param name="RunAsync">Takes the turn and answers by that way.</param>
internal sealed record InteractionTurn(InteractionReturn Return, Func<CallbackWay, CancellationToken, Task> RunAsync);

/// <summary>Where and how an interaction can be answered.</summary>
/// <param name="Id">The interaction's id.</param>
/// <param name="Token">Its token: the right to answer for 15 minutes; a secret.</param>
/// <param name="Origin">What the person used.</param>
/// <param name="IsBotDm">In a direct message with the bot everything is private already.</param>
/// <param name="Privately">The person asked for a private answer.</param>
/// <param name="MostFollowUps">How many messages may follow the first answer.</param>
internal sealed record InteractionReturn(string Id, string Token, Origin Origin, bool IsBotDm, bool Privately, int MostFollowUps)
{
    /// <summary>Discord's id of the person, who may delete what answers them; null where that is not known.</summary>
    internal string? User { get; init; }

    /// <summary>Whether the message whose button was pressed can be changed without anybody else noticing.</summary>
    internal bool CanUpdate => Origin is Origin.PrivateMessage || (Origin is Origin.PublicMessage && IsBotDm);

    /// <inheritdoc />
    public override string ToString() => Id;
}

/// <summary>What a person used to reach us.</summary>
internal enum Origin
{
    /// <summary>A slash command.</summary>
    Command,

    /// <summary>A button of a message that others may see.</summary>
    PublicMessage,

    /// <summary>A button of a message that only the person sees.</summary>
    PrivateMessage,
}

namespace MentorBot.Discord.Rest;

/// <summary>How a call is tried again.</summary>
internal enum Delivery
{
    /// <summary>Carried out twice it does no harm, so it is tried again whatever happened.</summary>
    Repeatable,

    /// <summary>Carried out twice people would see it twice, so it is tried again only when it surely did not arrive.</summary>
    OnceOnly,

    /// <summary>Repeatable, and of no use after three seconds (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback).</summary>
    Urgent,
}

namespace MentorBot.Discord.Gateway;

/// <summary>What Discord's close codes ask of us (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes), and the codes we leave with.</summary>
internal static class CloseCodes
{
    /// <summary>Our own code for leaving a session that we want to resume; 1000 and 1001 would end it (https://discord.com/developers/docs/events/gateway#initiating-a-disconnect).</summary>
    internal const int KeepSession = 4000;

    /// <summary>Our own code for leaving a session that is over.</summary>
    internal const int EndSession = 1000;

    /// <summary>Why nothing may be tried with a token that Discord does not know.</summary>
    internal const string TokenRefused = "Discord does not accept the token (401). Put the bot's current token into Discord:Token.";

    /// <summary>Why nothing may be tried again after this code, or null when it may.</summary>
    internal static string? Refusal(int? code) => code switch
    {
        4004 => "Discord does not accept the token (4004). Put the bot's current token into Discord:Token.",
        4010 => "Discord does not accept the shard (4010). Set Discord:Shards to auto.",
        4011 => "The bot is in too many servers for one connection; Discord requires sharding (4011). Set Discord:Shards to auto.",
        4012 => "Discord no longer speaks this version of its gateway (4012). Update MentorBot.",
        4013 => "Discord does not know the intents we ask for (4013). Update MentorBot.",
        4014 => "Discord does not allow the intents we ask for (4014). Set Discord:FreeText to false, or check the bot's privileges.",
        _ => null,
    };

    /// <summary>Whether the session is gone with this code, so that a new one is needed.</summary>
    internal static bool EndsSession(int? code) => code is 4006 or 4007 or 4009;
}

namespace MentorBot.Discord.Operation;

/// <summary>What an operator sets for Discord, under the key <c>Discord</c>.</summary>
public sealed class DiscordOptions
{
    /// <summary>What operators see the platform called.</summary>
    internal const string Platform = "discord";

    internal const string GatewayMode = "Gateway";
    internal const string HttpMode = "Http";
    internal const string AutoShards = "auto";

    /// <summary>The bot's token (https://discord.com/developers/applications, page Bot); without it Discord is off.</summary>
    public string? Token { get; set; }

    /// <summary>The application's id, a number of 17 to 20 digits (same place, page General Information).</summary>
    public string? ApplicationId { get; set; }

    /// <summary>How interactions reach us: <c>Gateway</c>, over a connection that we open, or <c>Http</c>, by requests of Discord's. Discord does one or the other (https://discord.com/developers/docs/interactions/overview#preparing-for-interactions).</summary>
    public string Mode { get; set; } = GatewayMode;

    /// <summary>The application's public key, 64 hexadecimal digits (page General Information); by it we know in the mode <c>Http</c> that a request is Discord's.</summary>
    public string? PublicKey { get; set; }

    /// <summary>Where Discord's API is.</summary>
    public Uri ApiUrl { get; set; } = new("https://discord.com/api/v10");

    /// <summary>Where Discord's people find out who runs this bot; sent with every call, as they require (https://discord.com/developers/docs/reference#user-agent).</summary>
    public Uri HomePage { get; set; } = new("https://mentorbot.example");

    /// <summary>Whether plain words in direct messages and after a mention are answered; no privileged intent is needed.</summary>
    public bool FreeText { get; set; } = true;

    /// <summary>Whether the commands are registered at start when they differ; else only by the verb.</summary>
    public bool RegisterCommands { get; set; } = true;

    /// <summary>Into how many connections to the gateway the bot's servers are split: a number, or <c>auto</c> for as many as Discord recommends (https://discord.com/developers/docs/events/gateway#sharding).</summary>
    public string Shards { get; set; } = "1";

    /// <summary>Whether interactions come as HTTP requests, and no connection to the gateway is opened.</summary>
    public bool IsHttp => string.Equals(Mode, HttpMode, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the bot is to connect to Discord at all.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Token);

    /// <summary>How we name ourselves to Discord.</summary>
    internal string UserAgent => $"DiscordBot ({HomePage}, {typeof(DiscordOptions).Assembly.GetName().Version?.ToString(3) ?? "0"})";
}

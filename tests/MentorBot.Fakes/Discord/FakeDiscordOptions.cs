namespace MentorBot.Fakes.Discord;

/// <summary>How strict and how fast the loopback Discord is; everything has the real platform's value unless said otherwise.</summary>
public sealed record FakeDiscordOptions
{
    /// <summary>The bot's token, without the word Bot.</summary>
    public string Token { get; init; } = "fake.discord.token";

    /// <summary>The application's id, which is also the bot user's.</summary>
    public string ApplicationId { get; init; } = "1100000000000000001";

    /// <summary>The one guild in which the bot lives.</summary>
    public string GuildId { get; init; } = "1200000000000000001";

    /// <summary>What HELLO asks for.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How much longer than the interval a heartbeat may take before the session times out (4009).</summary>
    public TimeSpan HeartbeatSlack { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the first answer to an interaction may take.</summary>
    public TimeSpan CallbackLimit { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token may be used after the first answer.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How many sessions may be started a day, in all.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>How many of them are left.</summary>
    public int SessionStartsLeft { get; init; } = 1000;

    /// <summary>When the count of session starts begins anew.</summary>
    public TimeSpan SessionStartsResetAfter { get; init; } = TimeSpan.FromHours(14);

    /// <summary>How many shards are recommended; a bot that comes with fewer is in too many servers for each (4011).</summary>
    public int Shards { get; init; } = 1;

    /// <summary>In how many lines shards stand to IDENTIFY, by their ids; each lets one pass within <see cref="IdentifyWindow"/>.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>The window of the identify limit.</summary>
    public TimeSpan IdentifyWindow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a bot must wait at least after op 9 false.</summary>
    public TimeSpan InvalidSessionPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The privileged intents that are granted, as bits; none by default.</summary>
    public long GrantedPrivileges { get; init; }

    /// <summary>The application's flags; Message Content and the other privileged intents are switched on by default, as for a bot in few servers.</summary>
    public long ApplicationFlags { get; init; } = 565248;

    /// <summary>In about how many servers the bot is.</summary>
    public int Servers { get; init; } = 1;

    /// <summary>Whether an invite link does not do, because the portal demands a whole OAuth2 exchange.</summary>
    public bool RequiresCodeGrant { get; init; }

    /// <summary>What adding the bot to a server asks for by default; null when it cannot be added to servers.</summary>
    public IReadOnlyList<string>? ServerScopes { get; init; } = ["applications.commands", "bot"];

    /// <summary>Whether people can only use commands that the bot has registered, as in the real client.</summary>
    public bool DemandRegisteredCommands { get; init; } = true;

    /// <summary>Whether the bot hears its own messages, as it does on the real platform when its intents cover them.</summary>
    public bool EchoOwnMessages { get; init; } = true;

    /// <summary>Requests a second outside the interaction endpoints.</summary>
    public int GlobalLimit { get; init; } = 50;

    /// <summary>The clock of the platform.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>A person on the loopback Discord.</summary>
public sealed record FakeUser(string Id, string Name)
{
    /// <summary>A learner.</summary>
    public static FakeUser Ada { get; } = new("1300000000000000001", "ada");

    /// <summary>Another learner.</summary>
    public static FakeUser Bob { get; } = new("1300000000000000002", "bob");

    /// <summary>A moderator, with Manage Server and Manage Messages.</summary>
    public static FakeUser Moderator { get; } = new("1300000000000000003", "mo") { Permissions = (1 << 5) | (1 << 13) | (1 << 11) };

    /// <summary>The language of the person's client.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>What the person may do in the guild, as Discord's bits.</summary>
    public long Permissions { get; init; } = 1 << 11;

    /// <summary>Whether this is itself a bot.</summary>
    public bool IsBot { get; init; }
}

/// <summary>Where a person speaks to the bot; the number is Discord's interaction context.</summary>
public enum Place
{
    /// <summary>A channel of the guild.</summary>
    Guild = 0,

    /// <summary>The direct messages with the bot.</summary>
    BotDirect = 1,

    /// <summary>A private channel that the bot is not in (user install).</summary>
    PrivateChannel = 2,
}

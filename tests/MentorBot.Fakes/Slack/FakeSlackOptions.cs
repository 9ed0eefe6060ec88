namespace MentorBot.Fakes.Slack;

/// <summary>How strict and how fast the loopback Slack is; everything has the real platform's value unless said otherwise.</summary>
public sealed record FakeSlackOptions
{
    /// <summary>The app-level token, for sockets.</summary>
    public string AppToken { get; init; } = "xapp-1-A0FAKE-1-loopback";

    /// <summary>The bot's token, for everything else.</summary>
    public string BotToken { get; init; } = "xoxb-1-2-loopback";

    /// <summary>What the bot token may do; every answer to it says so.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["app_mentions:read", "assistant:write", "chat:write", "commands", "files:write", "im:history", "users:read"];

    /// <summary>What the app-level token may do.</summary>
    public IReadOnlyList<string> AppScopes { get; init; } = ["connections:write"];

    /// <summary>What requests to the bot are signed with.</summary>
    public string SigningSecret { get; init; } = "8f742231b10e8888abcd99yyyzzz85a5";

    /// <summary>The app's id.</summary>
    public string AppId { get; init; } = "A0FAKE";

    /// <summary>The workspace's id.</summary>
    public string TeamId { get; init; } = "T0FAKE";

    /// <summary>The bot's user id.</summary>
    public string BotUserId { get; init; } = "U0BOT";

    /// <summary>The bot's id.</summary>
    public string BotId { get; init; } = "B0BOT";

    /// <summary>How long an envelope may wait for its acknowledgement.</summary>
    public TimeSpan AckLimit { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often an event is delivered again after the first time.</summary>
    public int Redeliveries { get; init; } = 3;

    /// <summary>How long a socket's address is good for.</summary>
    public TimeSpan TicketLife { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a response_url may be used.</summary>
    public TimeSpan ResponseUrlLife { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How often a response_url may be used.</summary>
    public int ResponseUrlUses { get; init; } = 5;

    /// <summary>How many sockets one app may hold.</summary>
    public int MostSockets { get; init; } = 10;

    /// <summary>How long an app must wait at least after too_many_websockets.</summary>
    public TimeSpan TooManyPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often each socket is pinged, with real web socket ping frames.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many messages that show a new file are refused, because Slack is still looking at the file.</summary>
    public int RefusalsOfNewFiles { get; init; }

    /// <summary>Whether the app is an agent, as every new app is; else an assistant with a pane.</summary>
    public bool IsAgent { get; init; }

    /// <summary>Whether the bot hears its own messages, as it does on the real platform.</summary>
    public bool EchoOwnMessages { get; init; } = true;

    /// <summary>What makes the id of an envelope, which is another one each time.</summary>
    public Func<string> NewEnvelopeId { get; init; } = () => Guid.NewGuid().ToString();

    /// <summary>The clock of the platform.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>A person on the loopback Slack.</summary>
public sealed record SlackUser(string Id, string Name)
{
    /// <summary>A learner.</summary>
    public static SlackUser Ada { get; } = new("U0ADA", "ada");

    /// <summary>Another learner.</summary>
    public static SlackUser Bob { get; } = new("U0BOB", "bob");

    /// <summary>The language of the person's client.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The direct messages between this person and the bot.</summary>
    public string Direct => "D" + Id[1..];
}

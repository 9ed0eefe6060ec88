using System.Collections.Immutable;

namespace MentorBot.Slack.Operation;

/// <summary>What an operator sets for Slack, under <c>Slack</c>; no tokens mean that Slack is off, which is fine.</summary>
public sealed class SlackOptions
{
    /// <summary>What operators see the platform called.</summary>
    internal const string Platform = "slack";

    internal const string SocketMode = "Socket";
    internal const string HttpMode = "Http";

    /// <summary>The path at which Slack finds us in the mode <c>Http</c>, whatever it brings.</summary>
    internal const string EventsPath = "/slack/events";

    /// <summary>So many connections Slack gives to one app, in all its processes together.</summary>
    internal const int MostConnections = 10;

    /// <summary>The section of the configuration.</summary>
    public const string Section = "Slack";

    /// <summary>The bot token, <c>xoxb-…</c> (https://docs.slack.dev/authentication/tokens#bot).</summary>
    public string BotToken { get; set; } = "";

    /// <summary>The app-level token with <c>connections:write</c>, <c>xapp-…</c> (https://docs.slack.dev/authentication/tokens#app-level).</summary>
    public string AppToken { get; set; } = "";

    /// <summary>How events reach us: <c>Socket</c>, over a connection that we open, or <c>Http</c>, by requests of Slack's (https://docs.slack.dev/apis/events-api/comparing-http-socket-mode).</summary>
    public string Mode { get; set; } = SocketMode;

    /// <summary>How many connections are held at once in the mode <c>Socket</c>, of which Slack uses one for each delivery: 1 to <see cref="MostConnections" /> (https://docs.slack.dev/apis/events-api/using-socket-mode).</summary>
    public int Connections { get; set; } = 1;

    /// <summary>What Slack signs its requests with in the mode <c>Http</c>; a secret (https://docs.slack.dev/authentication/verifying-requests-from-slack).</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>Where the Web API is, with a slash at its end; only a test or a proxy needs another.</summary>
    public string ApiUrl { get; set; } = "https://slack.com/api/";

    /// <summary>Who gets <c>mentor-admin</c>: user ids (<c>U…</c> or <c>W…</c>) with commas between; nobody when it is empty.</summary>
    public string Moderators { get; set; } = "";

    /// <summary>The ids one by one.</summary>
    internal ImmutableHashSet<string> ModeratorIds() => [.. Moderators.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Whether events come as HTTP requests, and no socket is opened.</summary>
    public bool IsHttp => string.Equals(Mode, HttpMode, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is anything to connect with.</summary>
    public bool IsOn => BotToken.Length > 0 && (IsHttp ? SigningSecret : AppToken).Length > 0;
}

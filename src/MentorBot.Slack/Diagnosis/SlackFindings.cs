using System.Collections.Immutable;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Operation;

namespace MentorBot.Slack.Diagnosis;

/// <summary>What Slack's answers mean for an operator.</summary>
internal static class SlackFindings
{
    private const string Apps = "https://api.slack.com/apps";
    private const string NewBotToken = $"Take the token from the app's page \"OAuth & Permissions\" at {Apps} (install the app there if it is not) and set Slack:BotToken to it.";
    private const string NewAppToken = "Make an app-level token with the scope connections:write (\"Basic Information\", \"App-Level Tokens\") and set Slack:AppToken to it.";
    private const string Wait = "Wait a minute and ask again.";

    // As Slack shows it; the settings' own check lets letters and digits of any number pass.
    private const int SecretDigits = 32;

    // What does not work without a scope; the first four are what people meet first.
    private static readonly ImmutableArray<(string Scope, bool IsVital, string Without)> Needs =
    [
        ("chat:write", true, "nothing is answered"),
        ("commands", true, "/mentor and \"Ask MentorBot\" do not exist"),
        ("im:history", true, "direct messages are not heard"),
        ("app_mentions:read", true, "mentions in channels are not heard"),
        ("assistant:write", false, "the assistant's pane stays silent"),
        ("files:write", false, "no picture of a quiz result, no file from \"me export\""),
        ("users:read", false, "everybody is answered in English"),
    ];

    /// <summary>What this part of the bot is called.</summary>
    internal static Area Here { get; } = new("slack");

    /// <summary>What there is to say without tokens.</summary>
    internal static ImmutableArray<Finding> Off { get; } =
    [
        Here.Off("connection", "Slack is off: Slack:BotToken and Slack:AppToken are not set.", $"To connect it, run \"mentorbot manifest\", paste what it prints at {Apps}, and set both."),
    ];

    /// <summary>What there is to say of these facts, in the order in which to mend.</summary>
    internal static ImmutableArray<Finding> Of(SlackFacts facts)
    {
        if (facts.Bot is not ApiOutcome<BotAnswer>.Ok { Value: var bot })
        {
            var reason = facts.Bot is ApiOutcome<BotAnswer>.Unreachable unreachable ? Inquiry.InWords(unreachable.Reason) : "no answer";
            return [Here.Broken("connection", $"Slack does not answer ({reason}).", "Let this machine reach slack.com over HTTPS: look at its network, name server, firewall and proxy.")];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.Add(Here.Fine("connection", "Slack answers."));
        if (bot.Ahead is { } ahead)
        {
            findings.Add(ClockFinding.Of(Here, "Slack", ahead, facts.Settings.IsHttp));
        }

        findings.Add(Token(bot));
        if (bot.Error is null)
        {
            findings.Add(Scopes(bot.Scopes));
        }

        findings.Add(facts.SocketRefusal is { } refusal ? Socket(refusal) : Secret(facts.Settings.SigningSecret));
        if (bot.Error is null)
        {
            findings.AddRange(Unseen(bot.User ?? "MentorBot", facts.Settings.IsHttp));
        }

        return findings.DrainToImmutable();
    }

    // https://docs.slack.dev/reference/methods/auth.test#errors
    private static Finding Token(BotAnswer bot) => bot switch
    {
        { Error: null, IsBot: true } => Here.Fine("bot-token", $"Slack accepts the bot token: {bot.User} in the workspace {bot.Team}."),
        { Error: null } => Here.Broken("bot-token", "Slack accepts the bot token, but it is not a bot's.", NewBotToken),
        { Error: "ratelimited" } => Here.Look("bot-token", "Slack asks for patience.", Wait),
        { Error: "account_inactive" or "token_revoked" } => Here.Broken("bot-token", $"The app was removed from the workspace, or its token was revoked ({bot.Error}).", $"Install the app again at {Apps} and set Slack:BotToken to its new token."),
        { Error: "invalid_auth" } => Here.Broken("bot-token", "Slack does not accept the bot token (invalid_auth).", $"{NewBotToken} If it is right, the app's allowed IP addresses (\"OAuth & Permissions\") leave this machine out."),
        _ => Here.Broken("bot-token", $"Slack does not accept the bot token ({bot.Error}).", NewBotToken),
    };

    private static Finding Scopes(ImmutableHashSet<string>? granted)
    {
        if (granted is null)
        {
            return Here.Look("scopes", "Slack does not say what the bot token may do.", $"Hold the page \"OAuth & Permissions\" against these: {string.Join(", ", AppManifest.Scopes)}.");
        }

        var missing = AppManifest.Scopes.Except(granted, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return Here.Fine("scopes", $"The bot token has every scope of the manifest: {string.Join(", ", AppManifest.Scopes)}.");
        }

        var what = $"The bot token lacks {string.Join("; ", missing.Select(scope => $"{scope} ({Need(scope).Without})"))}.";
        const string mend = "Replace the app's manifest (\"App Manifest\") by what \"mentorbot manifest\" prints, then install the app again (\"Install App\"): only that gives the token new scopes.";
        return missing.Any(scope => Need(scope).IsVital) ? Here.Broken("scopes", what, mend) : Here.Look("scopes", what, mend);
    }

    private static (string Scope, bool IsVital, string Without) Need(string scope) =>
        Needs.FirstOrDefault(need => need.Scope == scope, (Scope: scope, IsVital: false, Without: "something of the bot does not work"));

    // https://docs.slack.dev/reference/methods/apps.connections.open#errors
    private static Finding Socket(ApiOutcome<string?> outcome) => outcome switch
    {
        ApiOutcome<string?>.Ok { Value: null } => Here.Fine("app-token", "Slack accepts the app-level token and would open a connection; none was opened, for it would take events from a running bot."),
        ApiOutcome<string?>.Ok { Value: "ratelimited" } => Here.Look("app-token", "Slack asks for patience.", Wait),
        ApiOutcome<string?>.Ok { Value: "missing_scope" } => Here.Broken("app-token", "The app-level token lacks the scope connections:write.", NewAppToken),
        ApiOutcome<string?>.Ok { Value: "not_allowed_token_type" } => Here.Broken("app-token", "Slack:AppToken is no app-level token.", NewAppToken),
        ApiOutcome<string?>.Ok { Value: { } error } => Here.Broken("app-token", $"Slack would not open a connection ({error}).", $"See that Socket Mode is switched on (\"Socket Mode\"). {NewAppToken}"),
        ApiOutcome<string?>.Unreachable unreachable => Here.Broken("app-token", $"Slack does not say whether it would open a connection ({Inquiry.InWords(unreachable.Reason)}).", "Ask again; if it stays so, look at network, firewall and proxy."),
        _ => Here.Look("app-token", "Slack does not say whether it would open a connection.", Wait),
    };

    private static Finding Secret(string secret) => secret.Length == SecretDigits && secret.All(char.IsAsciiHexDigitLower)
        ? Here.Fine("signing-secret", "Slack:SigningSecret has the form of one. Whether it is this app's shows only when Slack posts something.")
        : Here.Look("signing-secret", $"Slack:SigningSecret does not have the form that Slack gives it, {SecretDigits} digits from 0 to f.", "Copy it again from \"Basic Information\", \"App Credentials\", \"Signing Secret\".");

    // External selects ask an address of their own (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select).
    private static Finding Addresses { get; } = Here.Look(
        "addresses",
        "Slack does not tell an app which addresses it posts to, so this cannot be seen from here.",
        $"See at {Apps} that https://your.domain{SlackOptions.EventsPath} stands in four places: \"Request URL\" of \"Event Subscriptions\", \"Request URL\" of \"Interactivity & Shortcuts\" (without it no button works), \"Options Load URL\" under \"Select Menus\" there (without it no name can be looked up), and \"Request URL\" of /mentor in \"Slash Commands\". What \"mentorbot manifest --url https://your.domain\" prints has them all.");

    // An app learns its own manifest only with a configuration token, which a bot has no business with (https://docs.slack.dev/reference/methods/apps.manifest.export).
    private static IEnumerable<Finding> Unseen(string bot, bool isHttp) =>
    [
        .. isHttp ? [Addresses] : Array.Empty<Finding>(),
        Here.Look("events", "Slack does not tell an app which events it gets, so this cannot be seen from here.", $"Mention @{bot} in a channel it is in: no answer, and \"Event Subscriptions\" lacks one of {string.Join(", ", AppManifest.Events)}."),
        Here.Look("messages-tab", "Slack does not tell an app whether people may write to it, so this cannot be seen from here.", $"Open {bot} under \"Apps\" in Slack: if it says \"Sending messages to this app has been turned off\", tick \"Messages Tab\" and its checkbox on the page \"App Home\"."),
    ];
}

using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace MentorBot.Slack.Operation;

/// <summary>What an operator sets for Slack, under <c>Slack</c>; no tokens mean that Slack is off, which is fine.</summary>
public sealed class SlackOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Slack";

    /// <summary>The bot token, <c>xoxb-…</c> (https://docs.slack.dev/authentication/tokens#bot).</summary>
    public string BotToken { get; set; } = "";

    /// <summary>The app-level token with <c>connections:write</c>, <c>xapp-…</c> (https://docs.slack.dev/authentication/tokens#app-level).</summary>
    public string AppToken { get; set; } = "";

    /// <summary>Where the Web API is, with a slash at its end; only a test or a proxy needs another.</summary>
    public string ApiUrl { get; set; } = "https://slack.com/api/";

    /// <summary>Who gets <c>mentor-admin</c>: user ids (<c>U…</c> or <c>W…</c>) with commas between; nobody when it is empty.</summary>
    public string Moderators { get; set; } = "";

    /// <summary>The ids one by one.</summary>
    internal ImmutableHashSet<string> ModeratorIds() => [.. Moderators.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Whether there is anything to connect with.</summary>
    internal bool IsOn => BotToken.Length > 0 && AppToken.Length > 0;
}

/// <summary>Says which key is wrong and what it should be, and never what it was.</summary>
internal sealed class SlackOptionsCheck : IValidateOptions<SlackOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        var complaints = Complaints(options).ToList();
        return complaints.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(complaints);
    }

    private static IEnumerable<string> Complaints(SlackOptions options)
    {
        if (options.BotToken.Length > 0 != options.AppToken.Length > 0)
        {
            yield return $"Slack:{(options.BotToken.Length == 0 ? "BotToken" : "AppToken")} is missing: set both Slack:BotToken and Slack:AppToken, or neither to leave Slack off.";
        }

        if (options.BotToken.Length > 0 && !options.BotToken.StartsWith("xoxb-", StringComparison.Ordinal))
        {
            yield return "Slack:BotToken is not a bot token: it begins with xoxb- and is on the app's page \"OAuth & Permissions\".";
        }

        if (options.AppToken.Length > 0 && !options.AppToken.StartsWith("xapp-", StringComparison.Ordinal))
        {
            yield return "Slack:AppToken is not an app-level token: it begins with xapp- and is on the app's page \"Basic Information\"; it needs connections:write.";
        }

        if (!Uri.TryCreate(options.ApiUrl, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || !options.ApiUrl.EndsWith('/'))
        {
            yield return "Slack:ApiUrl is not a web address that ends with a slash; leave it out to use Slack's own.";
        }

        if (!options.ModeratorIds().All(IsUserId))
        {
            yield return "Slack:Moderators must be user ids with commas between, such as U012ABCDEF: open a person's profile in Slack, then \"Copy member ID\".";
        }
    }

    private static bool IsUserId(string id) => id is ['U' or 'W', _, ..] && id.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}

using Microsoft.Extensions.Options;

namespace MentorBot.Slack.Operation;

/// <summary>Says which key is wrong and what it should be, and never what it was.</summary>
internal sealed class SlackOptionsCheck : IValidateOptions<SlackOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        var complaints = ModeComplaints(options).Concat(Complaints(options)).ToList();
        return complaints.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(complaints);
    }

    private static IEnumerable<string> ModeComplaints(SlackOptions options)
    {
        if (!options.IsHttp && !string.Equals(options.Mode, SlackOptions.SocketMode, StringComparison.OrdinalIgnoreCase))
        {
            yield return "Slack:Mode is neither Socket nor Http: give one of them, or leave it out for Socket. Slack does one or the other.";
        }

        if (!options.IsHttp && options.BotToken.Length > 0 != options.AppToken.Length > 0)
        {
            yield return $"Slack:{(options.BotToken.Length == 0 ? "BotToken" : "AppToken")} is missing: set both Slack:BotToken and Slack:AppToken, or neither to leave Slack off.";
        }

        if (options.IsHttp && options.BotToken.Length == 0)
        {
            yield return "Slack:BotToken is missing: Slack:Mode=Http needs it to answer; it is on the app's page \"OAuth & Permissions\".";
        }

        if (options.IsHttp && options.SigningSecret.Length == 0)
        {
            yield return "Slack:SigningSecret is missing: Slack:Mode=Http needs it; it is on the app's page \"Basic Information\", \"App Credentials\".";
        }

        if (!options.SigningSecret.All(char.IsAsciiLetterOrDigit))
        {
            yield return "Slack:SigningSecret is not a signing secret: it has letters and digits only and is on the app's page \"Basic Information\", \"App Credentials\".";
        }
    }

    private static IEnumerable<string> Complaints(SlackOptions options)
    {
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

        if (options.Connections is < 1 or > SlackOptions.MostConnections)
        {
            yield return $"Slack:Connections must be a number from 1 to {SlackOptions.MostConnections}, which is as many as Slack gives to one app; leave it out for 1.";
        }

        if (!options.ModeratorIds().All(IsUserId))
        {
            yield return "Slack:Moderators must be user ids with commas between, such as U012ABCDEF: open a person's profile in Slack, then \"Copy member ID\".";
        }
    }

    private static bool IsUserId(string id) => id is ['U' or 'W', _, ..] && id.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}

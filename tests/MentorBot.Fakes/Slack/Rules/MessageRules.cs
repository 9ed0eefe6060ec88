using System.Text.Json;
using System.Text.RegularExpressions;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack.Rules;

/// <summary>What a whole message may be, and that it calls nobody: https://docs.slack.dev/messaging/formatting-message-text.</summary>
internal static partial class MessageRules
{
    /// <summary>The error with which Slack refuses too long a text.</summary>
    public const string TooLong = "msg_too_long";

    private static readonly string[] Calls = ["user", "usergroup", "broadcast"];

    public static IEnumerable<Finding> Check(JsonElement body)
    {
        var text = body.Text("text");
        var hasBlocks = body.Items("blocks").Any();
        return Finding.Longer(TooLong, "text", text, 40_000)
            .Concat(Finding.When(string.IsNullOrEmpty(text) && !hasBlocks && !body.Items("attachments").Any(), "no_text", "neither text nor blocks"))
            .Concat(string.IsNullOrEmpty(text) && hasBlocks ? [new Finding("text-missing", "blocks without text: nothing for notifications and screen readers", Refused: false)] : [])
            .Concat(BlockRules.Check(body))
            .Concat(Mentions(body));
    }

    private static IEnumerable<Finding> Mentions(JsonElement body)
    {
        if (body.True("link_names") || body.Text("parse") is "full")
            yield return new("mention", "link_names or parse=full would turn plain names into calls", Refused: false);
        var texts = body.Items("blocks").SelectMany(Json.Objects)
            .Where(one => one.Text("type") is "mrkdwn" or "markdown")
            .Select(one => one.Text("text"))
            .Prepend(body.Text("text"));
        foreach (var text in texts.Where(text => text is not null && Mention().IsMatch(text)))
            yield return new("mention", $"'{Mention().Match(text!).Value}' calls people", Refused: false);
        foreach (var call in body.Items("blocks").SelectMany(Json.Objects).Where(one => Calls.Contains(one.Text("type")) && (one.Has("user_id") || one.Has("usergroup_id") || one.Has("range"))))
            yield return new("mention", $"a rich text element of type {call.Text("type")} calls people", Refused: false);
    }

    [GeneratedRegex("<(!(channel|here|everyone|subteam)[^>]*|@[UW][A-Z0-9]*[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();
}

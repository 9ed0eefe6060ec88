using System.CommandLine;
using MentorBot.Slack;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot manifest</c>: prints the Slack app manifest, for "Create New App, From a manifest".</summary>
internal static class ManifestVerb
{
    internal static Command Create()
    {
        var url = new Option<string?>("--url") { Description = "Where Slack reaches the bot, such as https://bot.example.org, for Slack:Mode=Http" };
        url.Validators.Add(given =>
        {
            // Slack takes no other: https://docs.slack.dev/apis/events-api/using-http-request-urls.
            if (Address(given.GetValue(url)) is not { Scheme: "https", Query: "", Fragment: "", UserInfo: "" })
            {
                given.AddError("--url is no address that Slack takes: give one that begins with https://, without a query.");
            }
        });
        var verb = new Command("manifest", "Print the Slack app manifest") { url };
        verb.SetAction(parsed => Console.Out.Write(AppManifest.ToJson(Address(parsed.GetValue(url)))));
        return verb;
    }

    private static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}

using System.CommandLine;
using MentorBot.Slack;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot manifest</c>: prints the Slack app manifest, for "Create New App, From a manifest".</summary>
internal static class ManifestVerb
{
    internal static Command Create()
    {
        var verb = new Command("manifest", "Print the Slack app manifest");
        verb.SetAction(_ => Console.Out.Write(AppManifest.ToJson()));
        return verb;
    }
}

namespace MentorBot.Hosting;

/// <summary>Which platforms have a token, and what to tell somebody who has none yet.</summary>
internal static class Platforms
{
    internal const string HowToConnect =
        """
        No platform has a token yet, so I am not connected to any.

        Discord: make an application at https://discord.com/developers/applications
        and set
          Discord__Token           from its page "Bot"
          Discord__ApplicationId   from its page "General Information"

        Slack: run "mentorbot manifest", paste what it prints at
        https://api.slack.com/apps ("Create New App", "From a manifest") and set
          Slack__BotToken          from "OAuth & Permissions" (xoxb-...)
          Slack__AppToken          an app-level token (xapp-...) with the scope
                                   connections:write

        Set them as environment variables, or as files of these names in
        /run/secrets. Without any platform there is: mentorbot chat

        """;

    /// <summary>The platforms for which any token is set, right or wrong: their own checks say what is missing.</summary>
    internal static IReadOnlyList<string> ConfiguredIn(IConfiguration settings) =>
    [
        .. IsSet(settings["Discord:Token"]) ? ["discord"] : Array.Empty<string>(),
        .. IsSet(settings["Slack:BotToken"]) || IsSet(settings["Slack:AppToken"]) || IsSet(settings["Slack:SigningSecret"]) ? ["slack"] : Array.Empty<string>(),
    ];

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);
}

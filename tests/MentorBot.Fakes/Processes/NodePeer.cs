using System.Text.Json;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;

namespace MentorBot.Fakes.Processes;

/// <summary>A bot over somebody else's client (discord.js, Bolt), from <c>tests/peers</c>: code that is not ours proves the fakes faithful, and is what ours is measured against.</summary>
public static class NodePeer
{
    private const string Folder = "tests/peers";

    private static readonly string? Node = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);

    private static readonly string? Scripts = Find();

    /// <summary>Why none can be started here; null when one can.</summary>
    public static string? WhyNot { get; } = Node is null ? "Node.js is not installed (Debian: nodejs, npm)"
        : Scripts is null ? $"there is no folder {Folder} above the program"
        : !File.Exists(Path.Combine(Scripts, "node_modules", "discord.js", "package.json")) || !File.Exists(Path.Combine(Scripts, "node_modules", "@slack", "bolt", "package.json"))
            ? $"the peers are not installed (npm install --no-package-lock --ignore-scripts, in {Folder})"
            : null;

    /// <summary>Starts the bot over discord.js, which answers with this card if one is given; it prints <c>ready</c>, and <c>resumed</c> after every RESUME.</summary>
    public static ChildProcess Start(FakeDiscord discord, JsonElement? card = null) => Start("discord.mjs", card, new(StringComparer.Ordinal)
    {
        ["DISCORD_API"] = discord.ApiUrl[..discord.ApiUrl.LastIndexOf('/')],
        ["DISCORD_TOKEN"] = discord.Options.Token,
    });

    /// <summary>Starts the bot over Bolt, which answers with this card if one is given; it prints <c>ready</c>.</summary>
    public static ChildProcess Start(FakeSlack slack, JsonElement? card = null) => Start("slack.mjs", card, new(StringComparer.Ordinal)
    {
        ["SLACK_API"] = slack.ApiUrl,
        ["SLACK_BOT_TOKEN"] = slack.Options.BotToken,
        ["SLACK_APP_TOKEN"] = slack.Options.AppToken,
    });

    private static ChildProcess Start(string script, JsonElement? card, Dictionary<string, string> environment)
    {
        if (WhyNot is not null)
        {
            throw new InvalidOperationException(WhyNot);
        }

        environment["CARD"] = card?.GetRawText() ?? "";
        return ChildProcess.Start(Node!, [script], Scripts!, environment);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Folder)) && File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
                return Path.Combine(folder.FullName, Folder);
        }

        return null;
    }
}

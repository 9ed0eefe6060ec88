using System.Globalization;

namespace MentorBot.Benchmarks.Load;

/// <summary>What a run of <c>load</c> is asked to do.</summary>
internal sealed record LoadOptions
{
    internal const string Usage =
        """
        load [--people 1000] [--seconds 60] [--platform discord|slack|both] [--store sqlite|postgres] [--replicas 1] [--kill-every 0] [--pause 1] [--program mentorbot]
             --people N       how many take the quiz at any time; who has finished is followed by the next
             --seconds N      for how long people begin something new
             --platform P     where they are (both)
             --store S        what the bot keeps its memory in (postgres with several replicas, else sqlite)
             --replicas N     how many processes of the bot; with more than one, Discord comes by HTTP and Slack over a socket to each
             --kill-every N   after so many seconds one process is killed (-9) and started again, and so on; 0 for never
             --pause N        how long a person thinks on average, in seconds
             --program P      the bot to run, such as a published one; else the one that was built along
             --flood          instead: one person sends 5,000 events in a second; do the others wait? (the bot's own limits are on)
             --soak           instead: few people (20) for long (600 seconds); does the memory stay flat?
        """;

    /// <summary>The bot that was built together with this program.</summary>
    internal static readonly string BuiltAlong = Path.Combine(AppContext.BaseDirectory, "mentorbot.dll");

    private static readonly Dictionary<string, Func<LoadOptions, string, LoadOptions?>> Flags = new(StringComparer.Ordinal)
    {
        ["--people"] = (options, word) => Whole(word) is > 0 and var people ? options with { People = people } : null,
        ["--seconds"] = (options, word) => Whole(word) is > 0 and var seconds ? options with { Time = TimeSpan.FromSeconds(seconds) } : null,
        ["--replicas"] = (options, word) => Whole(word) is > 0 and <= 10 and var replicas ? options with { Replicas = replicas } : null,
        ["--kill-every"] = (options, word) => Whole(word) is >= 0 and var seconds ? options with { KillEvery = TimeSpan.FromSeconds(seconds) } : null,
        ["--pause"] = (options, word) => double.TryParse(word, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 600 ? options with { Pause = TimeSpan.FromSeconds(seconds) } : null,
        ["--platform"] = (options, word) => word is "discord" or "slack" or "both" ? options with { OnDiscord = word != "slack", OnSlack = word != "discord" } : null,
        ["--program"] = (options, word) => File.Exists(word) ? options with { Program = Path.GetFullPath(word) } : null,
        ["--store"] = (options, word) => word is "sqlite" or "postgres" ? options with { Store = word } : null,
    };

    internal int People { get; init; } = 1000;

    internal TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    internal bool OnDiscord { get; init; } = true;

    internal bool OnSlack { get; init; } = true;

    internal int Replicas { get; init; } = 1;

    internal TimeSpan KillEvery { get; init; }

    internal TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    internal string Program { get; init; } = BuiltAlong;

    internal bool IsFlood { get; init; }

    internal bool IsSoak { get; init; }

    /// <summary>Whether the memory is a PostgreSQL server's.</summary>
    internal bool IsShared => Store == "postgres" || (Store is null && Replicas > 1);

    private string? Store { get; init; }

    /// <summary>Reads the words of a command line; null, with a sentence that says why, for any that mean nothing.</summary>
    internal static (LoadOptions? Options, string Complaint) Read(string[] words)
    {
        var options = words.Contains("--soak") ? new LoadOptions { IsSoak = true, People = 20, Time = TimeSpan.FromMinutes(10) }
            : words.Contains("--flood") ? new LoadOptions { IsFlood = true, People = 50 }
            : new LoadOptions();
        var rest = words.Where(word => word is not ("--soak" or "--flood")).ToArray();
        for (var at = 0; at < rest.Length; at += 2)
        {
            if (!Flags.TryGetValue(rest[at], out var read) || at + 1 == rest.Length || read(options, rest[at + 1]) is not { } next)
            {
                return (null, $"{string.Join(' ', rest[at..Math.Min(at + 2, rest.Length)])} means nothing here.");
            }

            options = next;
        }

        return options switch
        {
            { IsSoak: true, IsFlood: true } => (null, "Either --soak or --flood."),
            { Replicas: > 1, IsShared: false } => (null, "A SQLite file belongs to one process: several replicas need --store postgres."),
            _ => (options, ""),
        };
    }

    private static int? Whole(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

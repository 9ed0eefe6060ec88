using System.Globalization;
using MentorBot.Benchmarks.Load;
using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>Ours beside discord.js and Bolt in one run and in turns, on the same loopback platforms: <c>peers [round trips] [runs] [the bot to run]</c>.</summary>
internal static class SideBySide
{
    private const int Warming = 200;

    /// <summary>Prints the medians in one table, with how many times ours each figure of the peer is; 2 where the peers cannot be started.</summary>
    internal static async Task<int> RunAsync(string[] words)
    {
        if (NodePeer.WhyNot is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 2;
        }

        if (Read(words) is not { } asked)
        {
            await Console.Error.WriteLineAsync("peers [round trips of each kind, 10000] [runs, 3] [the bot to run, such as a published mentorbot]");
            return 2;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"medians of {asked.Runs} runs of {asked.Times:N0} round trips; {Environment.ProcessorCount} cores, shared with the platform; the peers answer with a fixed card, the one that ours finds in its knowledge"));
        Console.WriteLine(Row("", "ready ms", "MB", "1: p50 ms", "p99 ms", "CPU ms/1000", "50: a s", "p50 ms", "p99 ms", "CPU ms/1000"));
        await Compare("Discord", "discord.js", DiscordRig.OpenAsync, asked);
        await Compare("Slack", "Bolt", SlackRig.OpenAsync, asked);
        return 0;
    }

    private static async Task Compare(string platform, string peer, Func<Task<IRig>> open, (int Times, int Runs, OwnProgram Ours) asked)
    {
        // Both once before it counts: the platform's code is compiled at its first use, which the first of them would wait for.
        var card = (await Ours(Warming)).Card;
        await Peer(Warming);
        var (ours, theirs) = (new List<Trial>(), new List<Trial>());
        for (var run = 0; run < asked.Runs; run++)
        {
            ours.Add(await Ours(asked.Times));
            theirs.Add(await Peer(asked.Times));
        }

        var (mine, other) = (Medians(ours), Medians(theirs));
        Console.WriteLine(Row($"MentorBot, {platform}", Words(mine)));
        Console.WriteLine(Row(peer, Words(other)));
        Console.WriteLine(Row("times ours", Words([.. other.Zip(mine, (one, another) => one / another)])));

        Task<Trial> Ours(int times) => Trial.RunAsync(open, (rig, folder) => rig.Start(asked.Ours, folder), times);

        Task<Trial> Peer(int times) => Trial.RunAsync(open, (rig, _) => rig.StartPeer(card), times);
    }

    private static (int Times, int Runs, OwnProgram Ours)? Read(string[] words) => words switch
    {
        [] => (10_000, 3, new OwnProgram(LoadOptions.BuiltAlong)),
        [var times] => Read([times, "3"]),
        [var times, var runs] => Read([times, runs, LoadOptions.BuiltAlong]),
        [var times, var runs, var program] when Whole(times) is > 0 and var trips && Whole(runs) is > 0 and var count && File.Exists(program) => (trips, count, new OwnProgram(Path.GetFullPath(program))),
        _ => null,
    };

    private static int? Whole(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double[] Medians(List<Trial> trials) =>
        [.. Enumerable.Range(0, trials[0].Figures.Length).Select(column => Gauge.At([.. trials.Select(trial => trial.Figures[column])], 0.5))];

    private static string[] Words(double[] figures) => [.. figures.Select(figure => figure.ToString(figure < 10 ? "0.00" : "0", CultureInfo.InvariantCulture))];

    private static string Row(string name, params string[] words) => $"{name,-20}{string.Concat(words.Select(word => word.PadLeft(12)))}";
}

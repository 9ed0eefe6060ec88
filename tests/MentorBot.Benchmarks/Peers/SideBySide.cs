using System.Globalization;
using MentorBot.Benchmarks.Load;
using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>Ours beside discord.js and Bolt on the same loopback platforms: <c>peers [round trips] [runs] [the bots to run]</c>.</summary>
internal static class SideBySide
{
    private const int Warming = 200;

    // The machine's speed changes within a minute, so within a run too they take turns.
    private const int Turns = 10;

    /// <summary>Prints the medians in one table, with how many times the last of ours each figure of the peer is; 2 where the peers cannot be started.</summary>
    internal static async Task<int> RunAsync(string[] words)
    {
        if (NodePeer.WhyNot is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 2;
        }

        if (Read(words) is not { } asked)
        {
            await Console.Error.WriteLineAsync("peers [round trips of each kind, a multiple of 10: 10000] [runs, 3] [the bots to run, such as a published mentorbot]");
            return 2;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"medians of {asked.Runs} runs of {asked.Times:N0} round trips, in {Turns} turns each; {Environment.ProcessorCount} cores, shared with the platform; the peers answer with a fixed card, the one that ours finds in its knowledge"));
        Console.WriteLine(Row("", "ready ms", "MB", "1: p50 ms", "p99 ms", "CPU ms/1000", "50: a s", "p50 ms", "p99 ms", "CPU ms/1000"));
        await Compare("Discord", "discord.js", DiscordRig.OpenAsync, asked);
        await Compare("Slack", "Bolt", SlackRig.OpenAsync, asked);
        return 0;
    }

    private static async Task Compare(string platform, string peer, Func<Task<IRig>> open, (int Times, int Runs, OwnProgram[] Ours) asked)
    {
        var starts = await Starts(open, asked.Ours);

        // All once before it counts: the platform's code is compiled at its first use, which the first of them would wait for.
        await Run(open, starts, Warming);
        var figures = new List<double[][]>();
        for (var run = 0; run < asked.Runs; run++)
        {
            figures.Add(await Run(open, starts, asked.Times));
        }

        double[][] medians = [.. starts.Select((_, one) => Medians([.. figures.Select(run => run[one])]))];
        foreach (var ours in medians[..^1])
        {
            Console.WriteLine(Row($"MentorBot, {platform}", Words(ours)));
        }

        Console.WriteLine(Row(peer, Words(medians[^1])));
        Console.WriteLine(Row("times ours", Words([.. medians[^1].Zip(medians[^2], (one, another) => one / another)])));
    }

    // Ours, and the peer with the very card that ours answers with.
    private static async Task<Func<IRig, string, ChildProcess>[]> Starts(Func<Task<IRig>> open, OwnProgram[] programs)
    {
        Func<IRig, string, ChildProcess>[] ours = [.. programs.Select(program => (Func<IRig, string, ChildProcess>)((rig, folder) => rig.Start(program, folder)))];
        await using var first = await Contestant.StartAsync(open, ours[0]);
        var card = await first.CardAsync();
        return [.. ours, (rig, _) => rig.StartPeer(card)];
    }

    private static async Task<double[][]> Run(Func<Task<IRig>> open, Func<IRig, string, ChildProcess>[] starts, int times)
    {
        var contestants = new List<Contestant>();
        try
        {
            foreach (var start in starts)
            {
                contestants.Add(await Contestant.StartAsync(open, start));
                await contestants[^1].WarmAsync(times / 4);
            }

            await InTurns(contestants, one => one.AskAloneAsync(times / Turns));
            await InTurns(contestants, one => one.AskInCrowdAsync(times / Turns));
            return [.. contestants.Select(one => one.Figures)];
        }
        finally
        {
            foreach (var one in contestants)
            {
                await one.DisposeAsync();
            }
        }
    }

    private static async Task InTurns(List<Contestant> contestants, Func<Contestant, Task> take)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var one in contestants)
            {
                await take(one);
            }
        }
    }

    private static (int Times, int Runs, OwnProgram[] Ours)? Read(string[] words) => words switch
    {
        [] => Read(["10000"]),
        [var times] => Read([times, "3"]),
        [var times, var runs] => Read([times, runs, LoadOptions.BuiltAlong]),
        [var times, var runs, .. var programs] when Whole(times) is >= Turns and var trips && trips % Turns == 0 && Whole(runs) is > 0 and var count && programs.All(File.Exists) =>
            (trips, count, [.. programs.Select(program => new OwnProgram(Path.GetFullPath(program)))]),
        _ => null,
    };

    private static int? Whole(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double[] Medians(double[][] runs) =>
        [.. Enumerable.Range(0, runs[0].Length).Select(column => Gauge.At([.. runs.Select(run => run[column])], 0.5))];

    private static string[] Words(double[] figures) => [.. figures.Select(figure => figure.ToString(figure < 10 ? "0.00" : "0", CultureInfo.InvariantCulture))];

    private static string Row(string name, params string[] words) => $"{name,-20}{string.Concat(words.Select(word => word.PadLeft(12)))}";
}

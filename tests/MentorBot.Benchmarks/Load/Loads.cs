using MentorBot.Fakes.Postgres;

namespace MentorBot.Benchmarks.Load;

/// <summary>The front door of <c>load</c>.</summary>
internal static class Loads
{
    /// <summary>Runs what the words ask for; 2 when they mean nothing or it cannot be run here.</summary>
    internal static async Task<int> RunAsync(string[] words)
    {
        var (options, complaint) = LoadOptions.Read(words);
        if (options is null)
        {
            await Console.Error.WriteLineAsync($"{complaint}\n{LoadOptions.Usage}");
            return 2;
        }

        if (options.IsShared && PostgresCluster.WhyNot is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 2;
        }

        await using var scene = await Scene.OpenAsync(options);
        return options.IsFlood ? await new FloodRun(options, scene).RunAsync() : await new LoadRun(options, scene).RunAsync();
    }
}

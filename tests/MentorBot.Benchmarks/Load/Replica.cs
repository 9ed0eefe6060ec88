using System.Diagnostics;
using System.Globalization;
using MentorBot.Fakes.Processes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Benchmarks.Load;

/// <summary>One process of the bot, as an operator starts it, which can be killed and started again at the same address.</summary>
internal sealed class Replica(string program, string folder, IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private ChildProcess? _process;

    /// <summary>Where it listens.</summary>
    internal Uri Door { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LoopbackPort.Free()}"));

    /// <summary>The memory it holds now, in bytes.</summary>
    internal long Memory => _process?.Memory ?? 0;

    /// <summary>Starts it, and says whether it was ready in time.</summary>
    internal async Task<bool> TryStartAsync()
    {
        _process = ChildProcess.Start([.. ProgramFile.Command(program), "run"], folder, settings.Append(new("Web__Listen", Door.GetLeftPart(UriPartial.Authority))));
        var started = Stopwatch.GetTimestamp();
        while (!await IsReady())
        {
            if (!_process.IsRunning)
            {
                throw new InvalidOperationException($"The bot ended: {string.Join('\n', _process.Errors)}");
            }

            if (Stopwatch.GetElapsedTime(started) > Longest)
            {
                return false;
            }

            await Task.Delay(Between);
        }

        return true;
    }

    /// <summary>Ends it without a word (signal 9).</summary>
    internal async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            await process.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _http.Dispose();
    }

    private async Task<bool> IsReady()
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(Door, "/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            // Nobody listens yet, or nobody answers.
            return false;
        }
    }
}

using System.Diagnostics;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The real program, as an operator starts it, with its lines written down.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    internal Journal<string> Errors { get; } = new("lines on standard error") { Patience = Patience };

    internal Journal<string> Output { get; } = new("lines on standard output") { Patience = Patience };

    internal int Id => _process.Id;

    /// <summary>The memory that the process takes, in bytes.</summary>
    internal long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    internal TextWriter Input => _process.StandardInput;

    internal static BotProcess Start(Workplace place, params string[] arguments)
    {
        var start = new ProcessStartInfo(place.Program[0], [.. place.Program.Skip(1), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Root,
        };
        foreach (var (name, value) in place.Settings)
        {
            start.Environment[name] = value;
        }

        var bot = new BotProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        bot._process.OutputDataReceived += (_, line) => Keep(bot.Output, line.Data);
        bot._process.ErrorDataReceived += (_, line) => Keep(bot.Errors, line.Data);
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>Runs the program to its end with these lines as its input.</summary>
    internal static async Task<Finished> RunAsync(Workplace place, string input, params string[] arguments)
    {
        await using var bot = Start(place, arguments);
        await bot.Input.WriteAsync(input);
        bot.Input.Close();
        var code = await bot.ExitAsync();
        return new Finished(code, string.Join('\n', bot.Output), string.Join('\n', bot.Errors));
    }

    /// <summary>Asks it to stop, as an init system does.</summary>
    internal void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString()]);
        kill.WaitForExit();
    }

    /// <summary>Ends it without a word, as the kernel does when memory is short.</summary>
    internal void Kill() => _process.Kill();

    internal async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static void Keep(Journal<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Append(line);
        }
    }
}

/// <summary>How a run ended and what it printed.</summary>
internal sealed record Finished(int Code, string Output, string Errors);

using System.Diagnostics;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Processes;

/// <summary>A program that a test or a measurement has started, with its lines written down and its memory and processor time to be read.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>What it has written to standard output, line by line.</summary>
    public Journal<string> Output { get; } = new("lines on standard output") { Patience = Patience };

    /// <summary>What it has written to standard error, line by line.</summary>
    public Journal<string> Errors { get; } = new("lines on standard error") { Patience = Patience };

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>The memory that it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    /// <summary>The processor time that it has used so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a program in a folder, with these variables beside those of this process.</summary>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var child = new ChildProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        child._process.OutputDataReceived += (_, line) => Keep(child.Output, line.Data);
        child._process.ErrorDataReceived += (_, line) => Keep(child.Errors, line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Starts a whole command line in a folder, with these variables beside those of this process.</summary>
    public static ChildProcess Start(IReadOnlyList<string> command, string folder, IEnumerable<KeyValuePair<string, string>> environment) =>
        Start(command[0], command.Skip(1), folder, environment);

    /// <summary>Ends it without a word (signal 9) and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>How it ended, once it has.</summary>
    public async Task<int> ExitAsync(TimeSpan patience)
    {
        await _process.WaitForExitAsync().WaitAsync(patience);
        return _process.ExitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static void Keep(Journal<string> lines, string? line)
    {
        if (line is not null)
            lines.Append(line);
    }
}

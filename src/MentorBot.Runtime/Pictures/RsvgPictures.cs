using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Pictures;

/// <summary>Makes pictures with librsvg's <c>rsvg-convert</c>, where it is installed (https://gitlab.gnome.org/GNOME/librsvg); a picture that takes too long or grows too large is not made.</summary>
public sealed class RsvgPictures : IPictureMaker, IDisposable
{
    /// <summary>How long one picture may take, also while it waits for others; a tenth of a second is usual, and the platform is told in time that an answer is on its way.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>How long nobody waits for a picture any more after one took too long: whatever holds the program up holds up the next one too.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>The largest picture in bytes. A chart of ours has about 60,000.</summary>
    internal const int MostBytes = 1_000_000;

    private const string Program = "rsvg-convert";

    // Two dots for each unit, so that letters are sharp on fine screens.
    private const string Zoom = "2";

    private const int AtOnce = 2;

    private const long Never = long.MinValue;

    // What the program needs to find its libraries and fonts.
    private static readonly ImmutableArray<string> Handed = ["PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CACHE_HOME", "XDG_DATA_HOME", "SystemRoot"];

    private readonly string? _program;
    private readonly TimeProvider _time;
    private readonly ILogger<RsvgPictures> _log;
    private readonly SemaphoreSlim _places = new(AtOnce, AtOnce);
    private long _lateAt = Never;

    /// <summary>Looks for the program once, in the folders of the search path.</summary>
    public RsvgPictures(TimeProvider time, ILogger<RsvgPictures> log)
        : this(Find(Program), time, log)
    {
    }

    /// <summary>Whether this machine can make pictures.</summary>
    public static bool IsAvailable => Find(Program) is not null;

    private bool IsResting => Volatile.Read(ref _lateAt) is not Never and var late && _time.GetElapsedTime(late) < Rest;

    internal RsvgPictures(string? program, TimeProvider time, ILogger<RsvgPictures> log)
    {
        (_program, _time, _log) = (program, time, log);
        if (program is null)
        {
            log.NoPictureProgram();
        }
    }

    /// <summary>The full name of a program of this machine, or null; the working directory is never looked into.</summary>
    internal static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathFullyQualified)
        .Select(directory => Path.Join(directory, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
        .FirstOrDefault(File.Exists);

    /// <inheritdoc />
    public async Task<ImmutableArray<byte>> MakeAsync(string svg, CancellationToken cancel)
    {
        if (_program is null || IsResting)
        {
            return [];
        }

        using var late = new CancellationTokenSource(Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            await _places.WaitAsync(either.Token);
            try
            {
                return await Convert(_program, svg, either.Token);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            Volatile.Write(ref _lateAt, _time.GetTimestamp());
            _log.PictureFailed("it took too long");
        }
        catch (Win32Exception fault)
        {
            _log.PictureFailed($"the program did not start ({fault.NativeErrorCode})");
        }
        catch (IOException)
        {
            _log.PictureFailed("the program went away");
        }

        return [];
    }

    /// <inheritdoc />
    public void Dispose() => _places.Dispose();

    private async Task<ImmutableArray<byte>> Convert(string program, string svg, CancellationToken cancel)
    {
        using var rsvg = new Process { StartInfo = Start(program) };
        rsvg.Start();

        // A process leaves its pipes to who has touched them.
        using var input = rsvg.StandardInput;
        using var output = rsvg.StandardOutput;
        using var error = rsvg.StandardError;
        var told = Tell(input, svg, cancel);
        var complaints = error.BaseStream.CopyToAsync(Stream.Null, cancel);
        try
        {
            var png = await Read(output.BaseStream, cancel);
            if (png.Length > MostBytes)
            {
                _log.PictureFailed("it is too large");
                return [];
            }

            await Task.WhenAll(told, complaints, rsvg.WaitForExitAsync(cancel));
            return rsvg.ExitCode == 0 ? png : Failed(rsvg.ExitCode);
        }
        finally
        {
            if (!rsvg.HasExited)
            {
                rsvg.Kill(entireProcessTree: true);
            }

            await Task.WhenAll(told, complaints).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }

    private ImmutableArray<byte> Failed(int code)
    {
        _log.PictureFailed($"the program ended with {code}");
        return [];
    }

    private static ProcessStartInfo Start(string program)
    {
        var start = new ProcessStartInfo(program, ["--format=png", $"--zoom={Zoom}"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };

        // Our tokens may stand in the environment, and are nothing to a program that reads pictures.
        foreach (var name in start.Environment.Keys.Except(Handed, StringComparer.Ordinal).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static async Task Tell(StreamWriter input, string svg, CancellationToken cancel)
    {
        await input.WriteAsync(svg.AsMemory(), cancel);
        input.Close();
    }

    // One byte more than is allowed says that it is too much.
    private static async Task<ImmutableArray<byte>> Read(Stream output, CancellationToken cancel)
    {
        var buffer = new byte[MostBytes + 1];
        var length = await output.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        return [.. buffer.AsSpan(0, length)];
    }
}

using System.Diagnostics;
using System.Globalization;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A process that saves without pause is killed: whatever it reported must be in the file.</summary>
public sealed class KillTests : IDisposable
{
    private const string Verb = "save-until-killed";
    private const int People = 7;

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(333)]
    [InlineData(2500)]
    public async Task Nothing_that_a_save_reported_is_lost_to_a_kill(int savesBefore)
    {
        var reported = await RunAndKill(savesBefore);

        reported.Count.ShouldBeGreaterThanOrEqualTo(savesBefore);
        var store = _file.OpenSessions();
        foreach (var (person, version) in reported.GroupBy(save => save.Person).Select(saves => saves.MaxBy(save => save.Version)))
        {
            var stored = await store.LoadAsync(Sample.Person($"{person}"), CancellationToken.None);

            // One save more may have reached the file without its report reaching us.
            stored.Version.ShouldBeInRange(version, version + 1);
            stored.Session.ShouldBe(Sample.Shown($"roles/step-{stored.Version}", Sample.Noon));
        }
    }

    /// <summary>The child: this assembly started as a program of its own.</summary>
    internal static async Task<int> Main(string[] args)
    {
        if (args is not [Verb, var path])
        {
            return 0;
        }

        using var file = new SqliteFile(path, SqliteFile.Patience, NullLogger<SqliteFile>.Instance);
        var store = new SqlSessionStore(file, TimeProvider.System, NullLogger<SqlSessionStore>.Instance);
        await using var report = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        for (var version = 0L; ; version++)
        {
            for (var person = 0; person < People; person++)
            {
                var next = Sample.Shown($"roles/step-{version + 1}", Sample.Noon);
                if (!await store.TrySaveAsync(Sample.Person($"{person}"), next, version, CancellationToken.None))
                {
                    return 1;
                }

                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{person} {version + 1}"));
            }
        }
    }

    private async Task<List<(int Person, long Version)>> RunAndKill(int savesBefore)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, Verb, _file.Path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var child = Process.Start(start)!;
        var reported = new List<(int, long)>();
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            // The kill can cut the last line short; its report did not arrive then.
            if (line.Split(' ') is [var person, { Length: > 0 } version])
            {
                reported.Add((int.Parse(person, CultureInfo.InvariantCulture), long.Parse(version, CultureInfo.InvariantCulture)));
            }

            if (reported.Count == savesBefore)
            {
                child.Kill();
            }
        }

        await child.WaitForExitAsync();
        child.ExitCode.ShouldNotBeOneOf(0, 1);
        return reported;
    }
}

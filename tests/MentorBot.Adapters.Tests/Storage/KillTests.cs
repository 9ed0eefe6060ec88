using System.Diagnostics;
using System.Globalization;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A process that saves without pause is killed: whatever it reported must be in the file.</summary>
public sealed class KillTests : IDisposable
{
    private const string Verb = "save-until-killed";
    private const string TakingVerb = "take-until-killed";
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
        var (store, deliveries) = (_file.OpenSessions(), _file.OpenDeliveries(new ManualTime()));
        foreach (var (person, version) in reported.GroupBy(save => save.Person).Select(saves => saves.MaxBy(save => save.Version)))
        {
            var stored = await store.LoadAsync(Sample.Person($"{person}"), CancellationToken.None);

            // One save more may have reached the file without its report reaching us.
            stored.Version.ShouldBeInRange(version, version + 1);
            stored.Session.ShouldBe(Sample.Shown($"roles/step-{stored.Version}", Sample.Noon));

            // What led to the last save in the file is taken, and what would have led to the next one is not.
            (await deliveries.IsFirstAsync(Delivery(person, stored.Version), CancellationToken.None)).ShouldBeFalse();
            (await deliveries.IsFirstAsync(Delivery(person, stored.Version + 1), CancellationToken.None)).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    public async Task What_was_taken_before_a_kill_is_dropped_when_it_is_sent_again(int takenBefore)
    {
        var taken = await RunAndKill(TakingVerb, takenBefore, line => line is [.. var number, '.'] ? int.Parse(number, CultureInfo.InvariantCulture) : (int?)null);

        taken.Count.ShouldBeGreaterThanOrEqualTo(takenBefore);
        var time = new ManualTime();
        var seen = new SeenEvents(time, _file.OpenDeliveries(time));
        foreach (var number in taken)
        {
            (await seen.IsFirstAsync($"slack:event:Ev{number}", CancellationToken.None)).ShouldBeFalse($"{number}");
        }

        (await seen.IsFirstAsync("slack:event:EvNew", CancellationToken.None)).ShouldBeTrue();
    }

    /// <summary>The child: this assembly started as a program of its own.</summary>
    internal static async Task<int> Main(string[] args)
    {
        if (args is not [Verb or TakingVerb, var path])
        {
            return 0;
        }

        using var file = new SqliteFile(path, SqliteFile.Patience, NullLogger<SqliteFile>.Instance);
        await using var report = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        return args[0] == Verb ? await Save(file, report) : await Take(file, report);
    }

    private static async Task<int> Save(SqliteFile file, StreamWriter report)
    {
        var store = new SqlSessionStore(file, TimeProvider.System, NullLogger<SqlSessionStore>.Instance);
        for (var version = 0L; ; version++)
        {
            for (var person = 0; person < People; person++)
            {
                var next = Sample.Shown($"roles/step-{version + 1}", Sample.Noon);
                var save = new SessionSave(next, version, Durability.PowerLoss, [Delivery(person, version + 1)]);
                if (await store.SaveAsync(Sample.Person($"{person}"), save, CancellationToken.None) is not SaveOutcome.Saved)
                {
                    return 1;
                }

                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{person} {version + 1}"));
            }
        }
    }

    private static string Delivery(int person, long version) => string.Create(CultureInfo.InvariantCulture, $"test:{person}:{version}");

    // On a clock that stands still, since what takes too long to be looked up is taken unseen.
    private static async Task<int> Take(SqliteFile file, StreamWriter report)
    {
        var time = new ManualTime();
        var seen = new SeenEvents(time, new SqlDeliveries(file, time, NullLogger<SqlDeliveries>.Instance));
        for (var number = 0; await seen.IsFirstAsync($"slack:event:Ev{number}", CancellationToken.None); number++)
        {
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{number}."));
        }

        return 1;
    }

    private Task<List<(int Person, long Version)>> RunAndKill(int savesBefore) => RunAndKill(Verb, savesBefore, line => line.Split(' ') is [var person, { Length: > 0 } version]
        ? (int.Parse(person, CultureInfo.InvariantCulture), long.Parse(version, CultureInfo.InvariantCulture))
        : ((int, long)?)null);

    // What reads no line leaves it out: the kill can cut the last one short, and its report did not arrive then.
    private async Task<List<TReport>> RunAndKill<TReport>(string verb, int reportsBefore, Func<string, TReport?> read)
        where TReport : struct
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, verb, _file.Path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var child = Process.Start(start)!;
        var reported = new List<TReport>();
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (read(line) is { } report)
            {
                reported.Add(report);
            }

            if (reported.Count == reportsBefore)
            {
                child.Kill();
            }
        }

        await child.WaitForExitAsync();
        child.ExitCode.ShouldNotBeOneOf(0, 1);
        return reported;
    }
}

using BenchmarkDotNet.Attributes;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Benchmarks;

/// <summary>One person's session in the SQLite file: what every turn reads, and most of them write to the disk.</summary>
[MemoryDiagnoser]
public class StorageBenchmarks
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorbot-benchmark-");
    private Action _close = () => { };
    private SqlSessionStore? _store;
    private PersonKey _person;
    private long _version;

    /// <summary>Makes the file and a first row.</summary>
    [GlobalSetup]
    public async Task MakeFile()
    {
        var file = new SqliteFile(Path.Combine(_folder.FullName, "mentorbot.db"), SqliteFile.Patience, NullLogger<SqliteFile>.Instance);
        _store = new SqlSessionStore(file, TimeProvider.System, NullLogger<SqlSessionStore>.Instance);
        _close = file.Dispose;
        PersonKey.TryMake("discord", "80351110224678912", out _person);
        await Save();
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void RemoveFile()
    {
        _close();
        _folder.Delete(recursive: true);
    }

    /// <summary>Reading a session.</summary>
    [Benchmark]
    public Task<StoredSession> Load() => _store!.LoadAsync(_person, CancellationToken.None);

    /// <summary>Saving the next session, waiting for the disk.</summary>
    [Benchmark]
    public async Task Save()
    {
        if (await _store!.SaveAsync(_person, new SessionSave(Sample.Browsing, _version++, Durability.PowerLoss, Deliveries: []), CancellationToken.None) is not SaveOutcome.Saved)
        {
            throw new InvalidOperationException("Somebody else saved.");
        }
    }
}

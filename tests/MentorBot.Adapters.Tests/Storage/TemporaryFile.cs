using System.Data.Common;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A database in a folder of its own, gone with its folder at the end of a test.</summary>
internal sealed class TemporaryFile : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorbot-storage-");
    private readonly List<SqliteFile> _opened = [];

    internal TemporaryFile() => Path = System.IO.Path.Combine(_folder.FullName, "state", "mentorbot.db");

    internal string Path { get; }

    internal SqliteFile Open(TimeSpan? patience = null)
    {
        var file = new SqliteFile(Path, patience ?? SqliteFile.Patience, NullLogger<SqliteFile>.Instance);
        _opened.Add(file);
        return file;
    }

    internal ISessionStore OpenSessions(TimeSpan? patience) => new SqlSessionStore(Open(patience), TimeProvider.System, Log.For<SqlSessionStore>());

    /// <summary>A bare connection, past the store.</summary>
    internal SqliteConnection Connect()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var connection = new SqliteConnection($"Data Source={Path};Pooling=false");
        connection.Open();
        return connection;
    }

    internal override IDatabase OpenDatabase() => Open();

    internal override DbConnection Bare() => Connect();

    internal override void CloseAll()
    {
        _opened.ForEach(file => file.Dispose());
        _opened.Clear();
    }

    public override void Dispose()
    {
        CloseAll();
        _folder.Delete(recursive: true);
    }
}

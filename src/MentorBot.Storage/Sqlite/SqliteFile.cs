using System.Data.Common;
using System.Runtime.CompilerServices;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace MentorBot.Storage.Sqlite;

/// <summary>The one file everything is kept in; made with its folder on the first start, readable by its owner alone.</summary>
/// <remarks>SQLite works synchronously: whoever reads holds their thread as long; what waits for the disk, or at most <see cref="Patience" /> for another process, has a thread of its own.</remarks>
internal sealed class SqliteFile : IDatabase, IDisposable
{
    /// <summary>How long a statement waits for another process that is writing.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A start may meet other processes that start, or one that is moving a large file to a new version.
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

    // journal_mode=WAL: readers never wait for the writer, and a commit is one append that is whole or not there at all.
    // synchronous=FULL: the append is on the disk before a save is reported, so neither a killed process nor a machine that
    // loses power takes back what was said. NORMAL survives the kill alone. Measured on a virtual disk, a save costs 0.15 ms
    // with FULL while the disk is idle and 3 ms (99th percentile 15 ms) while others hammer it; with NORMAL 0.02 ms. Nobody
    // who waits for a chat message feels the difference, what waits is written together, and where only the context of a
    // question would be lost NORMAL is enough.
    // https://www.sqlite.org/pragma.html#pragma_synchronous
    private const string NewConnection = "pragma synchronous = full; pragma busy_timeout = ";

    /// <summary>What SQLite answers while another connection writes (https://www.sqlite.org/rescode.html#busy).</summary>
    internal const int Busy = 5;

    private const int MostAttempts = 50;

    private readonly string? _path;
    private readonly string _connection;
    private readonly TimeSpan _patience;
    private readonly string _manners;
    private readonly ILogger<SqliteFile> _log;
    private readonly Lock _opening = new();
    private readonly ConditionalWeakTable<sqlite3, string> _mannered = [];
    private readonly SqliteReader _reader;
    private readonly SqliteWriter _writer;
    private volatile bool _ready;

    static SqliteFile() => Batteries_V2.Init();

    public SqliteFile(IOptions<StorageOptions> options, ILogger<SqliteFile> log)
        : this(PathFor(options.Value), Patience, log)
    {
    }

    internal SqliteFile(string? path, TimeSpan patience, ILogger<SqliteFile> log)
    {
        _path = path;
        _log = log;
        _manners = Manners(patience);
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = true,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString();
        _patience = patience;
        _reader = new SqliteReader(Open, patience);
        _writer = new SqliteWriter(Open, patience);
    }

    /// <summary>A connection from the pool; the first call makes the file ready, or throws <see cref="StorageException" />.</summary>
    internal KeptConnection Open()
    {
        if (!_ready)
        {
            MakeReady();
        }

        return Connect();
    }

    /// <inheritdoc />
    public bool IsShared => false;

    /// <inheritdoc />
    public string Now => "cast((julianday('now') - 2440587.5) * 86400000 as integer)";

    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancel)
    {
        Open().Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<TResult> ReadAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel) => _reader.ReadAsync(read, cancel);

    /// <inheritdoc />
    public Task<TResult> ReadRowAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel) => _writer.TryRead(read, out var reading) ? reading : _reader.ReadAsync(read, cancel);

    /// <inheritdoc />
    public Task<TResult> WriteAsync<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel) => _writer.WriteAsync(write, durability, cancel);

    /// <summary>Closes the connections; the last one folds the log into the file.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _reader.Dispose();
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private static string Manners(TimeSpan patience) => FormattableString.Invariant($"{NewConnection}{(int)patience.TotalMilliseconds}");

    /// <summary>Where the file is to be; null when this platform names no folder and the settings neither.</summary>
    internal static string? PathFor(StorageOptions options) => StateFolder.FileFor(
        options.Path,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));

    private KeptConnection Connect()
    {
        var connection = new KeptConnection(_connection, _patience);
        try
        {
            connection.Open();
            // What comes from the pool keeps its manners.
            if (_mannered.TryAdd(connection.Handle!, _manners))
            {
                connection.Do(_manners);
            }

            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    private void MakeReady()
    {
        lock (_opening)
        {
            if (_ready)
            {
                return;
            }

            var path = _path ?? throw new StorageException("This platform names no folder for state. Say where the file should be with Storage:Path.");
            var from = TryPrepare(path);
            _log.Opened(path);
            if (from != SqliteSchema.Current)
            {
                _log.Migrated(from, SqliteSchema.Current);
            }

            _ready = true;
        }
    }

    private int TryPrepare(string path)
    {
        try
        {
            Create(path);
            return Prepare(path);
        }
        catch (SqliteException fault)
        {
            throw Unusable(path, fault);
        }
        catch (IOException fault)
        {
            throw Unusable(path, fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw Unusable(path, fault);
        }
    }

    private int Prepare(string path)
    {
        using var connection = Connect();
        connection.Do(Manners(StartPatience));
        connection.DefaultTimeout = (int)StartPatience.TotalSeconds;
        // One look at the file, not two: another process may be making the tables at this moment.
        using (connection.BeginTransaction(deferred: true))
        {
            SqliteSchema.Check(connection, path);
        }

        SwitchToWal(connection);
        var from = SqliteSchema.Migrate(connection, path);
        connection.Do(_manners);
        return from;
    }

    // Unlike other statements the switch does not wait for another process that starts on the file at this moment
    // (https://www.sqlite.org/wal.html#activating_and_configuring_wal_mode); a lock that is taken and given back does.
    private static void SwitchToWal(SqliteConnection connection)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                connection.Do("pragma journal_mode = wal");
                return;
            }
            catch (SqliteException fault) when (fault.SqliteErrorCode == Busy && attempt < MostAttempts)
            {
                connection.Do("begin exclusive");
                connection.Do("rollback");
            }
        }
    }

    private static void Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var made = new FileStream(path, options);
    }

    private static StorageException Unusable(string path, Exception fault) =>
        new($"{path} cannot be used to keep sessions: {fault.Message}", fault);
}

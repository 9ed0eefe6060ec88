using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace MentorBot.Storage.Postgres;

/// <summary>A PostgreSQL server (https://www.postgresql.org), or one that speaks like it, which any number of equal processes may share.</summary>
/// <remarks>Npgsql's own words can hold the address and the user, so no exception of its leaves this room: a <see cref="StorageException" /> with ours does.</remarks>
internal sealed class PostgresServer : IDatabase, IDisposable
{
    // Each further attempt means that others wrote the same rows at that moment.
    private const int MostAttempts = 4;

    private readonly NpgsqlDataSource _source;
    private readonly ILogger<PostgresServer> _log;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile bool _ready;

    public PostgresServer(IOptions<StorageOptions> options, ILogger<PostgresServer> log)
        : this(options.Value.ConnectionString ?? "", log)
    {
    }

    internal PostgresServer(string connection, ILogger<PostgresServer> log)
    {
        _log = log;
        _source = NpgsqlDataSource.Create(PostgresConnection.Read(connection));
    }

    /// <inheritdoc />
    public bool IsShared => true;

    /// <inheritdoc />
    public string Now => "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";

    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancel) => ReadAsync(_ => Task.FromResult(true), cancel);

    /// <inheritdoc />
    public Task<TResult> ReadAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel) => InOurWordsAsync(() => On(read, cancel));

    /// <inheritdoc />
    public Task<TResult> ReadRowAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel) => ReadAsync(read, cancel);

    /// <inheritdoc />
    /// <remarks>How long the server waits for its disk is set there, for all that is written.</remarks>
    public Task<TResult> WriteAsync<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel) => InOurWordsAsync(async () =>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await On(connection => InTransaction(connection, write, cancel), cancel);
            }
            catch (PostgresException fault) when (IsClash(fault) && attempt < MostAttempts)
            {
                // All of it was rolled back, so it can be done again.
            }
        }
    });

    /// <summary>Closes the pool.</summary>
    public void Dispose()
    {
        _source.Dispose();
        _opening.Dispose();
    }

    /// <summary>Does the work; what Npgsql says when it fails is said in our words, as a <see cref="StorageException" />.</summary>
    internal static async Task<TResult> InOurWordsAsync<TResult>(Func<Task<TResult>> work)
    {
        try
        {
            return await work();
        }
        catch (NpgsqlException fault)
        {
            throw Unusable(fault);
        }
        catch (SocketException)
        {
            // Names are looked up before the driver's own catch.
            throw Unusable("the name of its server leads nowhere");
        }
        catch (TimeoutException)
        {
            throw Unusable("it did not answer in time");
        }
    }

    private static async Task<TResult> InTransaction<TResult>(DbConnection connection, Func<DbConnection, Task<TResult>> write, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var result = await write(connection);
        await transaction.CommitAsync(cancel);
        return result;
    }

    private async Task<TResult> On<TResult>(Func<DbConnection, Task<TResult>> work, CancellationToken cancel)
    {
        await using var connection = await Open(cancel);
        try
        {
            return await work(connection);
        }
        catch (InvalidOperationException fault) when (fault is ObjectDisposedException || connection.State is not ConnectionState.Open)
        {
            // Where a connection broke between two statements, the driver says of whatever it touches next that it is closed or disposed of.
            throw Unusable("the connection could not be made or broke");
        }
    }

    private async Task<NpgsqlConnection> Open(CancellationToken cancel)
    {
        if (!_ready)
        {
            await MakeReady(cancel);
        }

        return await _source.OpenConnectionAsync(cancel);
    }

    private async Task MakeReady(CancellationToken cancel)
    {
        await _opening.WaitAsync(cancel);
        try
        {
            if (_ready)
            {
                return;
            }

            await using var connection = await _source.OpenConnectionAsync(cancel);
            var from = await PostgresSchema.MigrateAsync(connection, cancel);
            _log.OpenedServer();
            if (from != PostgresSchema.Current)
            {
                _log.Migrated(from, PostgresSchema.Current);
            }

            _ready = true;
        }
        finally
        {
            _opening.Release();
        }
    }

    // https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
    private static bool IsClash(PostgresException fault) => fault.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    private static StorageException Unusable(NpgsqlException fault) => Unusable(Reason(fault), fault.IsTransient);

    private static StorageException Unusable(string reason, bool isTransient = true) =>
        new($"PostgreSQL cannot be used: {reason}. What to use is said by Storage:ConnectionString.", isTransient: isTransient);

    private static string Reason(NpgsqlException fault) => fault switch
    {
        PostgresException answered => Reason(answered.SqlState),
        { InnerException: TimeoutException } => "it did not answer in time",
        { InnerException: SocketException or IOException } => "the connection could not be made or broke",
        _ => "the connection failed",
    };

    private static string Reason(string state) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "it refuses the user or the password",
        PostgresErrorCodes.InvalidCatalogName => "it has no database of that name",
        PostgresErrorCodes.InsufficientPrivilege => "the user lacks a right; to make the tables it needs CREATE on the schema",
        PostgresErrorCodes.DuplicateTable => "the database holds tables of another program. Nothing was changed; give MentorBot a database of its own",
        PostgresErrorCodes.CannotConnectNow => "it is starting or stopping",
        PostgresErrorCodes.ReadOnlySqlTransaction => "it may only be read, as a standby may",
        PostgresErrorCodes.TooManyConnections => "it has no connection left; \"Maximum Pool Size\" says how many MentorBot takes",
        _ => $"it answers with error {state}",
    };
}

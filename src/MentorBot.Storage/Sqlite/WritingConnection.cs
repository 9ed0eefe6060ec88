using System.Data.Common;
using MentorBot.Runtime.Turns;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The connection of this process that writes, opened at its first use and for one caller at a time.</summary>
internal sealed class WritingConnection(Func<KeptConnection> open) : IDisposable
{
    // Each adds a few pages of 4 KB to the log. More often costs those who write meanwhile more waits for the disk; less often leaves a longer log.
    internal const int MostUnfolded = 2_000;

    private KeptConnection? _connection;
    private Durability? _heeded;
    private int _unfolded;

    /// <summary>Whether the log is long enough to be folded into the file.</summary>
    internal bool IsToFold => _unfolded >= MostUnfolded;

    /// <summary>Writes all or nothing; false when another process writes and nobody was to wait for it, and then nothing has happened.</summary>
    internal async Task<bool> TryWriteAsync(List<ISqliteWork> batch, Durability durability, bool mayWait)
    {
        var connection = Connection();
        Heed(durability, connection);
        if (!TryBegin(connection, mayWait))
        {
            return false;
        }

        var isWhole = false;
        try
        {
            foreach (var work in batch)
            {
                await work.DoAsync(connection);
            }

            connection.Commit();
            isWhole = true;
            _unfolded += batch.Count;
        }
        finally
        {
            if (!isWhole && !connection.TryRollBack())
            {
                // Else the pool would hand out the same one again.
                SqliteConnection.ClearPool(connection);
                Dispose();
            }
        }

        return true;
    }

    /// <summary>Reads; when that fails, the connection is closed.</summary>
    internal async Task<TResult> ReadAsync<TResult>(Func<DbConnection, Task<TResult>> read)
    {
        var isWhole = false;
        try
        {
            var result = await read(Connection());
            isWhole = true;
            return result;
        }
        finally
        {
            if (!isWhole)
            {
                Dispose();
            }
        }
    }

    /// <summary>Folds the log into the file if it is long, and waits for the disk.</summary>
    /// <remarks>SQLite would do so at the end of whichever write makes the log too long, and let its caller wait. What somebody still reads past is folded the next time; after a fault, such as a full disk, the next write tries again.</remarks>
    internal void Fold()
    {
        if (IsToFold && _connection?.TryFold() is true)
        {
            _unfolded = 0;
        }
    }

    /// <summary>Closes it; the next use opens it again.</summary>
    public void Dispose()
    {
        _connection?.Dispose();
        (_connection, _heeded) = (null, null);
    }

    private static bool TryBegin(KeptConnection connection, bool mayWait)
    {
        if (connection.TryBegin())
        {
            return true;
        }

        if (mayWait)
        {
            connection.Begin();
        }

        return mayWait;
    }

    private KeptConnection Connection()
    {
        if (_connection is null)
        {
            _connection = open();
            _connection.LeaveLogAlone();
        }

        return _connection;
    }

    private void Heed(Durability wanted, KeptConnection connection)
    {
        if (_heeded != wanted)
        {
            connection.Do(wanted is Durability.PowerLoss ? "pragma synchronous = full" : "pragma synchronous = normal");
            _heeded = wanted;
        }
    }
}

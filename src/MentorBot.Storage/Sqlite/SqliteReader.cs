using System.Data.Common;

namespace MentorBot.Storage.Sqlite;

/// <summary>The one reader of this process, on a connection that stays open.</summary>
/// <param name="open">Opens it.</param>
/// <param name="entry">Lets one transaction of the process begin at a time; reading holds it to its end, writing until it has begun.</param>
/// <remarks>
/// Two that begin at the same moment may get in each other's way at the marks of the log; SQLite then tries a few times and sleeps, and where it is built
/// without <c>usleep</c>, as the one that comes with the driver, it sleeps for a whole second (https://www.sqlite.org/compile.html#have_usleep).
/// A session is read in some 20 µs, so nobody feels the wait for a turn.
/// </remarks>
internal sealed class SqliteReader(Func<KeptConnection> open, SemaphoreSlim entry) : IDisposable
{
    private KeptConnection? _connection;
    private bool _isClosed;

    /// <summary>Reads once it is this caller's turn; a connection on which reading failed is closed.</summary>
    internal async Task<TResult> ReadAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel)
    {
        await entry.WaitAsync(cancel);
        var isWhole = false;
        try
        {
            var result = await read(_connection ??= open());
            isWhole = true;
            return result;
        }
        finally
        {
            if (!isWhole || _isClosed)
            {
                Close();
            }

            entry.Release();
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        entry.Wait();
        _isClosed = true;
        Close();
        entry.Release();
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}

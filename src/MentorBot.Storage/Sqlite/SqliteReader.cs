using System.Data.Common;

namespace MentorBot.Storage.Sqlite;

/// <summary>The one reader of this process, on a connection that stays open; a session is read in some 20 µs, and behind long lists, which moderators and the hourly look at the table have read, others wait for milliseconds.</summary>
internal sealed class SqliteReader(Func<KeptConnection> open, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private KeptConnection? _connection;
    private volatile bool _isClosed;

    /// <summary>Reads once it is this caller's turn; a connection on which reading failed is closed.</summary>
    internal async Task<TResult> ReadAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
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

            _turn.Release();
        }
    }

    /// <summary>Closes the connection once nobody reads, and waits for that, but not longer than for another process.</summary>
    public void Dispose()
    {
        _isClosed = true;
        if (_turn.Wait(patience))
        {
            Close();
            _turn.Release();
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}

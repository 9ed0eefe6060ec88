using System.Data.Common;

namespace MentorBot.Storage.Sqlite;

/// <summary>The open connections that nobody uses at this moment: a few stay, with their compiled statements.</summary>
internal sealed class IdleConnections(Func<KeptConnection> open) : IDisposable
{
    private const int Most = 4;

    private readonly Stack<KeptConnection> _idle = new();
    private bool _isClosed;

    /// <summary>Does the work on a connection that is its own for so long; one on which it failed is closed.</summary>
    internal async Task<TResult> WithAsync<TResult>(Func<DbConnection, Task<TResult>> work)
    {
        var connection = Take() ?? open();
        var isWhole = false;
        try
        {
            var result = await work(connection);
            isWhole = true;
            return result;
        }
        finally
        {
            if (!isWhole || !TryKeep(connection))
            {
                await connection.DisposeAsync();
            }
        }
    }

    /// <summary>Closes those that nobody uses, and from now on each after its use.</summary>
    public void Dispose()
    {
        lock (_idle)
        {
            _isClosed = true;
        }

        while (Take() is { } connection)
        {
            connection.Dispose();
        }
    }

    private KeptConnection? Take()
    {
        lock (_idle)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }

    private bool TryKeep(KeptConnection connection)
    {
        lock (_idle)
        {
            if (_isClosed || _idle.Count >= Most)
            {
                return false;
            }

            _idle.Push(connection);
            return true;
        }
    }
}

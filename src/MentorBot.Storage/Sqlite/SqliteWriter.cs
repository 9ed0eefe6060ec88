using System.Data.Common;
using MentorBot.Runtime.Turns;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The one writer of this process: what waits while the disk works is written together, in the order in which it came, with one wait for the disk (https://www.sqlite.org/wal.html#performance_considerations).</summary>
internal sealed class SqliteWriter(Func<KeptConnection> open) : IDisposable
{
    // A batch is one transaction, and other processes on the file wait for its end.
    private const int MostAtOnce = 100;

    // Each adds two pages of 4 KB or so to the log. More often costs those who write meanwhile more waits for the disk; less often leaves a longer log.
    internal const int MostUnfolded = 2_000;

    private readonly Queue<ISqliteWork> _waiting = new();
    private bool _isWriting;
    private bool _isClosed;
    private KeptConnection? _connection;
    private Durability? _heeded;
    private int _unfolded;

    /// <summary>Ends when it is written, alone or with others; its fault is its own, and is never one of theirs.</summary>
    internal Task<TResult> WriteAsync<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel)
    {
        var work = new SqliteWork<TResult>(write, durability, cancel);
        lock (_waiting)
        {
            if (_isWriting)
            {
                _waiting.Enqueue(work);
                return work.Done;
            }

            _isWriting = true;
        }

        // SQLite works synchronously: the caller goes on while another thread waits for the disk. Without such a wait it is written before a thread could be woken for it.
        _ = WriteSoon([work]);
        return work.Done;
    }

    /// <summary>Closes the connection, once nobody writes.</summary>
    public void Dispose()
    {
        lock (_waiting)
        {
            _isClosed = true;
            if (!_isWriting)
            {
                Close();
            }
        }
    }

    // At once, unless that means to wait for the disk or for another process.
    private async Task WriteSoon(List<ISqliteWork> batch)
    {
        batch.RemoveAll(work => !work.IsWanted());
        if (WaitsForDisk(batch) || _unfolded >= MostUnfolded || !await TrySettle(batch, mayWait: false))
        {
            WriteBeside(batch);
        }
        else if (Next() is { Count: > 0 } others)
        {
            _ = Task.Run(() => WriteSoon(others), CancellationToken.None);
        }
    }

    // The pool has hardly more threads than the machine has processors, and takes half a second to begin another: who waits has a thread of their own.
    private void WriteBeside(List<ISqliteWork> batch)
    {
        try
        {
            _ = Task.Factory.StartNew(() => WriteAll(batch), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        catch (TaskSchedulerException)
        {
            // The machine has no thread to give.
            _ = Task.Run(() => WriteAll(batch), CancellationToken.None);
        }
    }

    private async Task WriteAll(List<ISqliteWork> batch)
    {
        // Who comes while a thread is begun is written with the first.
        batch.RemoveAll(work => !work.IsWanted());
        AddWaiting(batch);
        do
        {
            await TrySettle(batch, mayWait: true);
            Fold();
            batch = Next();
        }
        while (batch.Count > 0);
    }

    // SQLite would do so at the end of whichever write makes the log too long, and let its caller wait for the disk. What somebody still reads past is folded the next time; after a fault, such as a full disk, the next write tries again.
    private void Fold()
    {
        if (_unfolded >= MostUnfolded && _connection?.TryFold() is true)
        {
            _unfolded = 0;
        }
    }

    private List<ISqliteWork> Next()
    {
        lock (_waiting)
        {
            var batch = new List<ISqliteWork>();
            AddWaiting(batch);
            _isWriting = batch.Count > 0;
            if (!_isWriting && _isClosed)
            {
                Close();
            }

            return batch;
        }
    }

    private void AddWaiting(List<ISqliteWork> batch)
    {
        lock (_waiting)
        {
            while (batch.Count < MostAtOnce && _waiting.TryDequeue(out var work))
            {
                if (work.IsWanted())
                {
                    batch.Add(work);
                }
            }
        }
    }

    // False when another process writes and nobody was to wait for it; then nothing has happened.
    private async Task<bool> TrySettle(List<ISqliteWork> batch, bool mayWait)
    {
        var writing = TryWrite(batch, mayWait);
        await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (writing.IsCompletedSuccessfully)
        {
            if (await writing)
            {
                batch.ForEach(work => work.Succeed());
                return true;
            }

            return false;
        }

        if (batch.Count == 1 || writing.Exception?.InnerException is SqliteException { SqliteErrorCode: SqliteFile.Busy })
        {
            // Where another process holds the file, it holds it against each of them.
            batch.ForEach(work => work.Fail(writing));
            return true;
        }

        // One of them is at fault. Nothing of the batch is written; alone, each shows whose fault it is.
        foreach (var work in batch)
        {
            await TrySettle([work], mayWait: true);
        }

        return true;
    }

    private async Task<bool> TryWrite(List<ISqliteWork> batch, bool mayWait)
    {
        if (batch.Count == 0)
        {
            return true;
        }

        var connection = _connection ??= Opened();
        Heed(WaitsForDisk(batch) ? Durability.PowerLoss : Durability.Kill, connection);
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
                Close();
            }
        }

        return true;
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

    private static bool WaitsForDisk(List<ISqliteWork> batch) => batch.Exists(work => work.Durability is Durability.PowerLoss);

    private KeptConnection Opened()
    {
        var connection = open();
        connection.LeaveLogAlone();
        return connection;
    }

    private void Heed(Durability wanted, KeptConnection connection)
    {
        if (_heeded != wanted)
        {
            connection.Do(wanted is Durability.PowerLoss ? "pragma synchronous = full" : "pragma synchronous = normal");
            _heeded = wanted;
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        (_connection, _heeded) = (null, null);
    }
}

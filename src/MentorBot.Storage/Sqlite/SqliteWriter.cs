using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using MentorBot.Runtime.Turns;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The one writer of this process: what waits while the disk works is written together, in the order in which it came, with one wait for the disk (https://www.sqlite.org/wal.html#performance_considerations).</summary>
internal sealed class SqliteWriter(Func<KeptConnection> open, TimeSpan patience) : IDisposable
{
    // A batch is one transaction, and other processes on the file wait for its end.
    private const int MostAtOnce = 100;

    private readonly Queue<ISqliteWork> _waiting = new();
    private readonly WritingConnection _connection = new(open);
    private bool _isBusy;
    private bool _isClosed;

    /// <summary>Ends when it is written, alone or with others; its fault is its own, and is never one of theirs.</summary>
    internal Task<TResult> WriteAsync<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel)
    {
        var work = new SqliteWork<TResult>(write, durability, cancel);
        lock (_waiting)
        {
            if (_isBusy)
            {
                _waiting.Enqueue(work);
                return work.Done;
            }

            _isBusy = true;
        }

        // SQLite works synchronously: the caller goes on while another thread waits for the disk. Without such a wait it is written before a thread could be woken for it.
        _ = WriteSoon([work]);
        return work.Done;
    }

    /// <summary>Reads at once and in microseconds on the connection that writes, which has what it wrote last still at hand; false while somebody writes there.</summary>
    internal bool TryRead<TResult>(Func<DbConnection, Task<TResult>> read, [NotNullWhen(true)] out Task<TResult>? reading)
    {
        lock (_waiting)
        {
            if (_isBusy || _isClosed)
            {
                reading = null;
                return false;
            }

            _isBusy = true;
        }

        reading = Read(read);
        return true;
    }

    /// <summary>Closes the connection once nobody uses it, and waits for that; but not longer than for another process, since a disk that hangs must not keep this one from its end.</summary>
    public void Dispose()
    {
        lock (_waiting)
        {
            _isClosed = true;
            if (!_isBusy)
            {
                _connection.Dispose();
            }

            while (_isBusy && Monitor.Wait(_waiting, patience))
            {
                // Who writes closes it.
            }
        }
    }

    private async Task<TResult> Read<TResult>(Func<DbConnection, Task<TResult>> read)
    {
        try
        {
            return await _connection.ReadAsync(read);
        }
        finally
        {
            GoOn();
        }
    }

    // At once, unless that means to wait for the disk or for another process.
    private async Task WriteSoon(List<ISqliteWork> batch)
    {
        batch.RemoveAll(work => !work.IsWanted());
        if (WaitsForDisk(batch) || _connection.IsToFold || !await TrySettle(batch, mayWait: false))
        {
            WriteBeside(batch);
        }
        else
        {
            GoOn();
        }
    }

    // What came meanwhile is not for this caller to do.
    private void GoOn()
    {
        if (Next() is { Count: > 0 } others)
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
            _connection.Fold();
            batch = Next();
        }
        while (batch.Count > 0);
    }

    private List<ISqliteWork> Next()
    {
        lock (_waiting)
        {
            var batch = new List<ISqliteWork>();
            AddWaiting(batch);
            _isBusy = batch.Count > 0;
            if (!_isBusy && _isClosed)
            {
                _connection.Dispose();
                Monitor.PulseAll(_waiting);
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

    private async Task<bool> TryWrite(List<ISqliteWork> batch, bool mayWait) =>
        batch.Count == 0 || await _connection.TryWriteAsync(batch, WaitsForDisk(batch) ? Durability.PowerLoss : Durability.Kill, mayWait);

    private static bool WaitsForDisk(List<ISqliteWork> batch) => batch.Exists(work => work.Durability is Durability.PowerLoss);
}

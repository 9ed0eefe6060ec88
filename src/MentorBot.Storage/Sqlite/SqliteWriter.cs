using System.Data.Common;
using MentorBot.Runtime.Turns;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The one writer of this process: what waits while the disk works is written together, in the order in which it came, with one wait for the disk (https://www.sqlite.org/wal.html#performance_considerations).</summary>
internal sealed class SqliteWriter(Func<SqliteConnection> open)
{
    // A batch is one transaction, and other processes on the file wait for its end.
    private const int MostAtOnce = 100;

    private readonly Queue<IWork> _waiting = new();
    private bool _isWriting;

    /// <summary>What somebody wants written.</summary>
    private interface IWork
    {
        Durability Durability { get; }

        bool IsWanted();

        Task DoAsync(SqliteConnection connection);

        void Succeed();

        void Fail(Task writing);
    }

    /// <summary>Ends when it is written, alone or with others; its fault is its own, and is never one of theirs.</summary>
    internal Task<TResult> WriteAsync<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel)
    {
        var work = new Work<TResult>(write, durability, cancel);
        lock (_waiting)
        {
            _waiting.Enqueue(work);
            if (!_isWriting)
            {
                // SQLite works synchronously: the caller goes on while a thread of the pool waits for the disk.
                _isWriting = true;
                _ = Task.Run(WriteAll, CancellationToken.None);
            }
        }

        return work.Done;
    }

    private async Task WriteAll()
    {
        while (Next() is { Count: > 0 } batch)
        {
            await Settle(batch);
        }
    }

    private List<IWork> Next()
    {
        lock (_waiting)
        {
            var batch = new List<IWork>();
            while (batch.Count < MostAtOnce && _waiting.TryDequeue(out var work))
            {
                if (work.IsWanted())
                {
                    batch.Add(work);
                }
            }

            _isWriting = batch.Count > 0;
            return batch;
        }
    }

    private async Task Settle(List<IWork> batch)
    {
        var writing = Write(batch);
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (writing.IsCompletedSuccessfully)
        {
            batch.ForEach(work => work.Succeed());
        }
        else if (batch.Count == 1 || writing.Exception?.InnerException is SqliteException { SqliteErrorCode: SqliteFile.Busy })
        {
            // Where another process holds the file, it holds it against each of them.
            batch.ForEach(work => work.Fail(writing));
        }
        else
        {
            // One of them is at fault. Nothing of the batch is written; alone, each shows whose fault it is.
            foreach (var work in batch)
            {
                await Settle([work]);
            }
        }
    }

    private async Task Write(List<IWork> batch)
    {
        await using var connection = open();
        connection.Do(batch.Exists(work => work.Durability is Durability.PowerLoss) ? "pragma synchronous = full" : "pragma synchronous = normal");
        await using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var work in batch)
        {
            await work.DoAsync(connection);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    private sealed class Work<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel) : IWork
    {
        private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TResult _result = default!;

        public Task<TResult> Done => _done.Task;

        public Durability Durability => durability;

        public bool IsWanted() => !cancel.IsCancellationRequested || !_done.TrySetCanceled(cancel);

        public async Task DoAsync(SqliteConnection connection) => _result = await write(connection);

        public void Succeed() => _done.SetResult(_result);

        public void Fail(Task writing)
        {
            if (writing.Exception is { } fault)
            {
                _done.SetException(fault.InnerExceptions);
            }
            else
            {
                _done.SetCanceled(cancel);
            }
        }
    }
}

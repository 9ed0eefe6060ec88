using System.Data.Common;
using MentorBot.Runtime.Turns;

namespace MentorBot.Storage.Sqlite;

/// <summary>What somebody wants written.</summary>
internal interface ISqliteWork
{
    /// <summary>What it must outlive at least.</summary>
    Durability Durability { get; }

    /// <summary>Whether anybody still waits for it; who does not is told so.</summary>
    bool IsWanted();

    /// <summary>Writes, as a part of a transaction.</summary>
    Task DoAsync(DbConnection connection);

    /// <summary>Tells who waits that it is written.</summary>
    void Succeed();

    /// <summary>Tells who waits what came in between.</summary>
    void Fail(Task writing);
}

/// <summary>What somebody wants written, and what comes of it.</summary>
internal sealed class SqliteWork<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel) : ISqliteWork
{
    private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult _result = default!;

    /// <summary>Ends when it is written or cannot be.</summary>
    public Task<TResult> Done => _done.Task;

    /// <inheritdoc />
    public Durability Durability => durability;

    /// <inheritdoc />
    public bool IsWanted() => !cancel.IsCancellationRequested || !_done.TrySetCanceled(cancel);

    /// <inheritdoc />
    public async Task DoAsync(DbConnection connection) => _result = await write(connection);

    /// <inheritdoc />
    public void Succeed() => _done.SetResult(_result);

    /// <inheritdoc />
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

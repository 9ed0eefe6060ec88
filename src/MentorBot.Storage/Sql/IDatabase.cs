using System.Data.Common;
using MentorBot.Runtime.Turns;

namespace MentorBot.Storage.Sql;

/// <summary>Where the statements of this room run, which are the same on every database.</summary>
internal interface IDatabase
{
    /// <summary>Whether other processes, perhaps on other machines, work on it at the same time.</summary>
    bool IsShared { get; }

    /// <summary>This moment by the database's own clock, in milliseconds since 1970, as part of a statement: the one word that the databases do not share.</summary>
    string Now { get; }

    /// <summary>Makes the database ready; <see cref="StorageException" /> when it cannot be used.</summary>
    Task OpenAsync(CancellationToken cancel);

    /// <summary>Reads on a connection that is this caller's alone for so long.</summary>
    Task<TResult> ReadAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel);

    /// <summary>Reads one row by its key, in so short a time that it may also be done where others write.</summary>
    Task<TResult> ReadRowAsync<TResult>(Func<DbConnection, Task<TResult>> read, CancellationToken cancel);

    /// <summary>Carries out several writes, all or none. What other writers got in the way of may be begun again, so the work must only write.</summary>
    /// <param name="write">The work.</param>
    /// <param name="durability">What it must outlive at least.</param>
    /// <param name="cancel">Ends the waiting for its turn.</param>
    Task<TResult> WriteAsync<TResult>(Func<DbConnection, Task<TResult>> write, Durability durability, CancellationToken cancel);
}

/// <summary>Short forms for what is done most.</summary>
internal static class Databases
{
    /// <summary>Carries out several writes, all or none, which outlive a loss of power.</summary>
    internal static Task<TResult> WriteAsync<TResult>(this IDatabase database, Func<DbConnection, Task<TResult>> write, CancellationToken cancel) =>
        database.WriteAsync(write, Durability.PowerLoss, cancel);
}

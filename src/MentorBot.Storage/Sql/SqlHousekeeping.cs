using System.Data.Common;
using Microsoft.Extensions.Options;

namespace MentorBot.Storage.Sql;

/// <summary>Deletes what has been kept long enough: sessions that nobody touched, old notes, and the salt of a past period.</summary>
internal sealed class SqlHousekeeping(IDatabase database, IOptions<StorageOptions> storage, IOptions<NoteOptions> notes)
{
    private const string SelectUntouched = "select person, version from sessions where saved_at < @before limit 500";

    // With its version, so that whoever comes back at this moment is not forgotten.
    private const string DeleteUntouched = "delete from sessions where person = @person and version = @version";

    /// <summary>Does all of it once; how many sessions were deleted.</summary>
    internal async Task<int> TidyAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        await database.WriteAsync(
            async connection =>
            {
                await SqlDeliveries.DeleteOldAsync(connection, now, cancel);
                await SqlLeaseStore.DeleteOldAsync(database, connection, cancel);
                await SqlReplicaStore.DeleteOldAsync(database, connection, cancel);
                await SqlNoteStore.TrimAsync(connection, day.AddDays(-notes.Value.Days), notes.Value.Most, cancel);
                return await SqlNoteSalt.LastAsync(connection, cancel) is null ? null : await SqlNoteSalt.CurrentAsync(connection, day, cancel);
            },
            cancel);

        var deleted = 0;
        while (await Untouched(now.AddDays(-storage.Value.Days), cancel) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                deleted += await database.WriteAsync(connection => connection.DoAsync(row, cancel), cancel);
            }
        }

        return deleted;
    }

    private Task<List<Statement>> Untouched(DateTimeOffset before, CancellationToken cancel) => database.ReadAsync(
        connection => connection.QueryAsync(
            new Statement(SelectUntouched, ("@before", before.ToUnixTimeMilliseconds())),
            (DbDataReader row) => new Statement(DeleteUntouched, ("@person", row.GetString(0)), ("@version", row.GetInt64(1))),
            cancel),
        cancel);
}

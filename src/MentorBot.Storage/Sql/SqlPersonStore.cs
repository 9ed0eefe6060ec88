using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Options;

namespace MentorBot.Storage.Sql;

/// <summary>All that is kept of a person, over the tables: the session, the share in the counts, and the notes that the salt of now can tell to be theirs.</summary>
internal sealed class SqlPersonStore(IDatabase database, IOptions<StorageOptions> options) : IPersonStore
{
    private const string SelectSavedAt = "select saved_at from sessions where person = @person";

    private const string DeleteSession = "delete from sessions where person = @person and version = @version";

    // One page of a group, in the order of the keys; whoever deletes them all asks again until none is left.
    private const string SelectGroup = "select person from sessions where person >= @first and person < @end order by person limit 500";

    /// <inheritdoc />
    public Task<OwnRecord> ReadAsync(PersonKey person, CancellationToken cancel) => database.ReadAsync(
        async connection =>
        {
            var savedAt = await SavedAt(connection, person, cancel);
            var notes = await Hash(connection, person, cancel) is { } asker ? await SqlNoteStore.OfAsync(connection, asker, cancel) : KeptNotes.None;
            return new OwnRecord(savedAt.Count == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(savedAt[0]), options.Value.Days, notes);
        },
        cancel);

    /// <inheritdoc />
    public Task<bool> TryForgetAsync(PersonKey person, long version, ImmutableArray<QuizCount> changes, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            var deleted = await connection.DoAsync(new Statement(DeleteSession, ("@person", person.ToString()), ("@version", version)), cancel);
            if (deleted == 0 && (version != 0 || (await SavedAt(connection, person, cancel)).Count > 0))
            {
                return false;
            }

            await SqlQuizCounts.AddAsync(connection, changes, cancel);
            if (await Hash(connection, person, cancel) is { } asker)
            {
                await SqlNoteStore.DeleteAsync(connection, asker, cancel);
            }

            return true;
        },
        cancel);

    /// <inheritdoc />
    public async Task<ImmutableArray<PersonKey>> ListAsync(PersonGroup group, CancellationToken cancel)
    {
        // A group's keys go on after a dot, and the sign after the dot is the slash.
        var first = group.ToString();
        var statement = new Statement(SelectGroup, ("@first", first), ("@end", $"{first[..^1]}/"));
        var keys = await database.ReadAsync(connection => connection.QueryAsync(statement, row => row.GetString(0), cancel), cancel);
        return [.. keys.Select(Parse).OfType<PersonKey>()];
    }

    private static Task<List<long>> SavedAt(DbConnection connection, PersonKey person, CancellationToken cancel) =>
        connection.QueryAsync(new Statement(SelectSavedAt, ("@person", person.ToString())), row => row.GetInt64(0), cancel);

    private static async Task<Asker?> Hash(DbConnection connection, PersonKey person, CancellationToken cancel) =>
        (await SqlNoteSalt.LastAsync(connection, cancel))?.Hash(person.ToString());

    private static PersonKey? Parse(string key) =>
        key.Split(':', 2) is [var platform, var id] && PersonKey.TryMake(platform, id, out var person) ? person : null;
}

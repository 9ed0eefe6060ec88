using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core.Gaps;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Notes;
using Microsoft.Extensions.Logging;

namespace MentorBot.Storage.Sql;

/// <summary>Notes, one row for each thing that one person said; the same again only counts up.</summary>
internal sealed class SqlNoteStore(IDatabase database, ILogger<SqlNoteStore> log) : INoteStore
{
    private const string Upsert = """
        insert into notes (kind, subject, period, person, value, times, day) values (@kind, @subject, @period, @person, @value, 1, @day)
        on conflict (kind, subject, period, person) do update set
            value = excluded.value, times = notes.times + 1, day = case when excluded.day > notes.day then excluded.day else notes.day end
        """;

    private const string DeleteOld = "delete from notes where day < @oldest";

    private const string SelectFirstTooMany = "select id from notes where kind = @kind order by id desc limit 1 offset @most";

    private const string DeleteTooMany = "delete from notes where kind = @kind and id <= @last";

    private const string Columns = "select kind, subject, period, person, value, times, day from notes";

    /// <inheritdoc />
    public async Task KeepAsync(PersonKey person, DateTimeOffset at, ImmutableArray<Note> notes, CancellationToken cancel)
    {
        ImmutableArray<NoteRow> rows = [.. notes.Select(NoteRow.Of).OfType<NoteRow>()];
        ImmutableArray<Note.QuizCounted> counted = [.. notes.OfType<Note.QuizCounted>()];
        if (rows.IsEmpty && counted.IsEmpty)
        {
            return;
        }

        try
        {
            await database.WriteAsync(
                async connection =>
                {
                    await Write(connection, person, DateOnly.FromDateTime(at.UtcDateTime), rows, cancel);
                    await SqlQuizCounts.AddAsync(connection, counted.SelectMany(note => note.Changes), cancel);
                    return rows.Length;
                },
                cancel);
        }
        catch (DbException fault)
        {
            log.NotesNotKept(fault.Message);
        }
    }

    /// <inheritdoc />
    public Task<KeptNotes> ReadAsync(CancellationToken cancel) => database.ReadAsync(
        async connection => NoteRow.Gather(await connection.QueryAsync(new Statement($"{Columns} order by id"), Row, cancel)) with { Quiz = await SqlQuizCounts.ReadAsync(connection, cancel) },
        cancel);

    /// <summary>The notes that this salt can still tell to be the person's.</summary>
    internal static async Task<KeptNotes> OfAsync(DbConnection connection, Asker asker, CancellationToken cancel) => NoteRow.Gather(await connection.QueryAsync(
        new Statement($"{Columns} where period = @period and person = @person order by id", ("@period", asker.Period), ("@person", asker.Hash)),
        Row,
        cancel));

    /// <summary>Deletes the notes that this salt can still tell to be the person's.</summary>
    internal static Task DeleteAsync(DbConnection connection, Asker asker, CancellationToken cancel) =>
        connection.DoAsync(new Statement("delete from notes where period = @period and person = @person", ("@period", asker.Period), ("@person", asker.Hash)), cancel);

    /// <summary>Deletes the notes of before this day, and of each kind the oldest of those that are more than this many.</summary>
    internal static async Task TrimAsync(DbConnection connection, DateOnly oldest, int most, CancellationToken cancel)
    {
        await connection.DoAsync(new Statement(DeleteOld, ("@oldest", oldest.DayNumber)), cancel);
        foreach (var kind in NoteRow.Kinds)
        {
            foreach (var last in await connection.QueryAsync(new Statement(SelectFirstTooMany, ("@kind", kind), ("@most", most)), row => row.GetInt64(0), cancel))
            {
                await connection.DoAsync(new Statement(DeleteTooMany, ("@kind", kind), ("@last", last)), cancel);
            }
        }
    }

    private static async Task Write(DbConnection connection, PersonKey person, DateOnly day, ImmutableArray<NoteRow> rows, CancellationToken cancel)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        var asker = (await SqlNoteSalt.CurrentAsync(connection, day, cancel)).Hash(person.ToString());
        foreach (var row in rows)
        {
            var upsert = new Statement(
                Upsert, ("@kind", row.Kind), ("@subject", row.Subject), ("@period", asker.Period), ("@person", asker.Hash), ("@value", row.Value), ("@day", day.DayNumber));
            await connection.DoAsync(upsert, cancel);
        }
    }

    private static NoteRow Row(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(4))
    {
        By = new Asker(row.GetInt32(2), row.GetString(3)),
        Times = row.GetInt32(5),
        Day = DateOnly.FromDayNumber(row.GetInt32(6)),
    };
}

using System.Collections.Immutable;
using MentorBot.Core.Gaps;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Notes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Storage.Sqlite;

/// <summary>Notes in the file, one row for each thing that one person said; the same again only counts up.</summary>
internal sealed class SqliteNoteStore(SqliteFile file, IOptions<NoteOptions> options, ILogger<SqliteNoteStore> log) : INoteStore
{
    private const string Upsert = """
        insert into notes (kind, subject, period, person, value, times, day) values (@kind, @subject, @period, @person, @value, 1, @day)
        on conflict (kind, subject, period, person) do update set value = excluded.value, times = times + 1, day = max(day, excluded.day)
        """;

    private const string Trim = """
        delete from notes where day < @oldest;
        delete from notes where kind = @kind and id <= (select id from notes where kind = @kind order by id desc limit 1 offset @most);
        """;

    private const string Select = "select kind, subject, period, person, value, times, day from notes order by id";

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
            using var entered = await file.EnterAsync(cancel);
            using var connection = file.Open();
            Write(connection, person, DateOnly.FromDateTime(at.UtcDateTime), rows, counted);
        }
        catch (SqliteException fault)
        {
            log.NotesNotKept(fault.Message);
        }
        catch (StorageException fault)
        {
            log.NotesNotKept(fault.Message);
        }
    }

    /// <inheritdoc />
    public Task<KeptNotes> ReadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var connection = file.Open();
        return Task.FromResult(NoteRow.Gather(Rows(connection)) with { Quiz = SqliteQuizCounts.Read(connection) });
    }

    // All of a turn's notes or none.
    private void Write(SqliteConnection connection, PersonKey person, DateOnly day, ImmutableArray<NoteRow> rows, ImmutableArray<Note.QuizCounted> counted)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Write(connection, person, day, rows);
        SqliteQuizCounts.Add(connection, counted.SelectMany(note => note.Changes));
        transaction.Commit();
    }

    private void Write(SqliteConnection connection, PersonKey person, DateOnly day, ImmutableArray<NoteRow> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        var asker = SqliteNoteSalt.Current(connection, day).Hash(person.ToString());
        foreach (var row in rows)
        {
            connection.Do(
                Upsert,
                ("@kind", row.Kind),
                ("@subject", row.Subject),
                ("@period", asker.Period),
                ("@person", asker.Hash),
                ("@value", row.Value),
                ("@day", day.DayNumber));
            connection.Do(Trim, ("@kind", row.Kind), ("@oldest", day.AddDays(-options.Value.Days).DayNumber), ("@most", options.Value.Most));
        }
    }

    private static List<NoteRow> Rows(SqliteConnection connection)
    {
        using var query = connection.Prepare(Select);
        using var row = query.ExecuteReader();
        var rows = new List<NoteRow>();
        while (row.Read())
        {
            rows.Add(new NoteRow(row.GetString(0), row.GetString(1), row.GetString(4))
            {
                By = new Asker(row.GetInt32(2), row.GetString(3)),
                Times = row.GetInt32(5),
                Day = DateOnly.FromDayNumber(row.GetInt32(6)),
            });
        }

        return rows;
    }
}

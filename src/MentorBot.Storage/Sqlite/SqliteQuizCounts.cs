using System.Collections.Immutable;
using MentorBot.Core.Quiz.Counts;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The counts of the quiz in the file: sums over everybody, with no person and no time in them.</summary>
internal static class SqliteQuizCounts
{
    // A note that was lost must not let a count fall below nothing.
    private const string Upsert = """
        insert into quiz_counts (edition, figure, subject, amount) values (@edition, @figure, @subject, max(0, @amount))
        on conflict (edition, figure, subject) do update set amount = max(0, amount + @amount)
        """;

    /// <summary>Adds these changes, within a transaction that the caller ends; what has come down to nothing leaves no row.</summary>
    internal static void Add(SqliteConnection connection, IEnumerable<QuizCount> changes)
    {
        foreach (var change in changes.GroupBy(change => change with { Amount = 0 }, change => change.Amount))
        {
            connection.Do(
                Upsert,
                ("@edition", change.Key.Edition),
                ("@figure", change.Key.Figure.ToString().ToLowerInvariant()),
                ("@subject", change.Key.Subject),
                ("@amount", change.Sum()));
        }

        connection.Do("delete from quiz_counts where amount = 0");
    }

    /// <summary>All counts; a figure that this version does not know is passed over.</summary>
    internal static ImmutableArray<QuizCount> Read(SqliteConnection connection)
    {
        using var query = connection.Prepare("select edition, figure, subject, amount from quiz_counts order by edition, figure, subject");
        using var row = query.ExecuteReader();
        var counts = ImmutableArray.CreateBuilder<QuizCount>();
        while (row.Read())
        {
            if (Enum.TryParse<QuizFigure>(row.GetString(1), ignoreCase: true, out var figure))
            {
                counts.Add(new QuizCount(row.GetString(0), figure, row.GetString(2), row.GetInt64(3)));
            }
        }

        return counts.DrainToImmutable();
    }
}

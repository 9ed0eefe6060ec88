using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Storage.Sql;

/// <summary>The counts of the quiz: sums over everybody, with no person and no time in them.</summary>
internal static class SqlQuizCounts
{
    // A note that was lost must not let a count fall below nothing.
    private const string Upsert = """
        insert into quiz_counts (edition, figure, subject, amount) values (@edition, @figure, @subject, case when @amount > 0 then @amount else 0 end)
        on conflict (edition, figure, subject) do update set amount = case when quiz_counts.amount + @amount > 0 then quiz_counts.amount + @amount else 0 end
        """;

    private const string DeleteEmpty = "delete from quiz_counts where edition = @edition and figure = @figure and subject = @subject and amount = 0";

    private const string Select = "select edition, figure, subject, amount from quiz_counts order by edition, figure, subject";

    /// <summary>Adds these changes, within a transaction that the caller ends; what has come down to nothing leaves no row.</summary>
    internal static async Task AddAsync(DbConnection connection, IEnumerable<QuizCount> changes, CancellationToken cancel)
    {
        // In one order, so that two writers never wait for each other.
        var sums = changes.GroupBy(change => (change.Edition, Figure: change.Figure.ToString().ToLowerInvariant(), change.Subject), change => change.Amount)
            .OrderBy(sum => sum.Key.Edition, StringComparer.Ordinal)
            .ThenBy(sum => sum.Key.Figure, StringComparer.Ordinal)
            .ThenBy(sum => sum.Key.Subject, StringComparer.Ordinal);
        foreach (var sum in sums)
        {
            (string, object)[] key = [("@edition", sum.Key.Edition), ("@figure", sum.Key.Figure), ("@subject", sum.Key.Subject)];
            await connection.DoAsync(new Statement(Upsert, [.. key, ("@amount", sum.Sum())]), cancel);
            await connection.DoAsync(new Statement(DeleteEmpty, key), cancel);
        }
    }

    /// <summary>All counts; a figure that this version does not know is passed over.</summary>
    internal static async Task<ImmutableArray<QuizCount>> ReadAsync(DbConnection connection, CancellationToken cancel)
    {
        var rows = await connection.QueryAsync<QuizCount?>(
            new Statement(Select),
            row => Enum.TryParse<QuizFigure>(row.GetString(1), ignoreCase: true, out var figure) ? new QuizCount(row.GetString(0), figure, row.GetString(2), row.GetInt64(3)) : null,
            cancel);
        return [.. rows.OfType<QuizCount>()];
    }
}

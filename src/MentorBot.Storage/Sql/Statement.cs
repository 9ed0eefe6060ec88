using System.Data.Common;

namespace MentorBot.Storage.Sql;

/// <summary>One statement with its values.</summary>
internal sealed record Statement(string Text, params (string Name, object Value)[] Values);

/// <summary>Carries out statements on an open connection.</summary>
internal static class Statements
{
    /// <summary>How many rows it changed.</summary>
    internal static async Task<int> DoAsync(this DbConnection connection, Statement statement, CancellationToken cancel)
    {
        var command = Prepare(connection, statement);
        try
        {
            return await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await Leave(command, connection);
        }
    }

    /// <summary>The rows it answers, each as read.</summary>
    internal static async Task<List<TRow>> QueryAsync<TRow>(this DbConnection connection, Statement statement, Func<DbDataReader, TRow> read, CancellationToken cancel)
    {
        var command = Prepare(connection, statement);
        try
        {
            await using var row = await command.ExecuteReaderAsync(cancel);
            var rows = new List<TRow>();
            while (await row.ReadAsync(cancel))
            {
                rows.Add(read(row));
            }

            return rows;
        }
        finally
        {
            await Leave(command, connection);
        }
    }

    private static DbCommand Prepare(DbConnection connection, Statement statement)
    {
        var command = connection is IKeepsStatements keeper ? keeper.CommandOf(statement.Text) : New(connection, statement.Text);
        for (var at = 0; at < statement.Values.Length; at++)
        {
            if (at == command.Parameters.Count)
            {
                command.Parameters.Add(command.CreateParameter());
            }

            var (parameter, (name, value)) = (command.Parameters[at], statement.Values[at]);
            (parameter.ParameterName, parameter.Value) = (name, value);
        }

        return command;
    }

    private static DbCommand New(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static ValueTask Leave(DbCommand command, DbConnection connection) => connection is IKeepsStatements ? ValueTask.CompletedTask : command.DisposeAsync();
}

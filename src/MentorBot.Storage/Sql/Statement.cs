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
        await using var command = Prepare(connection, statement);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The rows it answers, each as read.</summary>
    internal static async Task<List<TRow>> QueryAsync<TRow>(this DbConnection connection, Statement statement, Func<DbDataReader, TRow> read, CancellationToken cancel)
    {
        await using var command = Prepare(connection, statement);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var rows = new List<TRow>();
        while (await row.ReadAsync(cancel))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    private static DbCommand Prepare(DbConnection connection, Statement statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Text;
        foreach (var (name, value) in statement.Values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

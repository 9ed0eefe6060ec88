using MentorBot.Storage.Postgres;
using MentorBot.Storage.Sql;
using Npgsql;

namespace MentorBot.Storage.Diagnosis;

/// <summary>Looks at a PostgreSQL database over a connection of its own.</summary>
internal static class ServerLook
{
    // Nobody has such a key, and the row is never committed.
    private const string Write = "insert into state (key, value, saved_at) values ('doctor', '', 0)";

    private const string MayCreate = "select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)";

    /// <summary>What there is to see; <see cref="StorageException" /> when it cannot be used.</summary>
    internal static Task<ServerFacts> AtAsync(string connectionString, TimeProvider time, CancellationToken cancel) => PostgresServer.InOurWordsAsync(async () =>
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(PostgresConnection.Read(connectionString)) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancel);
        var mayCreate = (await connection.QueryAsync(new Statement(MayCreate), row => row.GetBoolean(0), cancel)).Single();
        var schema = await PostgresSchema.VersionAsync(connection, cancel);
        var asked = time.GetTimestamp();
        await connection.DoAsync(new Statement("select 1"), cancel);
        var facts = new ServerFacts(connection.PostgreSqlVersion, time.GetElapsedTime(asked)) { MayCreate = mayCreate, Schema = schema };
        if (facts.Schema > 0)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            await connection.DoAsync(new Statement(Write), cancel);
            await transaction.RollbackAsync(cancel);
        }

        return facts;
    });
}

using MentorBot.Runtime.State;

namespace MentorBot.Storage.Sql;

/// <summary>The bot's own small texts, one row a key; the last writer wins.</summary>
internal sealed class SqlStateStore(IDatabase database, TimeProvider time) : IStateStore
{
    private const string Select = "select value from state where key = @key";

    private const string Upsert = """
        insert into state (key, value, saved_at) values (@key, @value, @at)
        on conflict (key) do update set value = excluded.value, saved_at = excluded.saved_at
        """;

    private const string Delete = "delete from state where key = @key";

    /// <inheritdoc />
    public async Task<string?> ReadAsync(string key, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var rows = await database.ReadRowAsync(connection => connection.QueryAsync(new Statement(Select, ("@key", key)), row => row.GetString(0), cancel), cancel);
        return rows.SingleOrDefault();
    }

    /// <inheritdoc />
    public Task WriteAsync(string key, string? value, CancellationToken cancel)
    {
        var write = value is null
            ? new Statement(Delete, ("@key", key))
            : new Statement(Upsert, ("@key", key), ("@value", value), ("@at", time.GetUtcNow().ToUnixTimeMilliseconds()));
        return database.WriteAsync(connection => connection.DoAsync(write, cancel), cancel);
    }
}

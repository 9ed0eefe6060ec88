using MentorBot.Runtime.State;

namespace MentorBot.Storage.Sqlite;

/// <summary>The bot's own small texts in the file, one row a key; the last writer wins.</summary>
internal sealed class SqliteStateStore(SqliteFile file, TimeProvider time) : IStateStore
{
    private const string Upsert = """
        insert into state (key, value, saved_at) values (@key, @value, @at)
        on conflict (key) do update set value = excluded.value, saved_at = excluded.saved_at
        """;

    /// <inheritdoc />
    public Task<string?> ReadAsync(string key, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Read(key));
    }

    /// <inheritdoc />
    public async Task WriteAsync(string key, string? value, CancellationToken cancel)
    {
        using var entered = await file.EnterAsync(cancel);
        using var connection = file.Open();
        if (value is null)
        {
            connection.Do("delete from state where key = @key", ("@key", key));
        }
        else
        {
            connection.Do(Upsert, ("@key", key), ("@value", value), ("@at", time.GetUtcNow().ToUnixTimeMilliseconds()));
        }
    }

    private string? Read(string key)
    {
        using var connection = file.Open();
        using var query = connection.Prepare("select value from state where key = @key", ("@key", key));
        return query.ExecuteScalar() as string;
    }
}

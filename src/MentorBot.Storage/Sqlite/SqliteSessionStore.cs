using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sessions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace MentorBot.Storage.Sqlite;

/// <summary>Sessions in the file, one row a person. A save names the version it read, so of two savers one learns that it lost.</summary>
internal sealed class SqliteSessionStore(SqliteFile file, TimeProvider time, ILogger<SqliteSessionStore> log) : ISessionStore
{
    private const string Select = "select session, version from sessions where person = @person";

    private const string Insert = """
        insert into sessions (person, session, version, saved_at) values (@person, @session, 1, @at)
        on conflict (person) do nothing
        """;

    private const string Update = """
        update sessions set session = @session, version = version + 1, saved_at = @at
        where person = @person and version = @version
        """;

    /// <inheritdoc />
    public Task<StoredSession> LoadAsync(PersonKey person, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Load(person));
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(PersonKey person, Session session, long version, CancellationToken cancel)
    {
        var text = SessionWriter.Write(session);
        using var entered = await file.EnterAsync(cancel);
        using var connection = file.Open();
        var changed = connection.Do(
            version == 0 ? Insert : Update,
            ("@person", person.ToString()),
            ("@session", text),
            ("@version", version),
            ("@at", time.GetUtcNow().ToUnixTimeMilliseconds()));
        return changed == 1;
    }

    private StoredSession Load(PersonKey person)
    {
        using var connection = file.Open();
        using var query = connection.Prepare(Select, ("@person", person.ToString()));
        using var row = query.ExecuteReader();
        return row.Read() ? Read(row) : new StoredSession(Session.New, Version: 0);
    }

    private StoredSession Read(SqliteDataReader row)
    {
        if (SessionReader.TryRead(row.GetString(0), out var session, out var reason))
        {
            return new StoredSession(session, row.GetInt64(1));
        }

        log.Unreadable(reason);
        return new StoredSession(Session.New, row.GetInt64(1));
    }
}

using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sessions;
using Microsoft.Extensions.Logging;

namespace MentorBot.Storage.Sql;

/// <summary>Sessions, one row a person. A save names the version it read, so of two savers one learns that it lost.</summary>
internal sealed class SqlSessionStore(IDatabase database, TimeProvider time, ILogger<SqlSessionStore> log) : ISessionStore
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
    public async Task<StoredSession> LoadAsync(PersonKey person, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var rows = await database.ReadRowAsync(connection => connection.QueryAsync(new Statement(Select, ("@person", person.ToString())), Read, cancel), cancel);
        return rows.SingleOrDefault() ?? new StoredSession(Session.New, Version: 0);
    }

    /// <inheritdoc />
    public Task<SaveOutcome> SaveAsync(PersonKey person, SessionSave save, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        (string, object)[] values = [("@person", person.ToString()), ("@session", SessionWriter.Write(save.Session)), ("@at", now.ToUnixTimeMilliseconds())];
        var row = save.Version == 0 ? new Statement(Insert, values) : new Statement(Update, [.. values, ("@version", save.Version)]);
        return database.WriteAsync(connection => Save(connection, row, save.Deliveries, now, cancel), save.Durability, cancel);
    }

    private static async Task<SaveOutcome> Save(DbConnection connection, Statement row, ImmutableArray<string> deliveries, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var delivery in deliveries)
        {
            if (!await SqlDeliveries.TryTakeAsync(connection, delivery, now, cancel))
            {
                return SaveOutcome.Repeated;
            }
        }

        if (await connection.DoAsync(row, cancel) == 1)
        {
            return SaveOutcome.Saved;
        }

        // Whoever runs the turn again on what the other one saved takes them with that.
        foreach (var delivery in deliveries)
        {
            await SqlDeliveries.GiveBackAsync(connection, delivery, cancel);
        }

        return SaveOutcome.Outrun;
    }

    private StoredSession Read(DbDataReader row)
    {
        if (SessionReader.TryRead(row.GetString(0), out var session, out var reason))
        {
            return new StoredSession(session, row.GetInt64(1));
        }

        log.Unreadable(reason);
        return new StoredSession(Session.New, row.GetInt64(1));
    }
}

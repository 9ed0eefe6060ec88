using MentorBot.Storage.Sql;
using Npgsql;

namespace MentorBot.Storage.Postgres;

/// <summary>The tables, and how a database of an earlier version becomes one of today's. The one row of <c>mentorbot_schema</c> says how many steps it has taken.</summary>
internal static class PostgresSchema
{
    private const int MostAttempts = 5;

    private const string IsThere = "select to_regclass('mentorbot_schema') is not null";

    private const string MakeBook = "create table if not exists mentorbot_schema (id integer primary key, version integer not null)";

    private const string OpenBook = "insert into mentorbot_schema (id, version) values (1, 0) on conflict (id) do nothing";

    private const string SelectVersion = "select version from mentorbot_schema where id = 1";

    // Keys of people are compared byte by byte, so that those of a workspace lie together.
    // Only ever appended to: a database in the field has taken the steps it has taken.
    // Whoever goes back to an earlier form puts a copy in place that does not know later tables, so those stay: each step after the first bears that its table is there.
    private static readonly string[] Steps =
    [
        """
        create table sessions (
            person text collate "C" primary key,
            session text not null,
            version bigint not null,
            saved_at bigint not null
        );
        create index sessions_by_age on sessions (saved_at);
        create table state (
            key text primary key,
            value text not null,
            saved_at bigint not null
        );
        create table notes (
            id bigint generated always as identity primary key,
            kind text not null,
            subject text not null,
            period integer not null,
            person text not null,
            value text not null,
            times integer not null,
            day integer not null,
            unique (period, person, kind, subject)
        );
        create index notes_by_kind on notes (kind, id);
        create index notes_by_day on notes (day);
        create table note_salt (
            id integer primary key,
            period integer not null,
            salt bytea not null,
            since integer not null
        );
        create table quiz_counts (
            edition text collate "C" not null,
            figure text collate "C" not null,
            subject text collate "C" not null,
            amount bigint not null,
            primary key (edition, figure, subject)
        );
        create table deliveries (
            key bytea primary key,
            seen_at bigint not null
        );
        create index deliveries_by_age on deliveries (seen_at);
        """,
        """
        alter table notes drop constraint notes_pkey;
        alter table notes drop constraint notes_period_person_kind_subject_key;
        alter table notes add primary key (person, period, kind, subject);
        """,
        """
        create table if not exists leases (
            name text primary key,
            holder text not null,
            version bigint not null,
            until bigint not null
        );
        """,
        """
        create table if not exists replicas (
            name text primary key,
            bot text not null,
            knowledge text not null,
            platforms text not null,
            since bigint not null,
            seen_at bigint not null,
            asked bigint not null
        );
        """,
        // Each answer paid for them, and one look an hour used them (docs/decisions/0028).
        """
        drop index if exists sessions_by_age;
        drop index if exists deliveries_by_age;
        """,
    ];

    internal static int Current => Steps.Length;

    /// <summary>Takes the steps that are missing, all or none; another process may do the same at this moment.</summary>
    internal static async Task<int> MigrateAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryMigrate(connection, cancel);
            }
            catch (PostgresException fault) when (IsRace(fault) && attempt < MostAttempts)
            {
                // Two processes made the first table at once; now it is there.
            }
        }
    }

    /// <summary>How many steps a database has taken; null for one that was never used.</summary>
    internal static async Task<int?> VersionAsync(NpgsqlConnection connection, CancellationToken cancel) =>
        (await connection.QueryAsync(new Statement(IsThere), row => row.GetBoolean(0), cancel)).Single()
            ? (await Versions(connection, "", cancel)).SingleOrDefault()
            : null;

    private static async Task<int> TryMigrate(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (!(await connection.QueryAsync(new Statement(IsThere), row => row.GetBoolean(0), cancel)).Single())
        {
            await connection.DoAsync(new Statement(MakeBook), cancel);
        }

        if ((await Versions(connection, "", cancel)).SingleOrDefault() is var known && known == Current)
        {
            return known;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.DoAsync(new Statement(OpenBook), cancel);

        // Whoever else starts at this moment waits here and finds the work done.
        var from = (await Versions(connection, " for update", cancel)).Single();
        if (from > Current)
        {
            throw new StorageException(
                $"The database that Storage:ConnectionString names was written by a newer MentorBot (schema {from}; this one knows {Current}). Nothing was changed. Start the newer version, or name another database.");
        }

        foreach (var step in Steps.Skip(from))
        {
            await connection.DoAsync(new Statement(step), cancel);
        }

        await connection.DoAsync(new Statement("update mentorbot_schema set version = @version where id = 1", ("@version", Current)), cancel);
        await transaction.CommitAsync(cancel);
        return from;
    }

    private static Task<List<int>> Versions(NpgsqlConnection connection, string how, CancellationToken cancel) =>
        connection.QueryAsync(new Statement(SelectVersion + how), row => row.GetInt32(0), cancel);

    // "if not exists" looks before it makes, and what is made at once clashes in the catalogue's own keys: https://www.postgresql.org/docs/current/sql-createtable.html
    private static bool IsRace(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => fault.ConstraintName?.StartsWith("pg_", StringComparison.Ordinal) is true,
        // A table brings a type of its name along.
        PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject => fault.MessageText.Contains("mentorbot_schema", StringComparison.Ordinal),
        _ => false,
    };
}

using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The tables, and how a file of an earlier version becomes one of today's. <c>user_version</c> says how many steps a file has taken.</summary>
internal static class SqliteSchema
{
    // Only ever appended to: a file in the field has taken the steps it has taken.
    private static readonly string[] Steps =
    [
        """
        create table sessions (
            person text not null primary key,
            session text not null,
            version integer not null,
            saved_at integer not null
        );
        create table state (
            key text not null primary key,
            value text not null,
            saved_at integer not null
        );
        """,
        """
        create table notes (
            id integer not null primary key autoincrement,
            kind text not null,
            subject text not null,
            period integer not null,
            person text not null,
            value text not null,
            times integer not null,
            day integer not null,
            unique (kind, subject, period, person)
        );
        create index notes_by_kind on notes (kind, id);
        create index notes_by_day on notes (day);
        create table note_salt (
            id integer not null primary key,
            period integer not null,
            salt blob not null,
            since integer not null
        );
        """,
        """
        create table quiz_counts (
            edition text not null,
            figure text not null,
            subject text not null,
            amount integer not null,
            primary key (edition, figure, subject)
        ) without rowid;
        """,
        "create index if not exists sessions_by_age on sessions (saved_at)",
        """
        create table deliveries (
            key blob not null primary key,
            seen_at integer not null
        ) without rowid;
        create index deliveries_by_age on deliveries (seen_at);
        delete from state where key = 'slack.events';
        """,
        """
        create table leases (
            name text not null primary key,
            holder text not null,
            version integer not null,
            until integer not null
        ) without rowid;
        """,
        """
        create table replicas (
            name text not null primary key,
            bot text not null,
            knowledge text not null,
            platforms text not null,
            since integer not null,
            seen_at integer not null,
            asked integer not null
        ) without rowid;
        """,
        // Each answer paid for them, and one look an hour used them (docs/decisions/0028).
        """
        drop index if exists sessions_by_age;
        drop index if exists deliveries_by_age;
        """,
    ];

    internal static int Current => Steps.Length;

    /// <summary>Refuses a file that is not ours or comes from a newer program, before anything in it is changed.</summary>
    internal static int Check(SqliteConnection connection, string file)
    {
        var version = connection.Ask("pragma user_version");
        if (version > Current)
        {
            throw new StorageException(
                $"{file} was written by a newer MentorBot (schema {version}; this one knows {Current}). Nothing was changed. Start the newer version, or point Storage:Path at another file.");
        }

        if (version == 0 && connection.Ask("select count(*) from sqlite_master") > 0)
        {
            throw new StorageException($"{file} is a database of another program. Nothing was changed. Point Storage:Path at another file.");
        }

        return (int)version;
    }

    /// <summary>Takes the steps that are missing, all or none; another process may do the same at this moment.</summary>
    internal static int Migrate(SqliteConnection connection, string file)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var from = Check(connection, file);
        if (from == Current)
        {
            return from;
        }

        foreach (var step in Steps.Skip(from))
        {
            connection.Do(step);
        }

        connection.Do(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {Current}"));
        transaction.Commit();
        return from;
    }
}

using System.Data.Common;
using MentorBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Storage.Sqlite;

/// <summary>A connection that keeps its statements compiled for as long as it is open (https://www.sqlite.org/c3ref/prepare.html).</summary>
internal sealed class KeptConnection(string connection, TimeSpan patience) : SqliteConnection(connection), IKeepsStatements
{
    private const string BeginStatement = "begin immediate";

    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public DbCommand CommandOf(string text)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            command = CreateCommand();
            command.CommandText = text;
            _commands[text] = command;
        }

        return command;
    }

    /// <summary>Begins to write; false where that cannot be at once, as while another connection writes.</summary>
    internal bool TryBegin()
    {
        // https://www.sqlite.org/c3ref/busy_timeout.html
        raw.sqlite3_busy_timeout(Handle, 0);
        var answer = raw.sqlite3_exec(Handle, BeginStatement);
        raw.sqlite3_busy_timeout(Handle, (int)patience.TotalMilliseconds);
        return answer == raw.SQLITE_OK;
    }

    /// <summary>Begins to write, once no other connection does.</summary>
    internal void Begin() => CommandOf(BeginStatement).ExecuteNonQuery();

    /// <summary>Ends with all that was written.</summary>
    internal void Commit() => CommandOf("commit").ExecuteNonQuery();

    /// <summary>From now on the log is folded into the file when it is asked for, and not at the end of a write (https://www.sqlite.org/c3ref/wal_autocheckpoint.html).</summary>
    internal void LeaveLogAlone() => raw.sqlite3_wal_autocheckpoint(Handle, 0);

    /// <summary>Folds the log into the file, as far as nobody reads what is older; false when nothing could be done (https://www.sqlite.org/c3ref/wal_checkpoint_v2.html).</summary>
    internal bool TryFold() => raw.sqlite3_wal_checkpoint_v2(Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _) == raw.SQLITE_OK;

    /// <summary>Ends with nothing written; false when the connection is of no more use. After some faults SQLite has rolled back already (https://www.sqlite.org/c3ref/get_autocommit.html).</summary>
    internal bool TryRollBack()
    {
        raw.sqlite3_exec(Handle, "rollback");
        return raw.sqlite3_get_autocommit(Handle) != 0;
    }
}

using MentorBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Storage.Diagnosis;

/// <summary>Looks at a session file beside whoever else has it open.</summary>
internal static class FileLook
{
    // Nobody has such a key, and the row is never committed.
    private const string Write = "insert into state (key, value, saved_at) values ('doctor', '', 0)";

    private const int PatienceInSeconds = 3;

    static FileLook() => Batteries_V2.Init();

    /// <summary>What there is to see at this path.</summary>
    internal static FileFacts At(string path)
    {
        var facts = new FileFacts(path, File.Exists(path));
        try
        {
            facts = facts with { Free = Free(path) };
            return facts.IsThere ? Open(facts) : Place(facts);
        }
        catch (SqliteException fault)
        {
            var (trouble, mend) = InOurWords(fault);
            return facts with { Trouble = trouble, Mend = mend };
        }
        catch (StorageException fault)
        {
            return facts with { Trouble = fault.Message, Mend = "Do that, or name another file by Storage:Path." };
        }
        catch (SystemException fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return facts with { Trouble = "Its folder cannot be written.", Mend = "Give the bot's user the right to write there, or set Storage:Path to another place." };
        }
    }

    private static FileFacts Open(FileFacts facts)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = facts.Path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = PatienceInSeconds }.ToString());
        connection.Open();
        var version = SqliteSchema.Check(connection, facts.Path);
        if (version > 0)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Do(Write);
            transaction.Rollback();
        }

        return facts with { Schema = version };
    }

    // The folder is made at the first start too, in the nearest one that is there.
    private static FileFacts Place(FileFacts facts)
    {
        using var probe = new FileStream(
            Path.Combine(NearestFolder(facts.Path), $".mentorbot-{Guid.NewGuid():n}"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
        return facts;
    }

    private static long? Free(string path) => new DriveInfo(NearestFolder(path)).AvailableFreeSpace;

    private static string NearestFolder(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !Directory.Exists(folder) && !File.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? Path.GetPathRoot(path)!;
    }

    // https://www.sqlite.org/rescode.html
    private static (string Trouble, string Mend) InOurWords(SqliteException fault) => fault.SqliteErrorCode switch
    {
        5 or 6 => ("Another process has been writing to it for some seconds.", "Ask again; if it stays so, find out which other program has the file open."),
        8 or 14 => ("It cannot be opened for writing.", "Give the bot's user the right to write the file and its folder."),
        11 or 26 => ("It is damaged, or no session file at all.", "Restore it from a backup, or set Storage:Path to another file."),
        13 => ("Its disk is full.", "Make room there."),
        var code => (FormattableString.Invariant($"SQLite cannot use it (error {code})."), "Look at the disk, or restore the file from a backup."),
    };
}

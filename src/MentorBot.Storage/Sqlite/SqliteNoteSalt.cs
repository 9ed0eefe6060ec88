using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Core.Gaps;
using Microsoft.Data.Sqlite;

namespace MentorBot.Storage.Sqlite;

/// <summary>The salt of this period: it tells people apart and is thrown away after 30 days, so that nobody can ever try names against the hashes before.</summary>
internal sealed record SqliteNoteSalt(int Period, byte[] Salt)
{
    /// <summary>How long a salt is used.</summary>
    internal const int Days = 30;

    private const int Bytes = 32;
    private const int HashBytes = 8;

    /// <summary>The salt in force on this day, made anew when the last one is too old; the caller holds a transaction.</summary>
    internal static SqliteNoteSalt Current(SqliteConnection connection, DateOnly day)
    {
        var last = Last(connection);
        // A clock that was set back must not keep a salt for ever.
        if (last is { } kept && Math.Abs(day.DayNumber - kept.Since) < Days)
        {
            return kept.Salt;
        }

        var fresh = new SqliteNoteSalt((last?.Salt.Period ?? 0) + 1, RandomNumberGenerator.GetBytes(Bytes));
        connection.Do(
            "insert into note_salt (id, period, salt, since) values (1, @period, @salt, @since) on conflict (id) do update set period = excluded.period, salt = excluded.salt, since = excluded.since",
            ("@period", fresh.Period),
            ("@salt", fresh.Salt),
            ("@since", day.DayNumber));
        return fresh;
    }

    internal Asker Hash(string person) =>
        new(Period, Convert.ToHexStringLower(HMACSHA256.HashData(Salt, Encoding.UTF8.GetBytes(person)).AsSpan(0, HashBytes)));

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"salt {Period}");

    private static (SqliteNoteSalt Salt, int Since)? Last(SqliteConnection connection)
    {
        using var query = connection.Prepare("select period, salt, since from note_salt where id = 1");
        using var row = query.ExecuteReader();
        return row.Read() ? (new SqliteNoteSalt(row.GetInt32(0), (byte[])row.GetValue(1)), row.GetInt32(2)) : null;
    }
}

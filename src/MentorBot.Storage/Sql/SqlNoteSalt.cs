using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Core.Gaps;

namespace MentorBot.Storage.Sql;

/// <summary>The salt of this period: it tells people apart and is thrown away after 30 days, so that nobody can ever try names against the hashes before.</summary>
internal sealed record SqlNoteSalt(int Period, byte[] Salt, int Since)
{
    /// <summary>How long a salt is used.</summary>
    internal const int Days = 30;

    private const int Bytes = 32;
    private const int HashBytes = 8;

    private const string Select = "select period, salt, since from note_salt where id = 1";

    // Of two writers that replace the same salt one wins, and the other takes the winner's.
    private const string Replace = """
        insert into note_salt (id, period, salt, since) values (1, @period, @salt, @since)
        on conflict (id) do update set period = excluded.period, salt = excluded.salt, since = excluded.since where note_salt.period < excluded.period
        """;

    /// <summary>The salt in force on this day, made anew when the last one is too old; within a transaction that the caller ends.</summary>
    internal static async Task<SqlNoteSalt> CurrentAsync(DbConnection connection, DateOnly day, CancellationToken cancel)
    {
        var last = await LastAsync(connection, cancel);

        // A clock that was set back must not keep a salt for ever.
        if (last is not null && Math.Abs(day.DayNumber - last.Since) < Days)
        {
            return last;
        }

        var fresh = new SqlNoteSalt((last?.Period ?? 0) + 1, RandomNumberGenerator.GetBytes(Bytes), day.DayNumber);
        var replaced = await connection.DoAsync(new Statement(Replace, ("@period", fresh.Period), ("@salt", fresh.Salt), ("@since", fresh.Since)), cancel);
        return replaced == 1 ? fresh : await LastAsync(connection, cancel) ?? fresh;
    }

    /// <summary>The salt that was used last; null when none was ever.</summary>
    internal static async Task<SqlNoteSalt?> LastAsync(DbConnection connection, CancellationToken cancel) =>
        (await connection.QueryAsync(new Statement(Select), row => new SqlNoteSalt(row.GetInt32(0), (byte[])row.GetValue(1), row.GetInt32(2)), cancel)).SingleOrDefault();

    internal Asker Hash(string person) =>
        new(Period, Convert.ToHexStringLower(HMACSHA256.HashData(Salt, Encoding.UTF8.GetBytes(person)).AsSpan(0, HashBytes)));

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"salt {Period}");
}

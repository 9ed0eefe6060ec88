using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace MentorBot.Storage.Sql;

/// <summary>Which deliveries of the platforms were taken, by whichever process: a unique key lets one of them win. A hash stands for the delivery.</summary>
internal sealed class SqlDeliveries(IDatabase database, TimeProvider time, ILogger<SqlDeliveries> log) : IDeliveryLog
{
    /// <summary>How long a delivery is remembered: Slack's last try comes after about seven minutes (https://docs.slack.dev/apis/events-api#retries).</summary>
    internal static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    // A platform allows three seconds for the first sign, so a database that is slow must not eat them up.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private const string Insert = "insert into deliveries (key, seen_at) values (@key, @at) on conflict (key) do nothing";

    private volatile bool _isAway;

    /// <inheritdoc />
    public async Task<bool> IsFirstAsync(string key, CancellationToken cancel)
    {
        try
        {
            // Should the power fail, the delivery may be brought again, and nobody has lost anything by it.
            var isFirst = await database.WriteAsync(connection => TryTakeAsync(connection, key, time.GetUtcNow(), cancel), Durability.Kill, cancel).WaitAsync(Patience, time, cancel);
            _isAway = false;
            return isFirst;
        }
        catch (TimeoutException)
        {
            Away("it took too long");
        }
        catch (DbException fault)
        {
            Away(fault.Message);
        }

        // Twice is better than never.
        return true;
    }

    // Once for each time that it is away, not for each event meanwhile.
    private void Away(string reason)
    {
        if (!_isAway)
        {
            _isAway = true;
            log.DeliveryNotLooked(reason);
        }
    }

    /// <summary>Takes a delivery, as part of a write; false when it was taken before.</summary>
    internal static async Task<bool> TryTakeAsync(DbConnection connection, string key, DateTimeOffset now, CancellationToken cancel) =>
        await connection.DoAsync(new Statement(Insert, ("@key", HashOf(key)), ("@at", now.ToUnixTimeMilliseconds())), cancel) == 1;

    /// <summary>Gives a delivery back that the same write has taken.</summary>
    internal static Task GiveBackAsync(DbConnection connection, string key, CancellationToken cancel) =>
        connection.DoAsync(new Statement("delete from deliveries where key = @key", ("@key", HashOf(key))), cancel);

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Forgets the deliveries of long ago.</summary>
    internal static Task<int> DeleteOldAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancel) =>
        connection.DoAsync(new Statement("delete from deliveries where seen_at < @before", ("@before", (now - Memory).ToUnixTimeMilliseconds())), cancel);
}

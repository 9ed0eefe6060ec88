using System.Data.Common;
using MentorBot.Runtime.Replicas;

namespace MentorBot.Storage.Sql;

/// <summary>Leases, one row each. Who takes one names the number that was read, so of two takers one learns that it lost; who renews one names the number it got.</summary>
internal sealed class SqlLeaseStore(IDatabase database) : ILeaseStore
{
    // The database's clock may have been set back; no term is as long as this.
    private const int LongestSeconds = 60;

    private const string Insert = "insert into leases (name, holder, version, until) values (@name, @holder, 1, {now} + @term) on conflict (name) do nothing";

    private const string Select = "select version from leases where name = @name";

    // "until" is asked here and not when the number is read, since a renewal does not change the number.
    private const string Update = """
        update leases set holder = @holder, version = version + 1, until = {now} + @term
        where name = @name and version = @version and (holder = @holder or until <= {now} or until > {now} + @longest)
        """;

    private const string Renew = "update leases set until = {now} + @term where name = @name and holder = @holder and version = @version";

    private const string DeleteOld = "delete from leases where until < {now} - @longest";

    private static readonly long Longest = LongestSeconds * 1000;

    /// <inheritdoc />
    public bool IsShared => database.IsShared;

    /// <inheritdoc />
    public Task<Lease?> TryTakeAsync(string name, string holder, TimeSpan term, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            (string, object)[] values = [("@name", name), ("@holder", holder), ("@term", Milliseconds(term))];
            var known = await connection.QueryAsync(new Statement(Select, ("@name", name)), row => row.GetInt64(0), cancel);
            var (statement, version) = known is [var last]
                ? (Now(Update, [.. values, ("@version", last), ("@longest", Longest)]), last + 1)
                : (Now(Insert, values), 1);
            return await connection.DoAsync(statement, cancel) == 1 ? new Lease(name, holder, version) : null;
        },
        cancel);

    /// <inheritdoc />
    public async Task<bool> TryKeepAsync(Lease lease, TimeSpan term, CancellationToken cancel)
    {
        var renew = Now(Renew, ("@name", lease.Name), ("@holder", lease.Holder), ("@version", lease.Version), ("@term", Milliseconds(term)));
        return await database.WriteAsync(connection => connection.DoAsync(renew, cancel), cancel) == 1;
    }

    /// <summary>Deletes what nobody has held for a day, such as the shards of another number of shards.</summary>
    internal static Task<int> DeleteOldAsync(IDatabase database, DbConnection connection, CancellationToken cancel) =>
        connection.DoAsync(new Statement(DeleteOld.Replace("{now}", database.Now, StringComparison.Ordinal), ("@longest", (long)TimeSpan.FromDays(1).TotalMilliseconds)), cancel);

    private static long Milliseconds(TimeSpan term) => (long)term.TotalMilliseconds;

    private Statement Now(string text, params (string, object)[] values) => new(text.Replace("{now}", database.Now, StringComparison.Ordinal), values);
}

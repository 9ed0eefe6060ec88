using System.Data.Common;
using System.Reflection;
using MentorBot.Fakes.Postgres;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using MentorBot.Storage.Sql;
using Microsoft.Extensions.Options;
using Xunit.Sdk;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A database of its own for one test, of a kind that the test is run on, gone at the end.</summary>
internal abstract class TestDatabase : IDisposable
{
    internal const string Sqlite = "SQLite";
    internal const string Postgres = "PostgreSQL";

    internal ListLog Log { get; } = new();

    internal static TestDatabase Of(string kind) => kind switch
    {
        Sqlite => new TemporaryFile(),
        Postgres => new TemporaryPostgres(),
        _ => throw new ArgumentException(kind, nameof(kind)),
    };

    /// <summary>The database as another process would open it.</summary>
    internal abstract IDatabase OpenDatabase();

    /// <summary>A bare connection, past the stores.</summary>
    internal abstract DbConnection Bare();

    /// <summary>Closes what was opened, as the end of its process does.</summary>
    internal abstract void CloseAll();

    public abstract void Dispose();

    internal ISessionStore OpenSessions(TimeProvider? time = null) => new SqlSessionStore(OpenDatabase(), time ?? TimeProvider.System, Log.For<SqlSessionStore>());

    internal INoteStore OpenNotes() => new SqlNoteStore(OpenDatabase(), Log.For<SqlNoteStore>());

    internal IPersonStore OpenPeople(StorageOptions? options = null) => new SqlPersonStore(OpenDatabase(), Options.Create(options ?? new StorageOptions()));

    internal IStateStore OpenState() => new SqlStateStore(OpenDatabase(), TimeProvider.System);

    internal SqlHousekeeping OpenHousekeeping(StorageOptions? options = null, NoteOptions? notes = null) =>
        new(OpenDatabase(), Options.Create(options ?? new StorageOptions()), Options.Create(notes ?? new NoteOptions()));

    /// <summary>The columns of a table, in order.</summary>
    internal async Task<IReadOnlyList<string>> ColumnsAsync(string table)
    {
        await using var connection = Bare();
        await using var query = connection.CreateCommand();
        query.CommandText = $"select * from {table} where 1 = 0";
        await using var row = await query.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, row.FieldCount).Select(row.GetName)];
    }

    /// <summary>Does something past the stores.</summary>
    internal async Task DoAsync(string sql)
    {
        await using var connection = Bare();
        await connection.DoAsync(new Statement(sql), CancellationToken.None);
    }

    internal SqlDeliveries OpenDeliveries(TimeProvider time) => new(OpenDatabase(), time, Log.For<SqlDeliveries>());

    /// <summary>The one number that a query answers.</summary>
    internal async Task<long> CountAsync(string sql)
    {
        await using var connection = Bare();
        return (await connection.QueryAsync(new Statement(sql), row => Convert.ToInt64(row.GetValue(0), System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None)).Single();
    }
}

/// <summary>Runs a test on PostgreSQL, where it is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresCluster.WhyNot!;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Postgres]];
}

/// <summary>Runs a test on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Sqlite]];
}

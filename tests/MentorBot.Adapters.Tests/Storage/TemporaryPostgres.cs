using System.Data.Common;
using MentorBot.Fakes.Postgres;
using MentorBot.Storage.Postgres;
using MentorBot.Storage.Sql;
using Npgsql;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A fresh database of the tests' own PostgreSQL.</summary>
internal sealed class TemporaryPostgres : TestDatabase
{
    private readonly List<PostgresServer> _opened = [];

    internal string Connection { get; } = PostgresCluster.NewDatabase();

    internal PostgresServer Open(string? connection = null)
    {
        var server = new PostgresServer(connection ?? Connection, Log.For<PostgresServer>());
        _opened.Add(server);
        return server;
    }

    internal override IDatabase OpenDatabase() => Open();

    internal override DbConnection Bare()
    {
        var connection = new NpgsqlConnection($"{Connection};Pooling=false");
        connection.Open();
        return connection;
    }

    internal override void CloseAll()
    {
        _opened.ForEach(server => server.Dispose());
        _opened.Clear();
    }

    public override void Dispose() => CloseAll();
}

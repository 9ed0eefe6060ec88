using MentorBot.Fakes.Postgres;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using MentorBot.Storage.Postgres;
using MentorBot.Storage.Sql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>How a PostgreSQL database comes to be ours, is refused, and is shared; and that nothing of the way to it is ever told.</summary>
public sealed class PostgresServerTests
{
    private static CancellationToken Cancel => CancellationToken.None;

    [PostgresFact]
    public async Task Many_processes_may_start_on_an_empty_database_at_once_and_later_ones_find_it_ready()
    {
        using var data = new TemporaryPostgres();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => data.Open().OpenAsync(Cancel))));

        (await data.CountAsync("select version from mentorbot_schema")).ShouldBe(PostgresSchema.Current);
        data.Log.Lines.Count(line => line.StartsWith("5007 ", StringComparison.Ordinal)).ShouldBe(6);
        data.Log.Lines.Count(line => line.StartsWith("5002 ", StringComparison.Ordinal)).ShouldBe(1, "the tables are made once");
    }

    [PostgresFact]
    public async Task A_database_of_a_newer_version_is_refused_and_not_touched()
    {
        using var data = new TemporaryPostgres();
        await data.Open().OpenAsync(Cancel);
        await data.DoAsync("update mentorbot_schema set version = 99");

        (await Should.ThrowAsync<StorageException>(() => data.Open().OpenAsync(Cancel))).Message.ShouldContain("newer MentorBot (schema 99");
        (await data.CountAsync("select version from mentorbot_schema")).ShouldBe(99);
    }

    [PostgresFact]
    public async Task Tables_of_a_later_form_that_a_restored_copy_has_left_stand_in_no_step_s_way()
    {
        using var data = new TemporaryPostgres();
        await data.Open().OpenAsync(Cancel);
        await data.DoAsync("update mentorbot_schema set version = 2");
        await data.DoAsync("create index sessions_by_age on sessions (saved_at)");
        await data.DoAsync("create index deliveries_by_age on deliveries (seen_at)");

        await data.Open().OpenAsync(Cancel);
        (await data.CountAsync("select version from mentorbot_schema")).ShouldBe(PostgresSchema.Current);
        (await data.CountAsync("select count(*) from pg_indexes where indexname like '%by_age'")).ShouldBe(0, "each answer paid for them");
    }

    [PostgresFact]
    public async Task A_database_of_another_program_is_refused_and_not_touched()
    {
        using var data = new TemporaryPostgres();
        await data.DoAsync("create table notes (recipe text)");

        (await Should.ThrowAsync<StorageException>(() => data.Open().OpenAsync(Cancel))).ShouldSatisfyAllConditions(
            fault => fault.Message.ShouldContain("another program"),
            fault => fault.IsTransient.ShouldBeFalse());
        (await data.CountAsync("select count(*) from information_schema.tables where table_name = 'sessions'")).ShouldBe(0);
    }

    [PostgresFact]
    public async Task What_is_wrong_with_the_way_to_it_is_said_without_a_word_of_the_way()
    {
        using var data = new TemporaryPostgres();
        await Refused(data, data.Connection.Replace(PostgresCluster.Password, "wrong-word", StringComparison.Ordinal), "refuses the user or the password", mayPass: false);
        await Refused(data, PostgresCluster.ConnectionTo("nowhere"), "no database of that name", mayPass: false);
        await Refused(data, "Host=127.0.0.1;Port=1;Username=somebody;Password=wrong-word;Database=nowhere", "could not be made or broke", mayPass: true);
    }

    [PostgresFact]
    public async Task A_server_that_goes_away_in_the_middle_breaks_a_turn_without_a_word_of_the_way()
    {
        using var data = new TemporaryPostgres();
        var store = data.OpenSessions();
        await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        await data.DoAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");

        Tells((await Should.ThrowAsync<StorageException>(() => store.LoadAsync(Sample.Ada, Cancel))).ToString());
        (await store.LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Browsing, "the next connection is a new one");
    }

    [PostgresFact]
    public async Task What_other_writers_got_in_the_way_of_is_done_again_and_not_for_ever()
    {
        using var data = new TemporaryPostgres();
        var (server, tries) = (data.Open(), 0);
        await server.WriteAsync(
            async connection =>
            {
                await connection.DoAsync(new Statement("insert into state (key, value, saved_at) values ('a', 'b', 0)"), Cancel);
                return ++tries < 3 ? throw Clash() : tries;
            },
            Cancel);
        tries.ShouldBe(3);
        (await data.CountAsync("select count(*) from state")).ShouldBe(1);

        await Should.ThrowAsync<StorageException>(() => server.WriteAsync<int>(_ => throw Clash(), Cancel));
    }

    [PostgresFact]
    public async Task A_delivery_that_cannot_be_looked_up_is_taken_and_the_log_says_why()
    {
        using var data = new TemporaryPostgres();
        var lost = new SqlDeliveries(data.Open("Host=127.0.0.1;Port=1;Username=somebody;Password=wrong-word"), new ManualTime(), data.Log.For<SqlDeliveries>());

        (await lost.IsFirstAsync("slack:event:Ev1", Cancel)).ShouldBeTrue();

        data.Log.Lines.ShouldHaveSingleItem().ShouldStartWith("5008 ");
        Tells(data.Log.Lines.Single());
    }

    [PostgresFact]
    public async Task The_room_opens_on_it_by_the_setting_alone()
    {
        using var data = new TemporaryPostgres();
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection([new("Storage:ConnectionString", data.Connection)]);
        builder.Services.AddStorage();
        using var host = builder.Build();
        await host.StartAsync();

        (await host.Services.GetRequiredService<ISessionStore>().TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel)).ShouldBeTrue();
        (await host.Services.GetRequiredService<IDeliveryLog>().IsFirstAsync("a", Cancel)).ShouldBeTrue();
        (await host.Services.GetRequiredService<IDeliveryLog>().IsFirstAsync("a", Cancel)).ShouldBeFalse();
        await host.StopAsync();
        (await data.CountAsync("select count(*) from sessions")).ShouldBe(1);
    }

    [Theory]
    [InlineData("Host=db;Password=hunter2", true)]
    [InlineData("host=db", true)]
    [InlineData("postgres://mentor:hunter2@db/mentorbot", false)]
    [InlineData("Database=mentorbot;Password=hunter2", false)]
    [InlineData("Host=db;Pasword=hunter2", false)]
    [InlineData("Host=db;Port=hunter2", false)]
    [InlineData("hunter2", false)]
    public void A_connection_string_that_is_none_is_refused_by_its_key_and_never_quoted(string connection, bool isSound)
    {
        var result = new StorageOptionsCheck().Validate(name: null, new StorageOptions { ConnectionString = connection });
        result.Succeeded.ShouldBe(isSound);
        (result.FailureMessage ?? "Storage:ConnectionString").ShouldContain("Storage:ConnectionString");
        (result.FailureMessage ?? "").ShouldNotContain("hunter2");
    }

    [Fact]
    public void Waits_are_short_and_the_pool_small_unless_the_operator_says_otherwise()
    {
        var plain = new NpgsqlConnectionStringBuilder(PostgresConnection.Read("Host=db"));
        (plain.Timeout, plain.CommandTimeout, plain.MaxPoolSize, plain.ApplicationName).ShouldBe((5, 5, 20, "mentorbot"));

        var said = new NpgsqlConnectionStringBuilder(PostgresConnection.Read("Host=db;CommandTimeout=9;Maximum Pool Size=3;Include Error Detail=true;Persist Security Info=true"));
        (said.CommandTimeout, said.MaxPoolSize, said.IncludeErrorDetail, said.PersistSecurityInfo).ShouldBe((9, 3, false, false));
    }

    private static PostgresException Clash() => new("could not serialize access", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure);

    private static async Task Refused(TemporaryPostgres data, string connection, string why, bool mayPass)
    {
        var fault = await Should.ThrowAsync<StorageException>(() => data.Open(connection).OpenAsync(Cancel));
        fault.Message.ShouldContain("Storage:ConnectionString");
        fault.Message.ShouldContain(why);
        fault.IsTransient.ShouldBe(mayPass);
        Tells(fault.ToString());
    }

    // The stack of an exception names methods, never values.
    private static void Tells(string text)
    {
        foreach (var secret in (string[])[PostgresCluster.Password, "wrong-word", "somebody", "nowhere", "127.0.0.1"])
        {
            text.ShouldNotContain(secret);
        }
    }
}

using System.Net;
using MentorBot.Fakes.Postgres;
using Npgsql;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Whoever runs the bot can ask whether it lives and whether it can serve people, where it is told to listen.</summary>
public sealed class HealthStories : WithSlack
{
    private readonly HttpClient _http = new();

    [Fact]
    public async Task A_bot_that_is_connected_and_reaches_its_memory_is_ready_and_has_no_other_door()
    {
        Place.With("Web__Listen", "http://127.0.0.1:0");
        await using var bot = await ReadyBot();
        var door = await Door(bot);

        (await Ask(door, "/health/live")).ShouldBe((HttpStatusCode.OK, "ok"));
        (await Ask(door, "/health/ready")).ShouldBe((HttpStatusCode.OK, "ok"));
        (await Ask(door, "/health")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Ask(door, "/discord/interactions")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _http.PostAsync(new Uri(door, "/health/ready"), content: null)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        await SeesTheCard();
    }

    [PostgresFact]
    public async Task A_bot_that_has_lost_its_memory_lives_and_is_not_ready()
    {
        var connection = PostgresCluster.NewDatabase();
        Place.With("Web__Listen", "http://127.0.0.1:0").With("Storage__ConnectionString", connection);
        await using var bot = await ReadyBot();
        var door = await Door(bot);
        (await Ask(door, "/health/ready")).ShouldBe((HttpStatusCode.OK, "ok"));

        await using (var elsewhere = new NpgsqlConnection(PostgresCluster.ConnectionTo("postgres")))
        {
            await elsewhere.OpenAsync();
            await using var drop = new NpgsqlCommand($"drop database {new NpgsqlConnectionStringBuilder(connection).Database} with (force)", elsewhere);
            await drop.ExecuteNonQueryAsync();
        }

        (await Ask(door, "/health/ready")).ShouldBe((HttpStatusCode.ServiceUnavailable, "storage"));
        (await Ask(door, "/health/live")).ShouldBe((HttpStatusCode.OK, "ok"));
        (await Slack.DirectMessage("mlops?").AnswerAsync()).Text.ShouldContain("something went wrong on my side");
        bot.Errors.ShouldAllBe(line => !line.Contains(PostgresCluster.Password, StringComparison.Ordinal));
    }

    private static async Task<Uri> Door(BotProcess bot)
    {
        var line = await bot.Errors.FirstAsync(one => one.Contains("Health is told at", StringComparison.Ordinal));
        return new Uri(new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]), "/");
    }

    private async Task<(HttpStatusCode Status, string Text)> Ask(Uri door, string path)
    {
        using var answer = await _http.GetAsync(new Uri(door, path));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

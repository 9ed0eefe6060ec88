using System.Net;
using System.Text.Json;
using MentorBot.Fakes.Postgres;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;
using Npgsql;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Whoever runs the bot can ask whether it lives and whether it can serve people, where it is told to listen.</summary>
public sealed class HealthStories : WithSlack
{
    private readonly HttpClient _http = new();

    [Fact]
    public async Task A_bot_that_is_connected_and_reaches_its_memory_is_ready_and_has_no_other_door()
    {
        await using var bot = await ListeningBot();
        var door = await Door(bot);

        (await Ask(door, "/health/live")).ShouldBe((HttpStatusCode.OK, "ok"));
        (await Ask(door, "/health")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Ask(door, "/discord/interactions")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _http.PostAsync(new Uri(door, "/health/ready"), content: null)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        await SeesTheCard();
        var (status, health) = await Ready(door);
        (status, Text(health, "status"), Text(health, "storage")).ShouldBe((HttpStatusCode.OK, "ready", "reached"));
        var slack = health.GetProperty("platforms").GetProperty("slack");
        Text(slack, "state").ShouldBe("connected");
        slack.GetProperty("lastEventSecondsAgo").GetDouble().ShouldBeInRange(0, 60);
        slack.GetProperty("lastAcknowledgementSeconds").GetDouble().ShouldBeInRange(0, 3);
        health.GetProperty("platforms").TryGetProperty("discord", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_breaks_is_counted_and_another_knowledge_has_another_version()
    {
        await using var bot = await ListeningBot();
        var door = await Door(bot);
        var before = (await Ready(door)).Health.GetProperty("knowledge");
        before.GetProperty("refusedFiles").GetInt32().ShouldBe(0);
        before.GetProperty("pages").GetInt32().ShouldBeGreaterThan(50);

        Workplace.Edit(Place.MlopsPage, text => text.Replace("title:", "\ttitle:", StringComparison.Ordinal));
        await bot.Errors.FirstAsync(line => line.Contains("its last good version stays in force", StringComparison.Ordinal));
        var broken = (await Ready(door)).Health.GetProperty("knowledge");
        (broken.GetProperty("refusedFiles").GetInt32(), Text(broken, "version")).ShouldBe((1, Text(before, "version")));

        Workplace.Edit(Place.MlopsPage, text => text.Replace("\ttitle:", "title:", StringComparison.Ordinal) + "\nOne more sentence.\n");
        await bot.Errors.FirstAsync(line => line.Contains("The knowledge has changed", StringComparison.Ordinal));
        Text((await Ready(door)).Health.GetProperty("knowledge"), "version").ShouldNotBe(Text(before, "version"));
    }

    [Fact]
    public async Task A_bot_that_no_platform_lets_in_lives_and_is_not_ready()
    {
        Slack.Faults.Next(int.MaxValue, request => request.Path.EndsWith("apps.connections.open", StringComparison.Ordinal), HttpFault.Status(503));
        Place.With("Web__Listen", "http://127.0.0.1:0");
        await using var bot = BotProcess.Start(Place, "run");
        var door = await Door(bot);
        await bot.Errors.FirstAsync(line => line.Contains("Slack is not connected", StringComparison.Ordinal));
        var (status, health) = await Ready(door);
        (status, Text(health, "status"), health.GetProperty("missing").EnumerateArray().Select(one => one.GetString()).ShouldHaveSingleItem()).ShouldBe((HttpStatusCode.ServiceUnavailable, "not ready", "platform"));
        Text(health.GetProperty("platforms").GetProperty("slack"), "state").ShouldBe("away");
        (await Ask(door, "/health/live")).ShouldBe((HttpStatusCode.OK, "ok"));
    }

    [Fact]
    public async Task The_verb_asks_the_bot_that_runs_here_and_ends_with_what_it_hears()
    {
        await using (var bot = await ListeningBot())
        {
            Place.With("Web__Listen", (await Door(bot)).AbsoluteUri.TrimEnd('/'));
            var well = await BotProcess.RunAsync(Place, "", "health");
            (well.Code, JsonDocument.Parse(well.Output).RootElement.GetProperty("status").GetString()).ShouldBe((0, "ready"));
            var alive = await BotProcess.RunAsync(Place, "", "health", "--live");
            (alive.Code, alive.Output).ShouldBe((0, "ok"));
        }

        var gone = await BotProcess.RunAsync(Place, "", "health");
        gone.Code.ShouldBe(1);
        gone.Errors.ShouldContain("Nobody answers at");
    }

    [PostgresFact]
    public async Task A_bot_that_has_lost_its_memory_says_so_stays_in_service_and_goes_on_with_what_needs_none()
    {
        var connection = PostgresCluster.NewDatabase();
        Place.With("Storage__ConnectionString", connection).With("Slack__Moderators", SlackUser.Bob.Id);
        await using var bot = await ListeningBot();
        var door = await Door(bot);
        (await Ready(door)).Status.ShouldBe(HttpStatusCode.OK);

        await using (var elsewhere = new NpgsqlConnection(PostgresCluster.ConnectionTo("postgres")))
        {
            await elsewhere.OpenAsync();
            await using var drop = new NpgsqlCommand($"drop database {new NpgsqlConnectionStringBuilder(connection).Database} with (force)", elsewhere);
            await drop.ExecuteNonQueryAsync();
        }

        var (status, health) = await Ready(door);
        (status, Text(health, "status"), Text(health, "storage"), health.GetProperty("missing").GetArrayLength()).ShouldBe((HttpStatusCode.OK, "degraded", "not reached", 0));
        (await Ask(door, "/health/live")).ShouldBe((HttpStatusCode.OK, "ok"));
        (await Slack.DirectMessage("mlops?").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        await SeesTheCard();
        foreach (var personal in new[] { "quiz", "me forget" })
        {
            (await Slack.DirectMessage(personal).AnswerAsync()).Text.ShouldContain("I could not keep that just now");
        }

        (await Slack.Slash("/mentor", "mentor-admin status", SlackUser.Bob).AnswerAsync()).Text.ShouldContain("My memory cannot be reached");
        Slack.Violations.ShouldBeEmpty();
        bot.Errors.ShouldAllBe(line => !line.Contains(PostgresCluster.Password, StringComparison.Ordinal));
    }

    // The bot, with Slack's greeting taken.
    private async Task<BotProcess> ListeningBot()
    {
        Place.With("Web__Listen", "http://127.0.0.1:0");
        var bot = await ReadyBot();
        await bot.Errors.FirstAsync(line => line.Contains("is live", StringComparison.Ordinal));
        return bot;
    }

    private static async Task<Uri> Door(BotProcess bot)
    {
        var line = await bot.Errors.FirstAsync(one => one.Contains("Health is told at", StringComparison.Ordinal));
        return new Uri(new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]), "/");
    }

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private async Task<(HttpStatusCode Status, JsonElement Health)> Ready(Uri door)
    {
        var (status, text) = await Ask(door, "/health/ready");
        return (status, JsonDocument.Parse(text).RootElement);
    }

    private async Task<(HttpStatusCode Status, string Text)> Ask(Uri door, string path)
    {
        using var answer = await _http.GetAsync(new Uri(door, path));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

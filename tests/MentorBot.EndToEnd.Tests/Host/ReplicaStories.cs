using System.Diagnostics;
using System.Net;
using System.Text.Json;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Postgres;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Several processes on one PostgreSQL that stand in for each other on Discord's gateway, of a bot in so many servers that it needs two shards.</summary>
public sealed class ReplicaStories : WithDiscord
{
    private const string LeaseSeconds = "4";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // A press in the seconds without a connection is past saving on the real platform; here it shows that nothing is taken twice.
    private protected override FakeDiscordOptions Options => new() { Shards = 2, CallbackLimit = Patience };

    [PostgresFact]
    public async Task When_the_one_that_is_connected_is_killed_the_other_resumes_and_answers_nothing_twice()
    {
        OnPostgres();
        Place.With("Web__Listen", "http://127.0.0.1:0");
        await using var one = await ConnectedBot();
        await using var other = await WaitingBot();
        await ModeratorsSeeBoth();
        (await HealthOf(one)).ShouldBe((HttpStatusCode.OK, "ready", "connected"));
        (await HealthOf(other)).ShouldBe((HttpStatusCode.OK, "ready", "standby"));
        var asked = await Discord.SlashAsync("role", Mlops);
        var card = await asked.AnswerAsync();
        var pressed = await Discord.PressLabelAsync("Skills", card);
        await pressed.AnswerAsync();
        var written = await Discord.MessageAsync("mlops?");
        await written.ReplyAsync();

        one.Kill();
        await one.ExitAsync();
        var during = await Discord.SlashAsync("role", Mlops);
        await Discord.Gateway.Resumed.WhenCountAsync(2);
        (await during.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        (await (await Discord.MessageAsync("and its skills?")).ReplyAsync()).Text.ShouldContain("MLOps Engineer: Skills");

        new[] { asked, pressed, during }.Select(act => act.Callbacks.Count).ShouldBe([1, 1, 1]);
        written.Replies.Count.ShouldBe(2, "one for each message");
        (Discord.Gateway.Identifies.Count, Discord.Gateway.Resumes.Count).ShouldBe((2, 2));
        Discord.Violations.ShouldBeEmpty();
        await EndsWell(other);
        string.Concat(one.Errors.Concat(other.Errors)).ShouldNotContain(PostgresCluster.Password);
    }

    [PostgresFact]
    public async Task Who_is_asked_to_stop_hands_its_shards_over_with_their_sessions()
    {
        OnPostgres();
        await using var one = await ConnectedBot();
        await using var other = await WaitingBot();
        await SeesTheCard();
        await EndsWell(one);
        await Discord.Gateway.Resumed.WhenCountAsync(2);
        await SeesTheCard();
        Discord.Gateway.ClientCloses.ShouldAllBe(code => code == 4000);
        Discord.Gateway.Identifies.Count.ShouldBe(2);
        Discord.CommandPuts.Count.ShouldBe(1, "one of them registers the commands, and the other finds them registered");
        Discord.Violations.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task Who_cannot_reach_the_database_lets_its_shards_go_and_resumes_them_when_it_can()
    {
        await using var way = PostgresCluster.NewProxy();
        Place.With("Storage__ConnectionString", PostgresCluster.By(OnPostgres(), way));
        await using var bot = await ConnectedBot();
        await SeesTheCard();
        way.Cut();
        await Discord.Gateway.ClientCloses.WhenCountAsync(2);
        Discord.Gateway.ClientCloses.ShouldBe([4000, 4000]);
        await bot.Errors.FirstAsync(line => line.Contains("was lost", StringComparison.Ordinal));
        way.Mend();
        await Discord.Gateway.Resumed.WhenCountAsync(2);
        await SeesTheCard();
        Discord.Gateway.Identifies.Count.ShouldBe(2);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Alone_on_a_file_it_connects_all_shards_five_seconds_apart_and_a_start_after_a_kill_resumes_them_at_once()
    {
        Place.With("Discord__Shards", "auto");
        await using (var before = await ConnectedBot())
        {
            Discord.Gateway.Identifies.Select(identify => identify.GetProperty("shard").GetRawText()).ShouldBe(["[0,2]", "[1,2]"], ignoreOrder: true);
            await SeesTheCard();
            (await (await Discord.MessageAsync("mlops?")).ReplyAsync()).Text.ShouldContain("MLOps Engineer");
            before.Kill();
        }

        await using var bot = BotProcess.Start(Place, "run");
        await Discord.Gateway.Resumed.WhenCountAsync(2);
        await SeesTheCard();
        Discord.Gateway.Identifies.Count.ShouldBe(2);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_few_shards_end_the_process_with_three_and_the_setting_is_named()
    {
        await using var bot = BotProcess.Start(Place, "run");
        (await bot.ExitAsync()).ShouldBe(3);
        string.Join('\n', bot.Errors).ShouldContain("Set Discord:Shards to auto");
    }

    // The one that stands by tells of itself at its first beat, and that it does once it has looked for a lease.
    private async Task ModeratorsSeeBoth()
    {
        var patience = Stopwatch.StartNew();
        string status;
        do
        {
            patience.Elapsed.ShouldBeLessThan(Patience);
            status = await Admin("status");
        }
        while (!status.Contains("discord: standing by", StringComparison.Ordinal));

        status.ShouldContain("discord: connected (0/2, 1/2)");
        status.ShouldNotContain("other knowledge");
        (await Admin("reload")).ShouldContain("1 other process is asked to read theirs again too, and will within 4 seconds");
    }

    private async Task<string> Admin(string what) =>
        (await (await Discord.SlashAsync("mentor-admin", new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = what }, FakeUser.Moderator)).AnswerAsync()).Text;

    private static async Task<(HttpStatusCode Code, string? Status, string? Discord)> HealthOf(BotProcess bot)
    {
        var line = await bot.Errors.FirstAsync(one => one.Contains("Health is told at", StringComparison.Ordinal));
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]), "/health/ready"));
        var health = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        return (answer.StatusCode, health.GetProperty("status").GetString(), health.GetProperty("platforms").GetProperty("discord").GetProperty("state").GetString());
    }

    private static async Task EndsWell(BotProcess bot)
    {
        bot.Terminate();
        (await bot.ExitAsync()).ShouldBe(0, string.Join('\n', bot.Errors));
    }

    private string OnPostgres()
    {
        var connection = PostgresCluster.NewDatabase();
        Place.With("Storage__ConnectionString", connection).With("Replicas__LeaseSeconds", LeaseSeconds).With("Discord__Shards", "auto");
        return connection;
    }

    // Connected with both shards, the commands registered.
    private async Task<BotProcess> ConnectedBot()
    {
        Discord.CommandPuts.Patience = Discord.Gateway.Readies.Patience = Discord.Gateway.Resumed.Patience = Discord.Gateway.ClientCloses.Patience = Discord.Gateway.Heartbeats.Patience = Patience;
        var bot = BotProcess.Start(Place, "run");
        await Discord.CommandPuts.FirstAsync();
        await Discord.Gateway.Readies.WhenCountAsync(2);

        // READY is written down when it is sent; heartbeats that know its number say that it has arrived.
        await Discord.Gateway.AskHeartbeatAsync();
        await Discord.Gateway.Heartbeats.FirstAsync(sequence => sequence >= 1);
        return bot;
    }

    // Another one, which wants the shards too.
    private async Task<BotProcess> WaitingBot()
    {
        var bot = BotProcess.Start(Place, "run");
        await bot.Errors.FirstAsync(line => line.Contains("Another process has the lease", StringComparison.Ordinal) && line.Contains(".shard.0of2", StringComparison.Ordinal));
        return bot;
    }
}

using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Otlp;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Figures and traces reach a collector where one is named, and hold neither people nor their words nor a secret.</summary>
public sealed class TelemetryStories : WithDiscord
{
    private const string Word = "hunter2-of-the-collector";

    [Fact]
    public async Task A_collector_gets_our_figures_and_spans_and_learns_nothing_of_anybody()
    {
        await using var collector = await FakeCollector.StartAsync(Word);
        Place.With("Telemetry__Otlp__Endpoint", collector.Url).With("Telemetry__Otlp__Headers", $"x-word={Word}")
            .With("OTEL_METRIC_EXPORT_INTERVAL", "300").With("OTEL_BSP_SCHEDULE_DELAY", "300");
        await using var bot = await ReadyBot();
        var card = await Discord.SlashAsync("role", Mlops);
        await card.AnswerAsync();
        var asked = await Discord.MessageAsync("my name is zebediah, what is a data scientist?");
        await asked.ReplyAsync();
        await Discord.DeliverAgainAsync(card);

        foreach (var name in new[] { "mentorbot.turns", "mentorbot.turn.duration", "mentorbot.acknowledgement.duration", "mentorbot.platform.connected", "mentorbot.platform.events", "mentorbot.duplicates", "mentorbot.knowledge.pages", "dotnet.process.memory.working_set" })
        {
            await collector.Posts.FirstAsync(post => post.Path == "/v1/metrics" && post.Says(name), name);
        }

        foreach (var span in new[] { "mentorbot.turn", "decide", "say" })
        {
            await collector.Posts.FirstAsync(post => post.Path == "/v1/traces" && post.Says(span), span);
        }

        bot.Terminate();
        (await bot.ExitAsync()).ShouldBe(0);

        foreach (var secret in new[] { "zebediah", FakeUser.Ada.Id, card.Token, card.Id, Discord.Options.Token, Environment.MachineName + "/", "mlops-engineer" })
        {
            collector.Posts.ShouldAllBe(post => !post.Says(secret), secret);
        }

        // A trace's name in our calls would tell a platform which of them belong together.
        Discord.Requests.ShouldAllBe(request => request.Header("traceparent") == "");
        bot.Errors.ShouldAllBe(line => !line.Contains(Word, StringComparison.Ordinal));
        collector.Violations.ShouldBeEmpty();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_collector_that_is_away_holds_up_nobody()
    {
        Place.With("Telemetry__Otlp__Endpoint", "http://127.0.0.1:1").With("OTEL_METRIC_EXPORT_INTERVAL", "100").With("OTEL_BSP_SCHEDULE_DELAY", "100");
        await using var bot = await ReadyBot();
        await SeesTheCard();
        bot.Terminate();
        (await bot.ExitAsync()).ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_is_sent()
    {
        await using var bot = await ReadyBot();
        await SeesTheCard();
        bot.Errors.ShouldAllBe(line => !line.Contains("OTLP", StringComparison.Ordinal));
    }
}

using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Every address of the shipped folder, part by part, on both platforms of one process; the fakes hold the platforms' limits.</summary>
public sealed class EveryPageStories : WithDiscord
{
    [Fact]
    public async Task Every_page_and_section_is_shown_to_its_end_within_the_limits_of_both_platforms()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();

        ShippedAddresses.Promised.Count.ShouldBe(90);
        foreach (var address in ShippedAddresses.All)
        {
            for (var (part, more) = (1, true); more; part++)
            {
                var token = $"m1.show.{address}.{part}";
                var onDiscord = await (await Discord.PressStaleAsync(token)).AnswerAsync();
                var onSlack = await slack.PressStale(token, token).AnswerAsync();
                onDiscord.Text.ShouldContain("Last checked", customMessage: token);
                onDiscord.Text.ShouldContain("Sources", customMessage: token);
                onSlack.Labels.ShouldBe(onDiscord.Labels, token);
                more = onDiscord.Labels.Contains("More");
            }
        }

        Discord.Violations.ShouldBeEmpty();
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hostile_page_can_ping_nobody_on_either_platform()
    {
        const string Hostile = "@everyone @here <@1300000000000000001> <@&1> <#1> <!channel> <!here> <@U0ADA> <!subteam^S1> &lt;!channel&gt; **x** [y](https://example.org/@everyone)";
        Workplace.Edit(Place.MlopsPage, text => text.Replace("\n---\n", $"\n---\n\n{Hostile}\n", StringComparison.Ordinal));
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();

        (await SeesTheCard()).Text.ShouldNotContain("@everyone");
        (await slack.Slash("/mentor", "role mlops").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        var echoed = await (await Discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "mlops", ["section"] = "@everyone <@1> **pay**" })).AnswerAsync();
        echoed.Text.ShouldContain("pay");
        echoed.Text.ShouldNotContain("@everyone");
        (await slack.DirectMessage("role <!channel> & <@U0ADA|everyone>").AnswerAsync()).Text.ShouldNotContain("<!channel>");

        Discord.Violations.ShouldBeEmpty();
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_refused_platform_leaves_the_other_running()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack).With("Slack__AppToken", "xapp-1-A0FAKE-1-wrong");
        await using var bot = await ReadyBot();
        await bot.Errors.FirstAsync(line => line.Contains("Slack:AppToken", StringComparison.Ordinal));
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kill_at_any_instant_loses_nothing_that_was_said()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using (var first = await ReadyBot())
        {
            await slack.Sockets.Hellos.FirstAsync();
            await slack.DirectMessage("mlops?").AnswerAsync();
            first.Kill();
            await first.ExitAsync();
        }

        await using var second = BotProcess.Start(Place, "run");
        await slack.Sockets.Hellos.WhenCountAsync(2);
        (await slack.DirectMessage("and its skills?").AnswerAsync()).Text.ShouldContain("MLOps Engineer: Skills");
        slack.Violations.ShouldBeEmpty();
    }
}

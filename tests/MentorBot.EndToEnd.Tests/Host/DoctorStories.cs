using System.Text.Json;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The operator asks what is not right.</summary>
public sealed class DoctorStories : WithDiscord
{
    private static readonly string[] Secrets = ["recognisable-discord", "recognisable-bot", "recognisable-app", "recognisablesigning", "recognisable-database", "recognisable-collector"];

    [Fact]
    public async Task Beside_a_running_bot_everything_is_fine_and_the_bot_does_not_notice()
    {
        await using var bot = await ReadyBot();
        var doctor = await BotProcess.RunAsync(Place, "", "doctor");
        doctor.Code.ShouldBe(0, doctor.Output);
        doctor.Errors.ShouldBeEmpty();
        doctor.Output.ShouldContain("ok      commands");
        doctor.Output.ShouldContain("off     connection     Slack is off");
        await SeesTheCard();
        Discord.Gateway.Identifies.Count.ShouldBe(1);
        Discord.CommandPuts.Count.ShouldBe(1);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_is_wrong_is_told_without_a_secret()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack).With("Discord__Token", Secrets[0]).With("Slack__BotToken", $"xoxb-{Secrets[1]}").With("Slack__AppToken", $"xapp-{Secrets[2]}")
            .With("Storage__ConnectionString", $"Host=127.0.0.1;Port=1;Password={Secrets[4]}");
        var doctor = await BotProcess.RunAsync(Place, "", "doctor", "--format", "json");
        doctor.Code.ShouldBe(1, doctor.Errors);
        var broken = JsonElement.Parse(doctor.Output).GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("mark").GetString() == "broken")
            .Select(finding => $"{finding.GetProperty("area").GetString()} {finding.GetProperty("check").GetString()}");
        broken.ShouldBe(["discord token", "slack bot-token", "slack app-token", "storage memory"]);
        ShouldTellNone(doctor);
    }

    [Fact]
    public async Task Every_setting_that_is_wrong_is_one_line_and_the_rest_is_looked_at()
    {
        Place.With("Discord__Token", $"{Secrets[0]} copied badly").With("Discord__ApplicationId", Secrets[0])
            .With("Slack__BotToken", Secrets[1]).With("Slack__AppToken", Secrets[2]).With("Slack__SigningSecret", $"-{Secrets[3]}-").With("Slack__Connections", Secrets[2])
            .With("Storage__ConnectionString", Secrets[4]).With("Telemetry__Otlp__Headers", Secrets[5]).With("Limits__PerMinute", Secrets[0]);
        var doctor = await BotProcess.RunAsync(Place, "", "doctor");
        doctor.Code.ShouldBe(2, doctor.Errors);
        foreach (var key in (string[])["Discord:Token", "Discord:ApplicationId", "Slack:Connections", "Storage:ConnectionString", "Telemetry:Otlp:Headers", "Limits:PerMinute"])
        {
            doctor.Output.ShouldContain(key);
        }

        doctor.Output.ShouldContain("ok      pages");
        ShouldTellNone(doctor);
    }

    private static void ShouldTellNone(Finished doctor)
    {
        foreach (var secret in Secrets)
        {
            doctor.Output.ShouldNotContain(secret);
            doctor.Errors.ShouldNotContain(secret);
        }

        doctor.Errors.ShouldNotContain("   at ");
    }
}

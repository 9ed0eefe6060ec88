using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class ChatTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_piped_command_prints_the_card_without_colour_codes_in_80_columns()
    {
        var run = await BotProcess.RunAsync(_place, "role mlops\n", "chat");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("MLOps Engineer");
        run.Output.ShouldContain("1 Responsibilities");
        run.Output.ShouldContain("Last checked");
        run.Output.ShouldNotContain("\u001b");
        run.Output.Split('\n').ShouldAllBe(line => line.Length <= 80 && line == line.TrimEnd());
    }

    [Fact]
    public async Task A_number_presses_a_button()
    {
        var run = await BotProcess.RunAsync(_place, "role mlops\n2\n", "chat");
        run.Output.ShouldContain("MLOps Engineer: Skills");

        // What is a form elsewhere is a line here, and a line left empty is a form that was closed.
        var path = await BotProcess.RunAsync(_place, "path mlops\n1\n\n1\npython\n", "chat");
        path.Output.ShouldContain("What I know already (What you know already, with commas between)");
        path.Output.ShouldContain("You have already: ");
    }

    [Fact]
    public async Task What_was_shown_is_remembered_in_the_next_run()
    {
        await BotProcess.RunAsync(_place, "mlops?\n", "chat");
        var run = await BotProcess.RunAsync(_place, "and its skills?\nquit\nroles\n", "chat");
        run.Output.ShouldContain("MLOps Engineer: Skills");
        run.Output.ShouldNotContain("Roles I know");
    }

    [Fact]
    public async Task What_is_remembered_can_be_read_taken_along_as_json_and_deleted()
    {
        var run = await BotProcess.RunAsync(_place, "role mlops\nme\nme export\nme forget\n1\nme\n", "chat");
        run.Output.ShouldContain("What we looked at last: MLOps Engineer");
        var (start, end) = (run.Output.IndexOf("\n{\n", StringComparison.Ordinal), run.Output.IndexOf("\n}\n", StringComparison.Ordinal));
        System.Text.Json.JsonDocument.Parse(run.Output[start..(end + 3)]).RootElement.GetProperty("lookedAt").GetProperty("page").GetString().ShouldBe("roles/mlops-engineer");
        run.Output.ShouldContain("Done: I have deleted everything");
        run.Output.ShouldContain("I remember nothing about you");
        (await BotProcess.RunAsync(_place, "me\n", "chat")).Output.ShouldContain("I remember nothing about you");
    }

    [Fact]
    public async Task Without_a_token_run_says_how_to_connect_and_ends_with_two()
    {
        var run = await BotProcess.RunAsync(_place, "");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("Discord__Token");
        run.Errors.ShouldContain("Slack__AppToken");
        run.Errors.ShouldContain("mentorbot chat");
    }

    [Theory]
    [InlineData("Discord__Token", "x.y.z", "Discord:ApplicationId")]
    [InlineData("Slack__BotToken", "xoxb-1", "Slack:AppToken")]
    [InlineData("Slack__AppToken", "xapp-1", "Slack:BotToken")]
    public async Task A_setting_that_is_missing_is_named_before_anything_starts(string given, string value, string missing)
    {
        var run = await BotProcess.RunAsync(_place.With(given, value), "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(missing);
        run.Errors.ShouldNotContain(value);
    }

    [Fact]
    public async Task The_manifest_is_json_on_standard_output()
    {
        var run = await BotProcess.RunAsync(_place, "", "manifest");
        run.Code.ShouldBe(0);
        System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("features").GetProperty("slash_commands")[0]
            .GetProperty("command").GetString().ShouldBe("/mentor");
    }

    [Theory]
    [InlineData("https://bot.example.org", "https://bot.example.org/slack/events")]
    [InlineData("https://example.org/bot/", "https://example.org/bot/slack/events")]
    public async Task The_manifest_for_http_names_the_address(string url, string requestUrl)
    {
        var run = await BotProcess.RunAsync(_place, "", "manifest", "--url", url);
        run.Code.ShouldBe(0);
        var settings = System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("settings");
        settings.GetProperty("socket_mode_enabled").GetBoolean().ShouldBeFalse();
        settings.GetProperty("event_subscriptions").GetProperty("request_url").GetString().ShouldBe(requestUrl);
    }

    [Theory]
    [InlineData("http://bot.example.org")]
    [InlineData("bot.example.org")]
    [InlineData("https://bot.example.org/?a=b")]
    public async Task An_address_that_slack_does_not_take_is_refused(string url)
    {
        var run = await BotProcess.RunAsync(_place, "", "manifest", "--url", url);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("--url is no address that Slack takes");
    }
}

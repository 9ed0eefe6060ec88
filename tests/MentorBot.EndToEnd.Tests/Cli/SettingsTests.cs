using MentorBot.Core.Commands;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class SettingsTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("Discord__FreeText", "maybe", "Discord:FreeText")]
    [InlineData("Discord__ApiUrl", "nonsense", "Discord:ApiUrl")]
    [InlineData("Storage__Days", "0", "Storage:Days")]
    [InlineData("Storage__ConnectionString", "Password=x.y.z", "Storage:ConnectionString")]
    [InlineData("Telemetry__Otlp__Endpoint", "x.y.z", "Telemetry:Otlp:Endpoint")]
    [InlineData("Telemetry__Otlp__Headers", "x.y.z", "Telemetry:Otlp:Headers")]
    [InlineData("Telemetry__Otlp__Protocol", "x.y.z", "Telemetry:Otlp:Protocol")]
    public async Task A_value_of_the_wrong_kind_is_named_without_a_stack_trace(string key, string value, string named)
    {
        _place.With("Discord__Token", "x.y.z").With("Discord__ApplicationId", "1100000000000000001").With(key, value);
        var run = await BotProcess.RunAsync(_place, "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("The settings are not right:");
        run.Errors.ShouldContain(named);
        run.Errors.ShouldNotContain("   at ");
        run.Errors.ShouldNotContain("x.y.z");
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Root, "appsettings.json"), "{ \"Discord\": ");
        var run = await BotProcess.RunAsync(_place, "", "ask", "mlops?");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("appsettings.json");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Register_needs_nothing_but_the_settings_and_tells_what_it_did()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var first = await BotProcess.RunAsync(_place.On(discord), "", "register");
        (first.Code, first.Output).ShouldBe((0, $"Registered {CommandCatalog.All.Length + 1} commands."));
        var second = await BotProcess.RunAsync(_place, "", "register");
        (second.Code, second.Output).ShouldBe((0, "The commands are registered already."));
        discord.CommandPuts.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Register_with_a_refused_token_ends_with_three()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var run = await BotProcess.RunAsync(_place.On(discord).With("Discord__Token", "not.the.token"), "", "register");
        run.Code.ShouldBe(3, run.Errors);
        run.Errors.ShouldNotContain("not.the.token");
    }

    [Fact]
    public async Task Register_without_a_network_ends_with_two()
    {
        _place.With("Discord__Token", "x.y.z").With("Discord__ApplicationId", "1100000000000000001").With("Discord__ApiUrl", "http://127.0.0.1:1/api/v10");
        var run = await BotProcess.RunAsync(_place, "", "register");
        run.Code.ShouldBe(2, run.Errors);
        run.Errors.ShouldContain("could not be reached");
    }

    [Fact]
    public async Task A_secret_may_be_a_file()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var secrets = Directory.CreateDirectory(Path.Combine(_place.Root, "secrets")).FullName;
        await File.WriteAllTextAsync(Path.Combine(secrets, "Discord__Token"), discord.Options.Token + "\n");
        _place.On(discord).With("Secrets__Path", "secrets").Settings.Remove("Discord__Token");
        (await BotProcess.RunAsync(_place, "", "register")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_says_so()
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Root, "file"), "");
        var run = await BotProcess.RunAsync(_place.With("Storage__Path", Path.Combine(_place.Root, "file", "mentorbot.db")), "", "chat");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("The storage cannot be used:");
    }
}

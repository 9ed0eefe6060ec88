using System.Collections.Immutable;
using MentorBot.Discord;
using MentorBot.Discord.Commands;
using MentorBot.Fakes.Discord;
using MentorBot.Runtime.Diagnosis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Adapters.Tests.Diagnosis;

/// <summary>Asking a Discord on the loopback address that has everything right, or one thing wrong.</summary>
public sealed class DiscordExaminationTests
{
    [Fact]
    public async Task A_bot_that_is_set_up_well_is_fine_and_nothing_is_changed_by_asking()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await Register(discord);
        var findings = await Examine(discord);
        findings.Troubles().ShouldBeEmpty();
        findings.Select(finding => finding.Check).ShouldBe(["connection", "clock", "token", "application", "intents", "endpoint", "gateway", "shards", "socket", "commands", "installation", "invitation"]);
        discord.Gateway.Identifies.Count.ShouldBe(0);
        discord.CommandPuts.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_token_is_tried_once_and_the_gateway_is_greeted_all_the_same()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var findings = await Examine(discord, ("Discord:Token", "not.the.token"));
        findings.Troubles().ShouldBe(["token: Broken"]);
        findings.Of("socket").Mark.ShouldBe(Mark.Fine);
        discord.Violations.Rules.ShouldBe(["authorization"]);
    }

    [Fact]
    public async Task Commands_that_differ_are_told_and_left()
    {
        await using var discord = await FakeDiscord.StartAsync();
        (await Examine(discord)).Of("commands").What.ShouldContain("missing: /role");
        await Register(discord);
        discord.DescribeCommandsOtherwise();
        var findings = await Examine(discord);
        findings.Of("commands").Mark.ShouldBe(Mark.Look);
        findings.Of("commands").What.ShouldContain("of another version: /role");
        discord.CommandPuts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_the_portal_says_otherwise_is_told()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions
        {
            Clock = new WrongClock(TimeSpan.FromMinutes(10)),
            ApplicationFlags = 0,
            RequiresCodeGrant = true,
            ServerScopes = ["applications.commands"],
            SessionStartsLeft = 2,
            Shards = 3,
        });
        await Register(discord);
        var findings = await Examine(discord, ("Discord:PublicKey", new string('a', 64)));
        findings.Troubles().ShouldBe(["clock: Look", "public-key: Broken", "gateway: Look", "shards: Look", "installation: Look", "invitation: Broken"]);
        findings.Of("clock").What.ShouldContain("10 minutes behind Discord's");
        findings.Of("intents").What.ShouldContain("off and not needed");
    }

    [Fact]
    public async Task By_http_no_socket_is_opened_and_the_key_is_compared()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await Register(discord);
        var findings = await Examine(discord, ("Discord:Mode", "Http"), ("Discord:PublicKey", discord.Endpoint.Keys.PublicKey));
        findings.Troubles().ShouldBe(["endpoint: Broken"]);
        findings.Of("public-key").Mark.ShouldBe(Mark.Fine);
        discord.Gateway.Connections.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_one_line()
    {
        var findings = await Clinic.ExamineAsync("discord", room => room.AddDiscord(), ("Discord:Token", "a.b.c"), ("Discord:ApplicationId", "1100000000000000001"), ("Discord:ApiUrl", "http://127.0.0.1:1/api/v10"));
        findings.ShouldHaveSingleItem().What.ShouldBe("Discord does not answer (no connection can be made).");
    }

    [Fact]
    public async Task Without_a_token_it_is_off() =>
        (await Clinic.ExamineAsync("discord", room => room.AddDiscord())).ShouldHaveSingleItem().Mark.ShouldBe(Mark.Off);

    private static (string, string?)[] Settings(FakeDiscord discord) =>
        [("Discord:Token", discord.Options.Token), ("Discord:ApplicationId", discord.Options.ApplicationId), ("Discord:ApiUrl", discord.ApiUrl)];

    private static Task<ImmutableArray<Finding>> Examine(FakeDiscord discord, params (string, string?)[] settings) =>
        Clinic.ExamineAsync("discord", room => room.AddDiscord(), [.. Settings(discord), .. settings]);

    private static async Task Register(FakeDiscord discord)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(Settings(discord).Select(one => KeyValuePair.Create(one.Item1, one.Item2)));
        builder.Services.AddDiscord();
        using var host = builder.Build();
        (await host.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(CancellationToken.None)).ShouldBeOfType<Registration.Registered>();
    }
}

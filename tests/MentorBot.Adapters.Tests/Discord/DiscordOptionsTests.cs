using MentorBot.Discord.Operation;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class DiscordOptionsTests
{
    private readonly DiscordOptions _options = new() { Token = "a.token.of.ours", ApplicationId = "1100000000000000001" };

    [Fact]
    public void Without_a_token_discord_is_off_and_nothing_is_wrong()
    {
        var off = new DiscordOptions { Token = " ", ApplicationId = "no id" };
        off.IsOn.ShouldBeFalse();
        new DiscordOptionsCheck().Validate(name: null, off).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Good_settings_pass() => Faults().ShouldBeEmpty();

    [Fact]
    public void Each_fault_names_its_key_and_never_the_token()
    {
        (_options.Token, _options.ApplicationId, _options.ApiUrl) = ("to ken", "", new Uri("ftp://discord.test"));
        var faults = Faults();
        faults.Select(fault => fault[..fault.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(["Discord:Token", "Discord:ApplicationId", "Discord:ApiUrl"]);
        faults.ShouldAllBe(fault => !fault.Contains("to ken"));
        faults[1].ShouldStartWith("Discord:ApplicationId is missing: ");
    }

    private List<string> Faults() => [.. new DiscordOptionsCheck().Validate(name: null, _options).Failures ?? []];
}

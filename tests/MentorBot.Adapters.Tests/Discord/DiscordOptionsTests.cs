using MentorBot.Discord.Operation;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class DiscordOptionsTests
{
    private const string RightKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

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

    [Theory]
    [InlineData("Gateway", null, true, null)]
    [InlineData("gateway", RightKey, true, null)]
    [InlineData("Http", RightKey, true, null)]
    [InlineData("http", RightKey + " ", true, null)]
    [InlineData("Http", null, true, "Discord:PublicKey is missing")]
    [InlineData("Http", " ", true, "Discord:PublicKey is missing")]
    [InlineData("Http", "1234", true, "Discord:PublicKey is not a public key")]
    [InlineData("Gateway", "1234", true, "Discord:PublicKey is not a public key")]
    [InlineData("Http", "0000000000000000000000000000000000000000000000000000000000000000", true, "Discord:PublicKey is not a public key")]
    [InlineData("Http", RightKey, false, "Discord:Token is missing")]
    [InlineData("Gateway,Http", RightKey, true, "Discord:Mode is neither Gateway nor Http")]
    [InlineData("", RightKey, true, "Discord:Mode is neither Gateway nor Http")]
    public void The_mode_and_what_it_needs_are_checked(string mode, string? key, bool hasToken, string? fault)
    {
        (_options.Mode, _options.PublicKey) = (mode, key);
        _options.Token = hasToken ? _options.Token : null;
        if (fault is null)
        {
            Faults().ShouldBeEmpty();
        }
        else
        {
            Faults().ShouldHaveSingleItem().ShouldStartWith(fault);
        }
    }

    private List<string> Faults() => [.. new DiscordOptionsCheck().Validate(name: null, _options).Failures ?? []];
}

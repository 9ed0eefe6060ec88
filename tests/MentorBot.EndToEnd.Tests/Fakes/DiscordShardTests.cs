using System.Text.Json;
using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Fakes;

/// <summary>The loopback Discord with a bot that is split into shards.</summary>
public sealed class DiscordShardTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Shards = 2, MaxConcurrency = 2 });

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Theory]
    [InlineData(2, 2, 4010)]
    [InlineData(-1, 2, 4010)]
    [InlineData(0, 0, 4010)]
    [InlineData(0, 1, 4011)]
    public async Task A_shard_that_is_none_and_too_few_shards_are_refused(int id, int count, int code)
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        await socket.SendAsync(RawBot.Identify(_discord.Options.Token, id, count));
        (await socket.EndAsync()).ShouldBe(code);
        _discord.Violations.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Shards_of_two_lines_may_identify_at_once_and_two_of_one_line_may_not()
    {
        using var first = await Ready(0, 4);
        using var second = await Ready(1, 4);
        using var third = await RawBot.GreetAsync(_discord.GatewayUrl);
        await third.SendAsync(RawBot.Identify(_discord.Options.Token, 2, 4));
        await third.ReadAsync(RawBot.IsOp(9));
        _discord.Violations.Rules.ShouldBe(["identify-rate"]);
    }

    [Fact]
    public async Task Direct_messages_go_to_the_first_shard_and_those_of_a_server_to_its_own()
    {
        using var first = await Ready(0, 2);
        using var second = await Ready(1, 2);
        await _discord.MessageAsync("hello");
        await _discord.MessageAsync("hello there", place: Place.Guild, mentionsBot: true);
        Content(await first.ReadAsync(RawBot.Is("MESSAGE_CREATE"))).ShouldBe("hello");
        Content(await second.ReadAsync(RawBot.Is("MESSAGE_CREATE"))).ShouldEndWith("hello there");
        _discord.Violations.ShouldBeEmpty();
    }

    private static string Content(JsonElement frame) => frame.GetProperty("d").GetProperty("content").GetString()!;

    private async Task<RawSocket> Ready(int shard, int count)
    {
        var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        await socket.SendAsync(RawBot.Identify(_discord.Options.Token, shard, count));
        var ready = await socket.ReadAsync(RawBot.Is("READY"));
        ready.GetProperty("d").GetProperty("shard").EnumerateArray().Select(one => one.GetInt32()).ShouldBe([shard, count]);
        return socket;
    }
}

using MentorBot.Adapters.Tests.Discord;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class DeliveriesTests
{
    private readonly ManualTime _clock = new();
    private readonly MemoryState _state = new();

    [Fact]
    public async Task A_second_delivery_is_known_also_after_a_restart()
    {
        using var before = await Bot();
        (await before.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeTrue();
        (await before.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeFalse();
        using var after = await Bot();
        (await after.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeFalse();
        (await after.IsFirstAsync(Event("Ev2"), CancellationToken.None)).ShouldBeTrue();
        using var last = await Bot();
        (await last.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_no_retry_can_bring_any_more_is_not_kept()
    {
        using var bot = await Bot();
        await bot.IsFirstAsync(Event("Ev1"), CancellationToken.None);
        _clock.Advance(TimeSpan.FromMinutes(11));
        await bot.IsFirstAsync(Event("Ev2"), CancellationToken.None);
        _state.Kept.Values.ShouldHaveSingleItem().ShouldEndWith(" slack:event:Ev2");
    }

    [Fact]
    public async Task However_many_come_what_is_kept_stays_small()
    {
        using var bot = await Bot();
        for (var one = 0; one < 2500; one++)
        {
            await bot.IsFirstAsync(Event($"Ev{one}"), CancellationToken.None);
        }

        _state.Kept.Values.ShouldHaveSingleItem().Split('\n').Length.ShouldBe(2000);
    }

    [Fact]
    public async Task Buttons_and_whatever_comes_over_a_socket_are_known_without_being_kept()
    {
        using var bot = await Bot();
        var press = new Request(Person, new Incoming.HelpAsked(new Occasion(Read.At, "")), new Route.Command(new Uri("https://hooks.slack.example/1")), ["slack:trigger:1"]);
        (await bot.IsFirstAsync(press, CancellationToken.None)).ShouldBeTrue();
        (await bot.IsFirstAsync(press, CancellationToken.None)).ShouldBeFalse();
        using var socket = await Bot("Socket");
        (await socket.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeTrue();
        (await socket.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeFalse();
        _state.Kept.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("x y z\n1\n\n12 ")]
    public async Task What_was_kept_in_another_shape_is_left(string kept)
    {
        _state.Kept["slack.events"] = kept;
        using var bot = await Bot();
        (await bot.IsFirstAsync(Event("Ev1"), CancellationToken.None)).ShouldBeTrue();
    }

    private static PersonKey Person => PersonKey.TryMake("slack", "T1.U1", out var person) ? person : default;

    private static Request Event(string id) =>
        new(Person, new Incoming.HelpAsked(new Occasion(Read.At, "")), new Route.Conversation("D1", "U1", ThreadTs: null, IsDirect: true), [$"slack:event:{id}", $"slack:post:D1:{id}"]);

    private async Task<Deliveries> Bot(string mode = "Http")
    {
        var bot = new Deliveries(new SeenEvents(_clock), _state, Options.Create(new SlackOptions { Mode = mode }), _clock, NullLogger<Deliveries>.Instance);
        await bot.RecallAsync(CancellationToken.None);
        return bot;
    }
}

using System.Net;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Discord.Endpoint;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What goes back in the answer to Discord's own request, and what has to take another way.</summary>
public sealed class HttpAnswerTests : IDisposable
{
    private const string Callback = "POST /api/interactions/1/t/callback ";
    private const string FollowUp = "POST /api/webhooks/99/t ";
    private const string Edit = "PATCH /api/webhooks/99/t/messages/@original ";

    private readonly ManualTime _time = new();
    private readonly ScriptedWeb _web = new();

    public void Dispose() => _web.Dispose();

    /// <summary>The bodies as Discord documents them: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object.</summary>
    [Theory]
    [InlineData("Command", false, "says", """{"type":4,"data":{"flags":32768,"components":[{"type":17,"accent_color":7050173,"components":[{"type":10,"content":"Done."}]}],"allowed_mentions":{"parse":[]}}}""")]
    [InlineData("Command", true, "says", """{"type":4,"data":{"flags":32832,"components":[{"type":17,"accent_color":7050173,"components":[{"type":10,"content":"Done."}]}],"allowed_mentions":{"parse":[]}}}""")]
    [InlineData("PublicMessage", false, "says", """{"type":4,"data":{"flags":32832,"components":[{"type":17,"accent_color":7050173,"components":[{"type":10,"content":"Done."}]}],"allowed_mentions":{"parse":[]}}}""")]
    [InlineData("PrivateMessage", false, "says", """{"type":7,"data":{"flags":32768,"components":[{"type":17,"accent_color":7050173,"components":[{"type":10,"content":"Done."}]}],"allowed_mentions":{"parse":[]},"attachments":[]}}""")]
    [InlineData("Command", false, "promises", """{"type":5}""")]
    [InlineData("Command", true, "promises", """{"type":5,"data":{"flags":64}}""")]
    [InlineData("PrivateMessage", false, "promises", """{"type":6}""")]
    [InlineData("PublicMessage", false, "dismisses", """{"type":6}""")]
    [InlineData("Command", false, "shows a picture", """{"type":5}""")]
    [InlineData("Command", true, "shows a picture", """{"type":5,"data":{"flags":64}}""")]
    [InlineData("PrivateMessage", false, "shows a picture", """{"type":6}""")]
    public async Task The_body_is_what_discord_documents(string origin, bool privately, string does, string golden)
    {
        var (channel, exchange) = Open(Enum.Parse<Origin>(origin), privately);
        var doing = does switch
        {
            "says" => channel.SayAsync(Done, CancellationToken.None),
            "promises" => channel.AcknowledgeAsync(CancellationToken.None),
            "dismisses" => channel.DismissAsync(Done, CancellationToken.None),
            _ => channel.SayAsync(Drawn, CancellationToken.None),
        };
        Sent.Json(await exchange.Answer, DiscordJson.Default.InteractionResponse!).ShouldBe(golden);
        exchange.Left(whole: true);
        await _time.PassUntilAsync(doing, Exchange.Settling);
    }

    [Fact]
    public async Task What_follows_waits_until_discord_knows_of_the_answer()
    {
        var (channel, exchange) = Open(Origin.Command);
        await Answered(channel.SayAsync(Done, CancellationToken.None), exchange);
        var more = channel.SayAsync(Done, CancellationToken.None);
        _time.Advance(Exchange.Settling - TimeSpan.FromMilliseconds(1));
        _web.Seen.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await more;
        _web.Seen.ShouldBe([FollowUp]);
    }

    [Fact]
    public async Task A_promise_is_kept_by_an_edit_over_the_api()
    {
        var (channel, exchange) = Open(Origin.Command);
        await Answered(channel.AcknowledgeAsync(CancellationToken.None), exchange);
        await _time.PassUntilAsync(channel.SayAsync(Done, CancellationToken.None), Exchange.Settling);
        _web.Seen.ShouldBe([Edit]);
    }

    [Fact]
    public async Task A_picture_comes_after_its_promise_because_an_answer_takes_no_files()
    {
        var (channel, exchange) = Open(Origin.Command);
        var saying = channel.SayAsync(Drawn, CancellationToken.None);
        (await exchange.Answer)!.Type.ShouldBe(5);
        exchange.Left(whole: true);
        await _time.PassUntilAsync(saying, Exchange.Settling);
        _web.Seen.ShouldBe([Edit]);
        _web.Bodies[0].ShouldContain("files[0]");
    }

    [Fact]
    public async Task Where_discord_has_hung_up_the_answer_goes_over_the_api()
    {
        var (channel, exchange) = Open(Origin.Command);
        var saying = channel.SayAsync(Done, CancellationToken.None);
        await exchange.Answer;
        exchange.Left(whole: false);
        await saying;
        _web.Seen.ShouldBe([Callback]);
    }

    [Fact]
    public async Task Where_discord_hung_up_before_there_was_an_answer_it_goes_over_the_api_too()
    {
        var (channel, exchange) = Open(Origin.Command);
        exchange.Left(whole: false);
        await channel.SayAsync(Done, CancellationToken.None);
        await channel.SayAsync(Done, CancellationToken.None);
        _web.Seen.ShouldBe([Callback, FollowUp]);
    }

    [Fact]
    public async Task A_turn_that_ends_without_a_word_lets_the_request_go()
    {
        var (_, exchange) = Open(Origin.Command);
        exchange.Close();
        (await exchange.Answer).ShouldBeNull();
    }

    private static Reply Done { get; } = new(Audience.Everyone, Placement.InPlace, Outcome.Command, [], [Says("Done.")]);

    private static Reply Drawn { get; } = Done with { Blocks = [new Block.Picture("<svg/>", "Bars.", Says("Bars in words.").Prose) { Png = [1, 2, 3] }] };

    private static Block.Passage Says(string words) => new(new Prose.Paragraph(RichText.Of(words)));

    private static async Task Answered(Task doing, Exchange exchange)
    {
        await exchange.Answer;
        exchange.Left(whole: true);
        await doing;
    }

    private (InteractionChannel Channel, Exchange Exchange) Open(Origin origin, bool privately = false)
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.NoContent));
        var calls = new DiscordCalls(_web.Client(), new Buckets(_time, DiscordCalls.PerSecond), "secret", _time, NullLogger<DiscordCalls>.Instance);
        var (api, back) = (new DiscordApi(calls, "99"), new InteractionReturn("1", "t", origin, IsBotDm: false, privately, int.MaxValue));
        var exchange = new Exchange(api, back, _time);
        return (new InteractionChannel(api, back, exchange.Way, NullLogger<InteractionChannel>.Instance), exchange);
    }
}

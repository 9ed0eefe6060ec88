using System.Net;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>Which calls an answer becomes, and what is not tried again.</summary>
public sealed class InteractionChannelTests : IDisposable
{
    private const string Callback = "POST /api/interactions/1/t/callback ";
    private const string FollowUp = "POST /api/webhooks/99/t ";
    private const string Edit = "PATCH /api/webhooks/99/t/messages/@original ";

    private readonly ManualTime _time = new();
    private readonly ScriptedWeb _web = new();

    public void Dispose() => _web.Dispose();

    [Fact]
    public async Task The_first_reply_is_the_callback_and_the_rest_follow()
    {
        var channel = Channel();
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback, FollowUp]);
    }

    [Fact]
    public async Task A_callback_that_arrived_before_counts_as_done()
    {
        var channel = Channel();
        _web.Answers(Refusal(HttpStatusCode.BadRequest, 40060));
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback, FollowUp]);
    }

    [Theory]
    [InlineData(404, 10062)]
    [InlineData(404, 10015)]
    [InlineData(401, 50027)]
    [InlineData(404, 0)]
    public async Task An_interaction_that_is_over_is_never_called_again(int status, int code)
    {
        var channel = Channel();
        _web.Answers(Refusal((HttpStatusCode)status, code));
        await channel.AcknowledgeAsync(CancellationToken.None);
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback]);
    }

    [Fact]
    public async Task A_promise_that_was_lost_leaves_the_answer_to_be_the_first()
    {
        var channel = Channel();
        _web.Answers([.. Enumerable.Range(0, 4).Select(_ => new HttpResponseMessage(HttpStatusCode.BadGateway))]);
        var promise = channel.AcknowledgeAsync(CancellationToken.None);
        await _time.PassUntilAsync(promise, TimeSpan.FromSeconds(0.1));
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback, Callback, Callback, Callback, Callback]);
    }

    [Fact]
    public async Task A_follow_up_that_may_have_arrived_is_not_said_again()
    {
        var channel = Channel();
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Answers(new HttpResponseMessage(HttpStatusCode.BadGateway));
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback, FollowUp]);
    }

    [Fact]
    public async Task A_promise_that_is_gone_already_counts_as_withdrawn()
    {
        var channel = Channel();
        await channel.AcknowledgeAsync(CancellationToken.None);
        _web.Answers(Refusal(HttpStatusCode.NotFound, 10008));
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback, "DELETE /api/webhooks/99/t/messages/@original ", FollowUp]);
    }

    [Theory]
    [InlineData("Command")]
    [InlineData("PrivateMessage")]
    public async Task An_answer_whose_promise_was_deleted_by_somebody_follows_it_instead_of_getting_lost(string origin)
    {
        var channel = Channel(origin: Enum.Parse<Origin>(origin));
        await channel.AcknowledgeAsync(CancellationToken.None);
        _web.Answers(Refusal(HttpStatusCode.NotFound, 10008));
        await channel.SayAsync(ToAll, CancellationToken.None);
        await channel.SayAsync(ToAll, CancellationToken.None);
        _web.Seen.ShouldBe([Callback, Edit, FollowUp, FollowUp]);
    }

    [Fact]
    public async Task An_answer_in_place_of_a_message_that_is_gone_comes_as_a_new_one()
    {
        var channel = Channel(origin: Origin.PrivateMessage);
        _web.Answers(Refusal(HttpStatusCode.NotFound, 10008));
        await channel.SayAsync(InPlace, CancellationToken.None);
        _web.Seen.ShouldBe([Callback, Callback]);
        _web.Bodies[0].ShouldContain("\"type\":7");
        _web.Bodies[1].ShouldContain("\"type\":4");
    }

    [Fact]
    public async Task A_callback_that_hangs_is_given_up_before_discord_gives_up_on_it()
    {
        var channel = Channel();
        _web.Hangs = true;
        var promise = channel.AcknowledgeAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(2.8));
        await promise.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_promise_made_privately_is_kept_by_an_edit()
    {
        var channel = Channel(privately: true);
        await channel.AcknowledgeAsync(CancellationToken.None);
        await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback, Edit]);
    }

    [Fact]
    public async Task An_app_that_is_only_a_persons_own_sends_no_more_than_five_follow_ups()
    {
        var channel = Channel(mostFollowUps: 5);
        for (var reply = 0; reply < 9; reply++)
        {
            await channel.SayAsync(Mentor.Apology(Locale.English), CancellationToken.None);
        }

        _web.Seen.Count(call => call == FollowUp).ShouldBe(5);
    }

    [Theory]
    [InlineData("Command", "\"type\":4")]
    [InlineData("PublicMessage", "\"type\":6")]
    [InlineData("PrivateMessage", "\"type\":6")]
    public async Task A_turn_that_is_not_taken_leaves_no_press_failed_and_no_command_unanswered(string origin, string callback)
    {
        var channel = Channel(origin: Enum.Parse<Origin>(origin));
        await channel.DismissAsync(Mentor.TooFast(TimeSpan.FromSeconds(40), Locale.English), CancellationToken.None);
        _web.Seen.ShouldBe([Callback]);
        _web.Bodies.ShouldHaveSingleItem().ShouldContain(callback);
    }

    private static Reply InPlace => Mentor.Apology(Locale.English) with { Placement = Placement.InPlace };

    private static Reply ToAll => InPlace with { Audience = Audience.Everyone };

    private static HttpResponseMessage Refusal(HttpStatusCode status, int code) =>
        new(status) { Content = new StringContent($$"""{"message":"no","code":{{code}}}""") };

    private InteractionChannel Channel(bool privately = false, int mostFollowUps = int.MaxValue, Origin origin = Origin.Command)
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.NoContent));
        var calls = new DiscordCalls(_web.Client(), new Buckets(_time, DiscordCalls.PerSecond), "secret", _time, NullLogger<DiscordCalls>.Instance);
        var (api, back) = (new DiscordApi(calls, "99"), new InteractionReturn("1", "t", origin, IsBotDm: false, privately, mostFollowUps));
        return new InteractionChannel(api, back, CallbackWay.ByCall(api, back), NullLogger<InteractionChannel>.Instance);
    }
}

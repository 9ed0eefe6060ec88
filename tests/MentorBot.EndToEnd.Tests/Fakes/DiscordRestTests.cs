using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class DiscordRestTests : IAsyncLifetime
{
    private const string Hello = $$"""{"content":"hello",{{RawBot.Silent}}}""";
    private readonly HandClock _clock = new();
    private FakeDiscord _discord = null!;
    private RawBot _bot = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Clock = _clock, DemandRegisteredCommands = false });
        _bot = new RawBot(_discord);
    }

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    [Fact]
    public async Task The_gateway_is_found_and_every_guarded_route_has_rate_limit_headers()
    {
        var (status, body, reply) = await _bot.CallAsync("GET", "/gateway/bot");
        status.ShouldBe(200);
        body.GetProperty("url").GetString().ShouldBe(_discord.GatewayUrl);
        body.GetProperty("session_start_limit").GetProperty("max_concurrency").GetInt32().ShouldBe(1);
        foreach (var name in (string[])["Limit", "Remaining", "Reset", "Reset-After", "Bucket"])
            reply.Headers.Contains("X-RateLimit-" + name).ShouldBeTrue(name);
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_token_is_refused_and_going_on_is_recorded()
    {
        _bot.Authorization = "Bot wrong";
        (await _bot.CallAsync("GET", "/users/@me")).Status.ShouldBe(401);
        _bot.Authorization = $"Bot {_discord.Options.Token}";
        await _bot.CallAsync("GET", "/users/@me");
        _discord.Violations.Rules.ShouldBe(["authorization", "after-401"]);
    }

    [Theory]
    [InlineData("GET", "/nowhere", "route", 404)]
    [InlineData("PATCH", "/applications/1100000000000000001/commands", null, 405)]
    public async Task A_wrong_route_is_refused(string method, string path, string? rule, int status)
    {
        (await _bot.CallAsync(method, path)).Status.ShouldBe(status);
        _discord.Violations.Rules.ShouldBe(rule is null ? [] : [rule]);
    }

    [Fact]
    public async Task A_user_agent_that_is_no_bots_is_turned_away_at_the_edge()
    {
        _bot.UserAgent = "curl/8";
        (await _bot.CallAsync("GET", "/gateway")).Status.ShouldBe(403);
        _discord.Violations.Rules.ShouldBe(["user-agent"]);
    }

    [Fact]
    public async Task An_emptied_bucket_refuses_and_pressing_on_is_recorded()
    {
        _discord.RateLimits.Set("POST /channels/{id}/messages", 1, TimeSpan.FromSeconds(5));
        (await _bot.CallAsync("POST", "/channels/1/messages", Hello)).Status.ShouldBe(200);
        var (status, body, reply) = await _bot.CallAsync("POST", "/channels/1/messages", Hello);
        status.ShouldBe(429);
        body.GetProperty("retry_after").GetDouble().ShouldBe(5.0);
        reply.Headers.GetValues("X-RateLimit-Scope").ShouldBe(["user"]);
        (await _bot.CallAsync("POST", "/channels/2/messages", Hello)).Status.ShouldBe(200);
        _discord.Violations.ShouldBeEmpty();
        (await _bot.CallAsync("POST", "/channels/1/messages", Hello)).Status.ShouldBe(429);
        _discord.Violations.Rules.ShouldBe(["rate-limit-ignored"]);
        _clock.Advance(TimeSpan.FromSeconds(5));
        (await _bot.CallAsync("POST", "/channels/1/messages", Hello)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Fifty_requests_a_second_are_the_most_in_all()
    {
        for (var one = 0; one < 50; one++)
            await _bot.CallAsync("GET", "/gateway");
        var (status, body, reply) = await _bot.CallAsync("GET", "/gateway");
        status.ShouldBe(429);
        body.GetProperty("global").GetBoolean().ShouldBeTrue();
        reply.Headers.Contains("X-RateLimit-Global").ShouldBeTrue();
    }

    [Fact]
    public async Task A_ban_at_the_edge_speaks_html_and_knows_no_bucket()
    {
        _discord.Faults.Next("/gateway", RateLimits.CloudflareBan(TimeSpan.FromSeconds(1.5)));
        var (status, _, reply) = await _bot.CallAsync("GET", "/gateway");
        status.ShouldBe(429);
        reply.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        reply.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        reply.Headers.Contains("X-RateLimit-Bucket").ShouldBeFalse();
    }

    [Theory]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public async Task A_scripted_429_names_its_scope(string scope, bool isGlobal)
    {
        _discord.Faults.Next("/gateway", RateLimits.Exceeded(TimeSpan.FromSeconds(0.25), scope));
        var (_, body, reply) = await _bot.CallAsync("GET", "/gateway");
        reply.Headers.GetValues("X-RateLimit-Scope").ShouldBe([scope]);
        body.GetProperty("global").GetBoolean().ShouldBe(isGlobal);
        body.GetProperty("retry_after").GetDouble().ShouldBe(0.25);
    }

    [Fact]
    public async Task Faults_break_errors_and_hold_answers_back()
    {
        _discord.Faults.Next(2, request => request.Path.EndsWith("/gateway", StringComparison.Ordinal), HttpFault.Status(502));
        (await _bot.CallAsync("GET", "/gateway")).Status.ShouldBe(502);
        (await _bot.CallAsync("GET", "/gateway")).Status.ShouldBe(502);
        _discord.Faults.Next("/gateway", HttpFault.Drop);
        await Should.ThrowAsync<HttpRequestException>(() => _bot.CallAsync("GET", "/gateway"));
        var gate = new TaskCompletionSource();
        _discord.Faults.Next("/gateway", HttpFault.Slow(gate.Task));
        var slow = _bot.CallAsync("GET", "/gateway");
        await _discord.Requests.WhenCountAsync(4);
        slow.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        (await slow).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Messages_in_channels_are_posted_changed_and_deleted()
    {
        var (_, body, _) = await _bot.CallAsync("POST", "/channels/1/messages", Hello);
        var path = "/channels/1/messages/" + body.GetProperty("id").GetString();
        (await _bot.CallAsync("PATCH", path, $$"""{"content":"changed",{{RawBot.Silent}}}""")).Status.ShouldBe(200);
        _discord.Posted[0].Text.ShouldBe("changed");
        (await _bot.CallAsync("DELETE", path)).Status.ShouldBe(204);
        (await _bot.CallAsync("DELETE", path)).Status.ShouldBe(404);
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_writes_and_the_reply_is_found_in_their_channel()
    {
        var (socket, _) = await _bot.ReadyAsync();
        var post = await _discord.MessageAsync("what does an MLOps engineer do?");
        var seen = (await socket.ReadAsync(RawBot.Is("MESSAGE_CREATE"))).GetProperty("d");
        seen.GetProperty("content").GetString().ShouldBe("what does an MLOps engineer do?");
        await _bot.CallAsync("POST", $"/channels/{post.ChannelId}/messages", Hello);
        (await post.ReplyAsync()).Text.ShouldBe("hello");
        var silent = await _discord.MessageAsync("not for the bot", place: Place.Guild);
        (await socket.ReadAsync(frame => RawBot.Is("MESSAGE_CREATE")(frame) && frame.GetProperty("d").GetProperty("id").ValueEquals(silent.Id)))
            .GetProperty("d").GetProperty("content").GetString().ShouldBe("");
    }
}

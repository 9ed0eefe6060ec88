using MentorBot.Discord.Endpoint;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What is let in at the HTTP endpoint, and what comes back.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;
    private RunningBot _bot = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _bot = await RunningBot.StartAsync(_discord, settings: [("Discord:Mode", "Http"), ("Discord:PublicKey", _discord.Endpoint.Keys.PublicKey)]);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _discord.DisposeAsync();
    }

    public static TheoryData<string, int> Forged => new()
    {
        { "a bit of the signature flipped", 401 },
        { "a bit of the time flipped", 401 },
        { "a bit of the body flipped", 401 },
        { "signed with another key", 401 },
        { "a signature too short", 401 },
        { "a signature too long", 401 },
        { "forged in small letters", 401 },
        { "forged in capitals", 401 },
        { "a signature that is empty", 401 },
        { "a signature that is no number", 401 },
        { "no signature", 401 },
        { "no time", 401 },
        { "a time that is empty", 401 },
        { "a time that is no number", 401 },
        { "kept for five minutes and a second", 401 },
        { "from more than five minutes ahead", 401 },
        { "too large, and it says so", 413 },
        { "too large, and it does not say so", 413 },
        { "too large, and not even signed", 401 },
    };

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task What_is_forged_is_refused_and_reaches_nobody(string how, int status)
    {
        (await Forge(how).ToAsync(_bot)).ShouldBe((status, null, ""));
        _bot.Sessions.Loads.ShouldBe(0);
        (await new EndpointVisit(EndpointVisit.Help).By(_discord).ToAsync(_bot)).Status.ShouldBe(200);
        _bot.Sessions.Loads.ShouldBe(1);
    }

    [Fact]
    public async Task A_ping_is_answered_with_a_pong() =>
        (await new EndpointVisit(EndpointVisit.Ping).By(_discord).ToAsync(_bot)).ShouldBe((200, "application/json", """{"type":1}"""));

    [Fact]
    public async Task A_second_delivery_is_answered_once()
    {
        (await new EndpointVisit(EndpointVisit.Help).By(_discord).ToAsync(_bot)).Status.ShouldBe(200);
        (await new EndpointVisit(EndpointVisit.Help).By(_discord, secondsAgo: 7).ToAsync(_bot)).ShouldBe((202, null, ""));
        _bot.Sessions.Loads.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"type":"one"}""")]
    public async Task What_discord_signs_and_nobody_can_read_is_a_bad_request(string body)
    {
        (await new EndpointVisit(body).By(_discord).ToAsync(_bot)).ShouldBe((400, null, ""));
        _bot.Sessions.Loads.ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"id":"1","type":99,"token":"t","member":{"user":{"id":"3"}},"data":{}}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","data":{"name":"help"}}""")]
    [InlineData("{}")]
    public async Task What_is_not_for_us_is_taken_without_a_word(string body)
    {
        (await new EndpointVisit(body).By(_discord).ToAsync(_bot)).ShouldBe((202, null, ""));
        _bot.Sessions.Loads.ShouldBe(0);
    }

    [Fact]
    public async Task Half_a_word_is_answered_in_the_same_request_without_a_session()
    {
        var typed = new EndpointVisit("""{"id":"1","type":4,"token":"t","member":{"user":{"id":"3"}},"data":{"name":"role","type":1,"options":[{"type":3,"name":"name","value":"m","focused":true}]}}""").By(_discord);
        (await typed.ToAsync(_bot)).ShouldBe((200, "application/json", """{"type":8,"data":{"choices":[]}}"""));
        (await typed.ToAsync(_bot)).ShouldBe((202, null, ""));
        _bot.Sessions.Loads.ShouldBe(0);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Only_posts_are_taken(string method) =>
        (await (new EndpointVisit(EndpointVisit.Help) { Method = method }).By(_discord).ToAsync(_bot)).Status.ShouldBe(405);

    [Fact]
    public async Task However_often_somebody_forges_discord_is_heard_from_the_same_address()
    {
        for (var time = 0; time < FailedSignatures.Most + 1; time++)
        {
            (await Forge("signed with another key").ToAsync(_bot)).Status.ShouldBe(401);
        }

        (await new EndpointVisit(EndpointVisit.Help).By(_discord).ToAsync(_bot)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Where_discord_hangs_up_the_turn_goes_on_and_answers_over_the_api()
    {
        PersonKey.TryMake("discord", "3", out var person).ShouldBeTrue();
        var hold = _bot.Sessions.Hold(person);
        using var hangUp = new CancellationTokenSource();
        var visit = (new EndpointVisit(EndpointVisit.Help) { HangsUp = hangUp.Token }).By(_discord).ToAsync(_bot);
        await hangUp.CancelAsync();
        await visit;
        hold.SetResult();
        var call = await _discord.Requests.FirstAsync(request => request.Path.EndsWith("/callback", StringComparison.Ordinal));
        (call.Path, call.Body.GetProperty("type").GetInt32()).ShouldBe(("/api/v10/interactions/11/t/callback", 4));
    }

    private EndpointVisit Forge(string how)
    {
        var right = new EndpointVisit(EndpointVisit.Help).By(_discord);
        var wrong = new EndpointVisit(EndpointVisit.Help).By(_discord) with { Signature = FakeEndpoint.HeadersAt(TimeProvider.System.GetUtcNow(), right.Bytes, Ed25519Signer.Of(8)).Signature };
        var huge = new EndpointVisit(new string(' ', InteractionEndpoint.MostBytes) + EndpointVisit.Help);
        return how switch
        {
            "a bit of the signature flipped" => right with { Signature = Flipped(right.Signature!) },
            "a bit of the time flipped" => right with { Timestamp = Flipped(right.Timestamp!) },
            "a bit of the body flipped" => right with { Bytes = [.. right.Bytes[..^2], (byte)(right.Bytes[^2] ^ 1), right.Bytes[^1]] },
            "signed with another key" or "forged in small letters" => wrong,
            "forged in capitals" => wrong with { Signature = wrong.Signature!.ToUpperInvariant() },
            "a signature too short" => right with { Signature = right.Signature![..^2] },
            "a signature too long" => right with { Signature = right.Signature + "00" },
            "a signature that is empty" => right with { Signature = "" },
            "a signature that is no number" => right with { Signature = new string('z', 128) },
            "no signature" => right with { Signature = null },
            "no time" => right with { Timestamp = null },
            "a time that is empty" => right with { Timestamp = "" },
            "a time that is no number" => right with { Timestamp = "yesterday" },
            "kept for five minutes and a second" => right.By(_discord, secondsAgo: 301),
            "from more than five minutes ahead" => right.By(_discord, secondsAgo: -320),
            "too large, and it says so" => huge.By(_discord),
            "too large, and it does not say so" => huge.By(_discord) with { TellsLength = false },
            "too large, and not even signed" => huge,
            _ => throw new ArgumentOutOfRangeException(nameof(how), how, "Nobody knows how to forge that."),
        };
    }

    // The last digit's lowest bit: 0 becomes 1, a becomes b.
    private static string Flipped(string digits) =>
        digits[..^1] + Convert.ToHexStringLower([(byte)(Convert.ToInt32(digits[^1..], 16) ^ 1)])[1];
}

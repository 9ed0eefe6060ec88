using System.Net;
using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What a call is tried again for, and for how long.</summary>
public sealed class ApiCallTests : IDisposable
{
    private static readonly TimeSpan Ages = TimeSpan.FromHours(1);

    private readonly ManualTime _time = new();
    private readonly ScriptedWeb _web = new();

    public void Dispose() => _web.Dispose();

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    public async Task A_server_error_is_tried_again_unless_the_work_may_have_been_done(bool onceOnly, int tries)
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.BadGateway));
        (await Call(onceOnly)).ShouldBe(new ApiOutcome<ApiAnswer>.Unreachable("the server answered 502"));
        _web.Seen.Count.ShouldBe(tries);
    }

    [Theory]
    [InlineData(HttpRequestError.ResponseEnded, 1)]
    [InlineData(HttpRequestError.ConnectionError, 3)]
    public async Task What_is_said_once_is_tried_again_only_when_it_never_arrived(HttpRequestError error, int tries)
    {
        _web.AnswersAlways(() => throw new HttpRequestException(error));
        (await Call(onceOnly: true)).ShouldBe(new ApiOutcome<ApiAnswer>.Unreachable(error.ToString()));
        _web.Seen.Count.ShouldBe(tries);
    }

    [Fact]
    public async Task A_silent_server_is_asked_again_after_the_time_for_one_try()
    {
        _web.Hangs = true;
        (await Call(onceOnly: false, new ApiBounds(EachTry: TimeSpan.FromSeconds(1), InAll: Ages))).ShouldBe(new ApiOutcome<ApiAnswer>.Unreachable("no answer in time"));
        _web.Seen.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_call_ends_with_the_time_for_all_its_tries()
    {
        _web.Hangs = true;
        var call = Begin(onceOnly: false, new ApiBounds(EachTry: Ages, InAll: TimeSpan.FromSeconds(2.8)));
        _time.Advance(TimeSpan.FromSeconds(2.7));
        call.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await call.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe(new ApiOutcome<ApiAnswer>.Unreachable("no answer in time"));
        _web.Seen.Count.ShouldBe(1);
    }

    private Task<ApiOutcome<ApiAnswer>> Begin(bool onceOnly, ApiBounds? bounds) =>
        new ApiCall(_web.Client(), _time, retries: 2, onceOnly, bounds).SendAsync(() => new HttpRequestMessage(HttpMethod.Post, "x"), CancellationToken.None);

    private async Task<ApiOutcome<ApiAnswer>> Call(bool onceOnly, ApiBounds? bounds = null)
    {
        var call = Begin(onceOnly, bounds);
        await _time.PassUntilAsync(call, TimeSpan.FromMilliseconds(50));
        return await call;
    }
}

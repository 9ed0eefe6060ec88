using System.Net;
using MentorBot.Core.Commands;
using MentorBot.Discord.Commands;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>Registering the commands with a Discord that is away, in a hurry, or against it.</summary>
public sealed class CommandRegistrarTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly ScriptedWeb _web = new();

    public void Dispose() => _web.Dispose();

    [Fact]
    public async Task Commands_are_registered_when_discord_comes_back()
    {
        _web.Answers(Answer(HttpStatusCode.BadGateway), Answer(HttpStatusCode.BadGateway), Answer(HttpStatusCode.OK), Answer(HttpStatusCode.OK));
        (await InTime(Registrar().RegisterPatientlyAsync(CancellationToken.None))).ShouldBe(new Registration.Registered(CommandCatalog.All.Length + 1));
        _web.Seen.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_rate_limit_longer_than_a_calls_patience_is_outlived()
    {
        var slow = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("""{"retry_after":65}""") };
        slow.Headers.Add("X-RateLimit-Scope", "user");
        _web.Answers(slow, Answer(HttpStatusCode.OK), Answer(HttpStatusCode.OK));
        (await InTime(Registrar().RegisterPatientlyAsync(CancellationToken.None))).ShouldBeOfType<Registration.Registered>();
        _web.Seen.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_refusal_is_final()
    {
        _web.AnswersAlways(() => Answer(HttpStatusCode.Forbidden));
        (await Registrar().RegisterPatientlyAsync(CancellationToken.None)).ShouldBeOfType<Registration.Failed>().IsRefusal.ShouldBeTrue();
        _web.Seen.Count.ShouldBe(1);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status) => new(status) { Content = new StringContent("[]") };

    private async Task<Registration> InTime(Task<Registration> registering)
    {
        await _time.PassUntilAsync(registering, TimeSpan.FromSeconds(1));
        return await registering;
    }

    private CommandRegistrar Registrar()
    {
        var calls = new DiscordCalls(_web.Client(), new Buckets(_time, DiscordCalls.PerSecond), "secret", _time, NullLogger<DiscordCalls>.Instance);
        return new CommandRegistrar(new DiscordApi(calls, "99"), _time, () => 0.5, NullLogger<CommandRegistrar>.Instance);
    }
}

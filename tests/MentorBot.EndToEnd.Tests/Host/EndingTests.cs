using MentorBot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.EndToEnd.Tests.Host;

public sealed class EndingTests : IDisposable
{
    private const string Secret = "xoxb-1-secret";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly StringWriter _errors = new();
    private readonly Refusals _refusals = new(platforms: 1);

    public void Dispose() => _errors.Dispose();

    [Fact]
    public async Task A_worker_that_breaks_ends_the_process_with_four_and_is_named_without_its_words()
    {
        (await Run<BreakingWorker>()).ShouldBe(ExitCode.Broke);
        _errors.ToString().ShouldContain($"{nameof(BreakingWorker)} broke (InvalidDataException)");
        _errors.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_stop_that_was_asked_for_is_no_breakage()
    {
        (await Run<StoppingWorker>()).ShouldBe(ExitCode.Ok);
        _errors.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task When_every_platform_has_refused_the_code_says_so()
    {
        _refusals.Report(new("Slack", "no"));
        (await Run<StoppingWorker>()).ShouldBe(ExitCode.Refused);
    }

    private async Task<int> Run<TWorker>()
        where TWorker : BackgroundService
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddHostedService<TWorker>();
        using var host = builder.Build();
        await host.StartAsync();
        return await Ending.OfAsync(host, _refusals, _errors, CancellationToken.None).WaitAsync(Patience);
    }

    private sealed class BreakingWorker : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw new InvalidDataException(Secret);
    }

    private sealed class StoppingWorker(IHostApplicationLifetime life) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            life.StopApplication();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken);
        }
    }
}

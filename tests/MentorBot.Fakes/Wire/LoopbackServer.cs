using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MentorBot.Fakes.Wire;

/// <summary>A web server on random ports of the loopback address.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => _app = app;

    public IReadOnlyList<int> Ports { get; private set; } = [];

    public static async Task<LoopbackServer> StartAsync(int ports, RequestDelegate answer, Violations violations)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var port = 0; port < ports; port++)
                kestrel.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        app.Use(TapUpgrade);
        app.UseWebSockets();
        app.Run(context => Guard(context, answer, violations));
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new LoopbackServer(app) { Ports = [.. addresses.Select(address => new Uri(address).Port)] };
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    // A mistake of the fake's own must not look like a server error that a test has asked for; a bot that dies in the middle of a request is none.
    private static async Task Guard(HttpContext context, RequestDelegate answer, Violations violations)
    {
        try
        {
            await answer(context);
        }
        catch (Exception broken) when (broken is not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested)
        {
            violations.Add("fake-broken", broken.ToString());
            throw;
        }
    }

    private static Task TapUpgrade(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade)
            context.Features.Set<IHttpUpgradeFeature>(new TappedUpgrade(upgrade));
        return next(context);
    }
}

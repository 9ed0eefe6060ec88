using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>Listens for as long as the process runs, for the platforms that come to us, and for questions about its health where <c>Web:Listen</c> is set; else it stays shut.</summary>
internal sealed class WebDoor(IOptions<WebOptions> web, WebRoutes routes, HealthEndpoint health, ILoggerFactory logs) : IHostedService, IDisposable
{
    // A platform opens few; more are somebody else's.
    private const int MostConnections = 256;

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private KestrelServer? _server;

    /// <summary>Takes the port, before anything else is started; an <see cref="IOException" /> says why it cannot be had. Requests of the platforms wait until all is started.</summary>
    internal async Task OpenAsync(CancellationToken cancel)
    {
        if (routes.Wanted.Count > 0 || web.Value.Listen is not null)
        {
            _server = new KestrelServer(Options.Create(Limited()), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs), logs);
            await _server.StartAsync(new WebRequests(Route, web.Value.ToNetworks()!, logs), cancel);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var address in _server?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            logs.CreateLogger<WebDoor>().HealthTold(address, HealthEndpoint.ReadyPath);
            foreach (var route in routes.Wanted)
            {
                route.Opened(address);
            }
        }

        _ready.TrySetResult();
        return Task.CompletedTask;
    }

    /// <summary>Takes no new request and lets those under way be answered, as long as the host has patience.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public void Dispose() => _server?.Dispose();

    private KestrelServerOptions Limited()
    {
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = 0;
        var at = web.Value.ToEndPoint()!;
        if (at.Address.Equals(IPAddress.IPv6Any))
        {
            kestrel.ListenAnyIP(at.Port);
        }
        else
        {
            kestrel.Listen(at);
        }

        return kestrel;
    }

    private async Task Route(HttpContext context)
    {
        if (HealthEndpoint.Has(context.Request.Path))
        {
            await health.TakeAsync(context);
        }
        else if (routes.Wanted.FirstOrDefault(route => context.Request.Path == route.Path) is { } wanted)
        {
            await _ready.Task.WaitAsync(context.RequestAborted);
            await wanted.Take(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}

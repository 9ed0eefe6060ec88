using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>Listens for the platforms that come to us, for as long as the process runs; where none does it stays shut.</summary>
internal sealed class WebDoor(IOptions<WebOptions> web, WebRoutes routes, ILoggerFactory logs) : IHostedService, IDisposable
{
    // A platform opens few; more are somebody else's.
    private const int MostConnections = 256;

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private KestrelServer? _server;

    /// <summary>Takes the port, before anything else is started; an <see cref="IOException" /> says why it cannot be had. Requests wait until all is started.</summary>
    internal async Task OpenAsync(CancellationToken cancel)
    {
        if (routes.Wanted.Count > 0)
        {
            _server = new KestrelServer(Options.Create(Limited()), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs), logs);
            await _server.StartAsync(new WebRequests(Route, web.Value.Networks!, logs), cancel);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var address in _server?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
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
        var at = web.Value.EndPoint!;
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
        await _ready.Task.WaitAsync(context.RequestAborted);
        if (routes.Wanted.FirstOrDefault(route => context.Request.Path == route.Path) is { } wanted)
        {
            await wanted.Take(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}

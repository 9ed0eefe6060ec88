using System.Net;
using MentorBot.Discord.Endpoint;
using MentorBot.Discord.Operation;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>Listens for as long as the process runs, for requests of Discord's where <c>Discord:Mode</c> says so, and for questions about its health where <c>Web:Listen</c> is set; else it stays shut.</summary>
internal sealed class WebDoor(IOptions<WebOptions> web, IOptions<DiscordOptions> discord, InteractionEndpoint interactions, HealthEndpoint health, ILoggerFactory logs) : IHostedService, IDisposable
{
    // Discord opens few; more are somebody else's.
    private const int MostConnections = 256;

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private KestrelServer? _server;

    private bool TakesInteractions => discord.Value is { IsOn: true, IsHttp: true };

    /// <summary>Takes the port, before anything else is started; an <see cref="IOException" /> says why it cannot be had. Interactions wait until all is started.</summary>
    internal async Task OpenAsync(CancellationToken cancel)
    {
        if (TakesInteractions || web.Value.Listen is not null)
        {
            _server = new KestrelServer(Options.Create(Limited()), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs), logs);
            await _server.StartAsync(new WebRequests(Route, web.Value.Networks!, logs), cancel);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var address in _server?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            logs.CreateLogger<WebDoor>().HealthTold(address, HealthEndpoint.ReadyPath);
            if (TakesInteractions)
            {
                interactions.Opened(address);
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
        if (HealthEndpoint.Has(context.Request.Path))
        {
            await health.TakeAsync(context);
        }
        else if (TakesInteractions && context.Request.Path == InteractionEndpoint.Path)
        {
            await _ready.Task.WaitAsync(context.RequestAborted);
            await interactions.TakeAsync(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}

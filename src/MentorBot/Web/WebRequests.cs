using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace MentorBot.Web;

/// <summary>Hands each request of the web server on, with the address that a proxy we know names for it; anybody else's word for an address is not taken.</summary>
internal sealed class WebRequests(RequestDelegate route, IReadOnlyList<IPNetwork> proxies, ILoggerFactory logs) : IHttpApplication<HttpContext>
{
    private readonly ForwardedHeadersMiddleware _forwarded = new(route, logs, Options.Create(Forwarded(proxies)));

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => _forwarded.Invoke(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Nothing of ours hangs on it; what went wrong is in the server's log.
    }

    private static ForwardedHeadersOptions Forwarded(IReadOnlyList<IPNetwork> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        foreach (var network in proxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}

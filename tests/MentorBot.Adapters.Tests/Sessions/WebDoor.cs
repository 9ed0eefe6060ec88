using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>A web server on the loopback address, where a platform finds the bot.</summary>
internal sealed class WebDoor : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebDoor(WebApplication app) => _app = app;

    internal static async Task<WebDoor> OpenAsync(RequestDelegate take)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(take);
        await app.StartAsync();
        return new WebDoor(app);
    }

    /// <summary>The whole address of a path.</summary>
    internal Uri At(string path) => new(new Uri(_app.Urls.First()), path);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

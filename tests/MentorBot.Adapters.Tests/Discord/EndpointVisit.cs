using System.Net;
using System.Text;
using MentorBot.Discord.Endpoint;
using MentorBot.Fakes.Discord;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>A request to the endpoint as a web server hands it over.</summary>
internal sealed record EndpointVisit(string Body)
{
    internal const string Ping = """{"id":"1","application_id":"2","type":1,"token":"t","version":1}""";
    internal const string Help = """{"id":"11","application_id":"2","type":2,"token":"t","context":0,"member":{"user":{"id":"3"}},"data":{"name":"help","type":1}}""";

    internal byte[] Bytes { get; init; } = Encoding.UTF8.GetBytes(Body);

    internal string? Signature { get; init; }

    internal string? Timestamp { get; init; }

    internal string Method { get; init; } = "POST";

    internal string Address { get; init; } = "192.0.2.1";

    /// <summary>Set to end the request before it is answered.</summary>
    internal CancellationToken HangsUp { get; init; }

    internal bool TellsLength { get; init; } = true;

    /// <summary>Signed so many seconds ago, as Discord signs.</summary>
    internal EndpointVisit By(FakeDiscord discord, int secondsAgo = 0)
    {
        var (signature, timestamp) = FakeEndpoint.HeadersAt(TimeProvider.System.GetUtcNow().AddSeconds(-secondsAgo), Bytes, discord.Endpoint.Keys);
        return this with { Signature = signature, Timestamp = timestamp };
    }

    /// <summary>Makes it, and tells the status, the media type and the body that come back.</summary>
    internal async Task<(int Status, string? Type, string Body)> ToAsync(RunningBot bot)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(Address);
        context.RequestAborted = HangsUp;
        context.Request.Method = Method;
        context.Request.Body = new MemoryStream(Bytes);
        context.Request.ContentLength = TellsLength ? Bytes.Length : null;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        if (Signature is not null)
        {
            context.Request.Headers["X-Signature-Ed25519"] = Signature;
        }

        if (Timestamp is not null)
        {
            context.Request.Headers["X-Signature-Timestamp"] = Timestamp;
        }

        await bot.Services.GetRequiredService<InteractionEndpoint>().TakeAsync(context);
        return (context.Response.StatusCode, context.Response.ContentType, Encoding.UTF8.GetString(answer.ToArray()));
    }
}

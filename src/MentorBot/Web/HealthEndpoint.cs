using System.Data.Common;
using System.Net.Mime;
using System.Text.Json;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Web;

/// <summary>Tells whoever runs the bot whether the process lives, and whether it can serve people (https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes).</summary>
internal sealed class HealthEndpoint(IStateStore state, LiveLibrary library, Pulses pulses, IHostApplicationLifetime life, TimeProvider time)
{
    /// <summary>The path at which a process that listens says so.</summary>
    internal const string LivePath = "/health/live";

    /// <summary>The path at which a process says that it has started, is not stopping and hears people on a platform; or what is missing.</summary>
    internal const string ReadyPath = "/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Whether the request is for here.</summary>
    internal static bool Has(PathString path) => path == LivePath || path == ReadyPath;

    /// <summary>Answers 200, or 503 with what is missing; nothing of it is a secret.</summary>
    internal async Task TakeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var health = context.Request.Path == ReadyPath ? await Look(context.RequestAborted) : null;
        context.Response.StatusCode = health is null or { Missing: [] } ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = health is null ? $"{MediaTypeNames.Text.Plain}; charset=utf-8" : MediaTypeNames.Application.Json;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.WriteAsync(health is null ? "ok" : JsonSerializer.Serialize(health, HealthJson.Default.HealthPayload) + "\n", context.RequestAborted);
        }
    }

    private async Task<HealthPayload> Look(CancellationToken cancel)
    {
        var platforms = pulses.Read();
        var remembers = await ReachesMemory(cancel);
        string[] missing = [.. Missing(platforms)];
        return new HealthPayload(
            missing.Length > 0 ? "not ready" : remembers && platforms.All(platform => platform.IsUp) ? "ready" : "degraded",
            missing,
            platforms.ToDictionary(platform => platform.Platform, PlatformHealth.Of, StringComparer.Ordinal),
            new KnowledgeHealth(library.Version, library.Current.Pages.Length, library.RefusedFiles),
            remembers ? "reached" : "not reached");
    }

    // One platform that is away is its own trouble: whoever takes the process out of service would take the others with it.
    // Without memory the pages still answer, and all processes have the same one: taken out of service, none would.
    private IEnumerable<string> Missing(IReadOnlyList<PulseReading> platforms)
    {
        if (!life.ApplicationStarted.IsCancellationRequested)
        {
            yield return "start";
        }

        if (life.ApplicationStopping.IsCancellationRequested)
        {
            yield return "stopping";
        }

        if (!platforms.Any(platform => platform.IsUp))
        {
            yield return "platform";
        }
    }

    private async Task<bool> ReachesMemory(CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            _ = await state.ReadAsync("health", either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
        catch (DbException)
        {
            return false;
        }
    }
}

using System.Data.Common;
using MentorBot.Runtime.State;
using MentorBot.Storage;

namespace MentorBot.Web;

/// <summary>Tells whoever runs the bot whether the process lives, and whether it can serve people (https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes).</summary>
internal sealed class HealthEndpoint(IStateStore state, IHostApplicationLifetime life, TimeProvider time)
{
    /// <summary>The path at which a process that listens says so.</summary>
    internal const string LivePath = "/health/live";

    /// <summary>The path at which a process that has started, is not stopping and reaches its memory says so.</summary>
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

        var missing = context.Request.Path == ReadyPath ? await Missing(context.RequestAborted) : null;
        context.Response.StatusCode = missing is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.WriteAsync(missing ?? "ok", context.RequestAborted);
        }
    }

    private async Task<string?> Missing(CancellationToken cancel) =>
        !life.ApplicationStarted.IsCancellationRequested ? "starting"
        : life.ApplicationStopping.IsCancellationRequested ? "stopping"
        : await ReachesMemory(cancel) ? null : "storage";

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
        catch (StorageException)
        {
            return false;
        }
        catch (DbException)
        {
            return false;
        }
    }
}

using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Wire;

/// <summary>Writes an answer, or lets it go wrong as the script says.</summary>
internal static class ReplyWriter
{
    public static async Task WriteAsync(HttpContext context, HttpFault? fault, Func<FakeReply> work, CancellationToken cancel)
    {
        if (fault is HttpFault.Dropped { AfterWork: false })
        {
            context.Abort();
            return;
        }

        var reply = fault is HttpFault.Instead instead ? instead.Answer : work();
        if (fault is HttpFault.Dropped)
        {
            context.Abort();
            return;
        }

        if (fault is HttpFault.Held held)
            await Hold(held, cancel);
        await Write(context.Response, reply);
    }

    private static async Task Hold(HttpFault.Held held, CancellationToken cancel)
    {
        try
        {
            await held.UntilAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            // The fake is closing, so the answer need not wait any longer.
        }
    }

    private static async Task Write(HttpResponse response, FakeReply reply)
    {
        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
            response.Headers[name] = value;
        if (reply.Status == 204)
            return;
        response.ContentType = reply.ContentType;
        await response.WriteAsync(reply.Body);
    }
}

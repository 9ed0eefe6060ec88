using Microsoft.AspNetCore.Http;

namespace MentorBot.Runtime.Http;

/// <summary>Reads what a platform posts, of which nobody knows yet whether it is the platform's: never more than it may be.</summary>
public static class RequestBody
{
    /// <summary>The bytes as they came, or null when there are more than <paramref name="most" />, whatever the request says of its length.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancel)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        using var all = new MemoryStream();
        var part = new byte[8192];
        while (await request.Body.ReadAsync(part, cancel) is var read and > 0)
        {
            if (all.Length + read > most)
            {
                return null;
            }

            await all.WriteAsync(part.AsMemory(0, read), cancel);
        }

        return all.ToArray();
    }
}

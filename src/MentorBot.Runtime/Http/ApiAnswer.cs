using System.Net;
using System.Net.Http.Headers;

namespace MentorBot.Runtime.Http;

/// <summary>A platform's answer, read to its end.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, HttpResponseHeaders Headers, byte[] Body)
{
    /// <summary>Whether the status is one of success.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}

using MentorBot.Runtime.Http;

namespace MentorBot.Runtime.Diagnosis;

/// <summary>Asks a question over the network that nobody wants to wait long for.</summary>
public sealed class Inquiry(TimeProvider time)
{
    /// <summary>How long one question may take, its further attempts included.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Why nobody was reached when patience has ended.</summary>
    public const string Late = "no answer in time";

    /// <summary>The answer, or that none came in time.</summary>
    public async Task<ApiOutcome<T>> AskAsync<T>(Func<CancellationToken, Task<ApiOutcome<T>>> question, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            return await question(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ApiOutcome<T>.Unreachable(Late);
        }
    }

    /// <summary>Why nobody was reached, for an operator: what the base library calls a fault says little to people.</summary>
    public static string InWords(string reason) => reason switch
    {
        nameof(HttpRequestError.NameResolutionError) => "its name cannot be looked up",
        nameof(HttpRequestError.ConnectionError) => "no connection can be made",
        nameof(HttpRequestError.SecureConnectionError) => "the connection cannot be secured: a proxy or the clock may be in the way",
        nameof(HttpRequestError.ProxyTunnelError) => "the proxy does not let it through",
        nameof(HttpRequestError.ResponseEnded) or nameof(HttpRequestError.InvalidResponse) or nameof(HttpRequestError.Unknown) => "the connection breaks",
        _ => reason,
    };

    /// <summary>How far this machine's clock is ahead of the one that dated an answer just now; null where it did not (https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1).</summary>
    public TimeSpan? Ahead(ApiAnswer answer) => answer.Headers.Date is { } theirs ? time.GetUtcNow() - theirs : null;
}

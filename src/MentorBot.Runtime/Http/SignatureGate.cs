using System.Net;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Runtime.Http;

/// <summary>Lets in what a platform has signed, whoever else knocks at the same door.</summary>
/// <remarks>
/// A right signature always passes. Behind an ingress that shows one address for everybody, a forger and the platform look the same, so nothing that is counted by
/// address may turn away what could be the platform's. What bounds a flood is this. Without well-formed headers and a fresh time, a request costs us nothing and is
/// refused unread. With them it costs a bounded body and one verification, about 0.1 ms at most (Ed25519); and an address that has failed too often of late is
/// verified one request at a time, so that its flood takes one core at most and no other address waits for it. They queue with their bodies already read: a slow
/// sender holds up nobody, and the web server bounds how many there are.
/// </remarks>
public sealed class SignatureGate<TSignature>(SignatureScheme<TSignature> scheme, TimeProvider time, Action<int> complain) : IDisposable
    where TSignature : class
{
    private static readonly TimeSpan BetweenComplaints = TimeSpan.FromMinutes(1);

    private readonly FailedSignatures _failed = new(time);
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Lock _complaining = new();
    private long? _complained;
    private int _refused;

    /// <summary>The signed body, or null and the status to refuse the request with: 401, or 413 for a body longer than the platform's.</summary>
    public async Task<(SignedBody<TSignature>? Signed, int Refusal)> ReadAsync(HttpContext context)
    {
        var from = context.Connection.RemoteIpAddress;
        if (scheme.Read(context.Request.Headers, time.GetUtcNow()) is not { } signature)
        {
            return Refuse(from, StatusCodes.Status401Unauthorized);
        }

        if (await RequestBody.ReadAsync(context.Request, scheme.MostBytes, context.RequestAborted) is not { } body)
        {
            return Refuse(from, StatusCodes.Status413PayloadTooLarge);
        }

        return await Signs(from, signature, body, context.RequestAborted)
            ? (new SignedBody<TSignature>(signature, body), StatusCodes.Status200OK)
            : Refuse(from, StatusCodes.Status401Unauthorized);
    }

    /// <inheritdoc />
    public void Dispose() => _oneAtATime.Dispose();

    private async Task<bool> Signs(IPAddress? from, TSignature signature, byte[] body, CancellationToken cancel)
    {
        if (!_failed.IsTooMany(from))
        {
            return scheme.Signs(signature, body);
        }

        await _oneAtATime.WaitAsync(cancel);
        try
        {
            return scheme.Signs(signature, body);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private (SignedBody<TSignature>? Signed, int Refusal) Refuse(IPAddress? from, int status)
    {
        _failed.Count(from);
        if (Complaint() is { } refused)
        {
            complain(refused);
        }

        return (null, status);
    }

    // Once a minute is enough to find a wrong secret by, and no forger can fill the log.
    private int? Complaint()
    {
        lock (_complaining)
        {
            _refused++;
            if (_complained is { } last && time.GetElapsedTime(last) <= BetweenComplaints)
            {
                return null;
            }

            _complained = time.GetTimestamp();
            var refused = _refused;
            _refused = 0;
            return refused;
        }
    }
}

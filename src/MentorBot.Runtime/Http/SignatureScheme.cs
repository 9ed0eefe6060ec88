using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MentorBot.Runtime.Http;

/// <summary>How a platform signs what it posts.</summary>
/// <typeparam name="TSignature">What its headers say.</typeparam>
/// <param name="Read">Reads the headers; null unless they are well formed and their time is near this moment.</param>
/// <param name="Signs">Whether the signature is the platform's over these bytes.</param>
/// <param name="MostBytes">The longest body the platform sends.</param>
public sealed record SignatureScheme<TSignature>(Func<IHeaderDictionary, DateTimeOffset, TSignature?> Read, Func<TSignature, byte[], bool> Signs, int MostBytes)
    where TSignature : class;

/// <summary>A body that the platform has signed.</summary>
public sealed record SignedBody<TSignature>(TSignature Signature, byte[] Bytes);

/// <summary>Reads headers of which there may be one.</summary>
public static class SignatureHeader
{
    /// <summary>The header's value, or null when there is none or there are several.</summary>
    public static string? Only(StringValues values) => values.Count == 1 ? values[0] : null;
}

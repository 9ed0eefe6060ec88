using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Runtime.Http;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Slack.Signatures;

/// <summary>What stands in the two headers of a request that says it is Slack's (https://docs.slack.dev/authentication/verifying-requests-from-slack).</summary>
internal sealed class SlackSignature
{
    internal const string SignatureName = "X-Slack-Signature";
    internal const string TimestampName = "X-Slack-Request-Timestamp";

    private const string Version = "v0";

    // Further off, it is an old request that somebody has kept, or a clock is wrong.
    private const int MostSeconds = 5 * 60;

    // Seconds since 1970 have ten digits until the year 2286.
    private const int MostDigits = 12;

    private readonly byte[] _digest;
    private readonly string _timestamp;

    private SlackSignature(byte[] digest, string timestamp) => (_digest, _timestamp) = (digest, timestamp);

    /// <summary>The signature itself: no two requests have the same.</summary>
    internal string Stamp => Convert.ToHexStringLower(_digest);

    /// <summary>Reads the headers of a request.</summary>
    internal static SlackSignature? Read(IHeaderDictionary headers, DateTimeOffset now) =>
        TryRead(SignatureHeader.Only(headers[SignatureName]), SignatureHeader.Only(headers[TimestampName]), now, out var read) ? read : null;

    /// <summary>Reads the headers at this moment; anything but a signature and a time within five minutes is answered with false, before any body is read.</summary>
    internal static bool TryRead(string? signature, string? timestamp, DateTimeOffset now, [NotNullWhen(true)] out SlackSignature? read)
    {
        read = null;
        if (signature is not ['v', '0', '=', .. { Length: 2 * HMACSHA256.HashSizeInBytes } digest] || !digest.All(char.IsAsciiHexDigit)
            || timestamp is not { Length: > 0 and <= MostDigits } || !timestamp.All(char.IsAsciiDigit))
        {
            return false;
        }

        if (Math.Abs(now.ToUnixTimeSeconds() - long.Parse(timestamp, CultureInfo.InvariantCulture)) > MostSeconds)
        {
            return false;
        }

        read = new SlackSignature(Convert.FromHexString(digest), timestamp);
        return true;
    }

    /// <summary>Whether the holder of the secret has signed these bytes, as they came, at this time; how long the answer takes tells nothing.</summary>
    internal bool Signs(ReadOnlySpan<byte> body, ReadOnlySpan<byte> secret)
    {
        using var digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        digest.AppendData(Encoding.ASCII.GetBytes($"{Version}:{_timestamp}:"));
        digest.AppendData(body);
        return CryptographicOperations.FixedTimeEquals(digest.GetHashAndReset(), _digest);
    }
}

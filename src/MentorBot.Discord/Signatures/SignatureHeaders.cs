using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using MentorBot.Runtime.Http;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Discord.Signatures;

/// <summary>What stands in the two headers of a request that says it is Discord's (https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers).</summary>
internal sealed class SignatureHeaders
{
    internal const string SignatureName = "X-Signature-Ed25519";
    internal const string TimestampName = "X-Signature-Timestamp";

    // Further off than a slow way or a clock gone wrong accounts for, it is an old request that somebody has kept.
    private const int MostSeconds = 5 * 60;

    // Seconds since 1970 have ten digits until the year 2286.
    private const int MostDigits = 12;

    private readonly byte[] _signature;
    private readonly string _timestamp;

    private SignatureHeaders(byte[] signature, string timestamp) => (_signature, _timestamp) = (signature, timestamp);

    /// <summary>Reads the headers of a request.</summary>
    internal static SignatureHeaders? Read(IHeaderDictionary all, DateTimeOffset now) =>
        TryRead(SignatureHeader.Only(all[SignatureName]), SignatureHeader.Only(all[TimestampName]), now, out var read) ? read : null;

    /// <summary>Reads the headers at this moment; anything but a signature and a time within five minutes is answered with false, before any body is read.</summary>
    internal static bool TryRead(string? signature, string? timestamp, DateTimeOffset now, [NotNullWhen(true)] out SignatureHeaders? headers)
    {
        headers = null;
        if (signature is not { Length: 2 * Ed25519Key.SignatureLength } || !signature.All(char.IsAsciiHexDigit)
            || timestamp is not { Length: > 0 and <= MostDigits } || !timestamp.All(char.IsAsciiDigit))
        {
            return false;
        }

        if (Math.Abs(now.ToUnixTimeSeconds() - long.Parse(timestamp, CultureInfo.InvariantCulture)) > MostSeconds)
        {
            return false;
        }

        headers = new SignatureHeaders(Convert.FromHexString(signature), timestamp);
        return true;
    }

    /// <summary>Whether the holder of the key has signed this body at this time.</summary>
    internal bool Sign(ReadOnlySpan<byte> body, Ed25519Key key)
    {
        var message = new byte[_timestamp.Length + body.Length];
        var length = Encoding.ASCII.GetBytes(_timestamp, message);
        body.CopyTo(message.AsSpan(length));
        return key.Verifies(_signature, message);
    }
}

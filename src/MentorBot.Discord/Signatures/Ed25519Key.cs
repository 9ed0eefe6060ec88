using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Discord.Signatures;

/// <summary>A public key that checks Ed25519 signatures (https://www.rfc-editor.org/rfc/rfc8032), 32 bytes; several threads may ask it at once.</summary>
internal sealed class Ed25519Key : IDisposable
{
    /// <summary>A signature has 64 bytes.</summary>
    internal const int SignatureLength = 64;

    private const int Length = 32;

    private readonly LibCrypto.Key _key;

    private Ed25519Key(LibCrypto.Key key) => _key = key;

    /// <summary>Whether signatures can be checked on this machine at all.</summary>
    internal static bool IsAvailable => LibCrypto.IsAvailable;

    /// <summary>Whether this is a key as the developer portal shows it: 64 digits from 0 to f, and not the zeros of a placeholder, for which a signature can be made up.</summary>
    internal static bool IsWellFormed([NotNullWhen(true)] string? hex) =>
        hex is { Length: 2 * Length } && hex.All(char.IsAsciiHexDigit) && hex.Any(digit => digit != '0');

    /// <summary>Reads a key that is well formed.</summary>
    internal static Ed25519Key Parse(string hex)
    {
        ReadOnlySpan<byte> bytes = IsWellFormed(hex) ? Convert.FromHexString(hex) : throw new FormatException("A public key has 64 hexadecimal digits.");
        var key = new LibCrypto.Key(LibCrypto.NewPublicKey(LibCrypto.Ed25519, IntPtr.Zero, bytes, (nuint)bytes.Length));
        return key.IsInvalid ? throw new FormatException("OpenSSL does not take the public key.") : new Ed25519Key(key);
    }

    /// <summary>Whether the signature was made of this message with the secret half of the key.</summary>
    internal bool Verifies(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> message)
    {
        if (signature.Length != SignatureLength)
        {
            return false;
        }

        var context = LibCrypto.NewContext();
        try
        {
            var isRight = LibCrypto.BeginVerify(context, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, _key) == LibCrypto.Yes
                && LibCrypto.Verify(context, signature, (nuint)signature.Length, message, (nuint)message.Length) == LibCrypto.Yes;
            if (!isRight)
            {
                LibCrypto.ForgetErrors();
            }

            return isRight;
        }
        finally
        {
            LibCrypto.FreeContext(context);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _key.Dispose();
}

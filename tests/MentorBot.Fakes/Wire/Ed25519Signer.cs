using System.Runtime.InteropServices;

namespace MentorBot.Fakes.Wire;

/// <summary>A pair of Ed25519 keys that signs, by OpenSSL 3.</summary>
public sealed partial class Ed25519Signer
{
    private const string Library = "libcrypto.so.3";
    private const int Ed25519 = 1087;

    private readonly byte[] _secret;

    /// <summary>The pair that belongs to a secret of 32 bytes.</summary>
    public Ed25519Signer(byte[] secret)
    {
        _secret = secret;
        var bytes = new byte[32];
        var length = (nuint)bytes.Length;
        WithKey(key => Must(PublicOf(key, bytes, ref length)));
        PublicKey = Convert.ToHexStringLower(bytes);
    }

    /// <summary>The public half, in hexadecimal digits.</summary>
    public string PublicKey { get; }

    /// <summary>A pair whose secret is this one byte, 32 times: enough for a test.</summary>
    public static Ed25519Signer Of(byte seed) => new([.. Enumerable.Repeat(seed, 32)]);

    /// <summary>The signature of a message, 64 bytes.</summary>
    public byte[] Sign(byte[] message)
    {
        var signature = new byte[64];
        var length = (nuint)signature.Length;
        WithKey(key =>
        {
            var context = NewContext();
            Must(BeginSign(context, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, key));
            Must(Sign(context, signature, ref length, message, (nuint)message.Length));
            FreeContext(context);
        });
        return signature;
    }

    private void WithKey(Action<IntPtr> work)
    {
        var key = NewKey(Ed25519, IntPtr.Zero, _secret, (nuint)_secret.Length);
        work(key != IntPtr.Zero ? key : throw new InvalidOperationException("OpenSSL does not take the secret."));
        FreeKey(key);
    }

    private static void Must(int outcome)
    {
        if (outcome != 1)
            throw new InvalidOperationException("OpenSSL could not sign.");
    }

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_private_key")]
    private static partial IntPtr NewKey(int type, IntPtr engine, byte[] key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_get_raw_public_key")]
    private static partial int PublicOf(IntPtr key, byte[] bytes, ref nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    private static partial void FreeKey(IntPtr key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    private static partial IntPtr NewContext();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    private static partial void FreeContext(IntPtr context);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSignInit")]
    private static partial int BeginSign(IntPtr context, IntPtr keyContext, IntPtr digest, IntPtr engine, IntPtr key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSign")]
    private static partial int Sign(IntPtr context, byte[] signature, ref nuint signatureLength, byte[] message, nuint messageLength);
}

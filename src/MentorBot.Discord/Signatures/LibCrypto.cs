using System.Reflection;
using System.Runtime.InteropServices;

namespace MentorBot.Discord.Signatures;

/// <summary>The few functions of OpenSSL 3 that check an Ed25519 signature: .NET 10 has none of its own (https://docs.openssl.org/3.0/man7/EVP_SIGNATURE-ED25519/).</summary>
internal static partial class LibCrypto
{
    /// <summary>OpenSSL's number for Ed25519 keys.</summary>
    internal const int Ed25519 = 1087;

    /// <summary>What OpenSSL answers when all went well.</summary>
    internal const int Yes = 1;

    private const string Name = "libcrypto";

    // What OpenSSL 3 is called on Linux, macOS and Windows. The bare name is left out: it may be another version, or another library's.
    private static readonly string[] Files = ["libcrypto.so.3", "libcrypto.3.dylib", "libcrypto-3-x64.dll", "libcrypto-3-arm64.dll"];

    private static readonly Lazy<IntPtr> Library = new(Load);

    static LibCrypto() => NativeLibrary.SetDllImportResolver(typeof(LibCrypto).Assembly, Resolve);

    /// <summary>Whether the library is on this machine.</summary>
    internal static bool IsAvailable => Library.Value != IntPtr.Zero;

    [LibraryImport(Name, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    internal static partial IntPtr NewPublicKey(int type, IntPtr engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Name, EntryPoint = "EVP_PKEY_free")]
    internal static partial void FreeKey(IntPtr key);

    [LibraryImport(Name, EntryPoint = "EVP_MD_CTX_new")]
    internal static partial IntPtr NewContext();

    [LibraryImport(Name, EntryPoint = "EVP_MD_CTX_free")]
    internal static partial void FreeContext(IntPtr context);

    [LibraryImport(Name, EntryPoint = "EVP_DigestVerifyInit")]
    internal static partial int BeginVerify(IntPtr context, IntPtr keyContext, IntPtr digest, IntPtr engine, Key key);

    [LibraryImport(Name, EntryPoint = "EVP_DigestVerify")]
    internal static partial int Verify(IntPtr context, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> message, nuint messageLength);

    // .NET's own cryptography reads the same list of errors; ours must not be taken for its.
    [LibraryImport(Name, EntryPoint = "ERR_clear_error")]
    internal static partial void ForgetErrors();

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == Name ? Library.Value : IntPtr.Zero;

    private static IntPtr Load()
    {
        foreach (var file in Files)
        {
            if (NativeLibrary.TryLoad(file, out var library))
            {
                return library;
            }
        }

        return IntPtr.Zero;
    }

    /// <summary>A key that OpenSSL holds.</summary>
    internal sealed class Key : SafeHandle
    {
        /// <summary>Takes over a key from OpenSSL.</summary>
        internal Key(IntPtr key)
            : base(IntPtr.Zero, ownsHandle: true) => SetHandle(key);

        /// <inheritdoc />
        public override bool IsInvalid => handle == IntPtr.Zero;

        /// <inheritdoc />
        protected override bool ReleaseHandle()
        {
            FreeKey(handle);
            return true;
        }
    }
}

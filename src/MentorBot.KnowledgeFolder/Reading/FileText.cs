using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads a file as text, as far as it is one.</summary>
internal static class FileText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    internal const int Largest = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; false, with a complaint, when it is too large, unreadable or no text.</summary>
    internal static bool TryRead(string path, Complaints complaints, [NotNullWhen(true)] out string? text)
    {
        text = null;
        try
        {
            if (ReadBytes(path) is { } bytes)
            {
                return TryDecode(bytes, complaints, out text);
            }

            complaints.Error(1, "The file is larger than 1 MB.", "Part it into several pages.");
        }
        catch (IOException)
        {
            complaints.Error(1, "The file cannot be read.", "Check that it still exists and that no other program holds it.");
        }
        catch (UnauthorizedAccessException)
        {
            complaints.Error(1, "The bot may not read the file.", "Allow it to read the file.");
        }

        return false;
    }

    /// <summary>The bytes as text; false, with a complaint, when they are none.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> bytes, Complaints complaints, [NotNullWhen(true)] out string? text)
    {
        text = null;
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            var decoded = Utf8.GetString(bytes);
            if (HiddenLetters.IndexIn(decoded) is var at and >= 0)
            {
                complaints.Error(LineAt(decoded, at), $"There is a hidden character ({HiddenLetters.NameOf(decoded[at])}).", "Delete it; it can make a text look different from what it is.");
                return false;
            }

            text = decoded;
            return true;
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n');
            complaints.Error(line, "The file is not UTF-8 text.", "Save it as UTF-8 in your editor.");
            return false;
        }
    }

    private static byte[]? ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.CanSeek && file.Length > Largest)
        {
            return null;
        }

        var bytes = new byte[file.CanSeek && file.Length > 0 ? (int)file.Length + 1 : Largest + 1];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length ? null : bytes[..length];
    }

    private static int LineAt(string text, int at) => 1 + text.AsSpan(0, at).Count('\n');
}

using System.Diagnostics.CodeAnalysis;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>An address of the web that people may be sent to: http or https, with a host.</summary>
internal static class WebAddress
{
    /// <summary>The longest address, in characters.</summary>
    internal const int Longest = 300;

    /// <summary>Reads an address; nonsense, other schemes, passwords and over-long text are answered with false.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out Uri? url)
    {
        url = Uri.TryCreate(text, UriKind.Absolute, out var read) && IsFit(read) ? read : null;
        return url is not null;
    }

    /// <summary>The text without the name and password that may stand before its host: what is complained of is logged.</summary>
    internal static string WithoutPassword(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 && text.LastIndexOf('@') is var at && at > scheme ? $"{text[..(scheme + 3)]}…{text[at..]}" : text;

    private static bool IsFit(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { Host.Length: > 0, UserInfo: "" }
        && url.AbsoluteUri.Length <= Longest;
}

using System.Text;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Takes HTML out of a text, in one pass.</summary>
internal static class HtmlText
{
    private const string Comment = "<!--";

    /// <summary>The words between the tags; what stands in a comment or in a tag that is never closed is gone.</summary>
    internal static string Without(ReadOnlySpan<char> html)
    {
        var words = new StringBuilder(html.Length);
        while (html.IndexOf('<') is var tag and >= 0)
        {
            words.Append(html[..tag]).Append(' ');
            html = html[tag..];
            var end = html.StartsWith(Comment, StringComparison.Ordinal) ? html.IndexOf("-->", StringComparison.Ordinal) : html.IndexOf('>');
            html = end < 0 ? [] : html[(html[end] == '>' ? end + 1 : end + 3)..];
        }

        return words.Append(html).ToString();
    }
}

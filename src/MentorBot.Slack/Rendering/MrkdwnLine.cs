using System.Text;
using MentorBot.Core.Knowledge;

namespace MentorBot.Slack.Rendering;

/// <summary>Writes one line of text with its styles and links in Slack's markup.</summary>
internal sealed class MrkdwnLine
{
    // Slack formats only at the edge of a word; a zero-width space makes an edge where a style begins or ends inside one.
    private const char Edge = '\u200B';

    private const int LongestUrl = 2000;

    private readonly StringBuilder _text = new();
    private bool _afterStyle;

    private MrkdwnLine()
    {
    }

    /// <summary>The line in markup.</summary>
    internal static string Of(RichText text)
    {
        var line = new MrkdwnLine();
        foreach (var inline in text.Inlines)
        {
            line.Append(inline);
        }

        return line._text.ToString();
    }

    /// <summary>A line that is bold as a whole; with a link in it, it is left as it is, since its words may be bold already.</summary>
    internal static string Bold(RichText text) => text.Inlines.Any(inline => inline is Inline.WebLink)
        ? Of(text)
        : Of(RichText.Of(new Inline.Strong(text.Plain)));

    /// <summary>Whether Slack takes it as a link; else its words are all there is.</summary>
    internal static bool CanFollow(Inline.WebLink link) => link.Target.Scheme is "https" or "http" && link.Target.AbsoluteUri.Length <= LongestUrl && link.Text.Trim().Length > 0;

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case Inline.Strong or Inline.PageLink:
                Styled('*', inline.Text);
                break;
            case Inline.Emphasis:
                Styled('_', inline.Text);
                break;
            case Inline.Code:
                Styled('`', inline.Text);
                break;
            case Inline.WebLink link when CanFollow(link):
                Link(link.Target, link.Text);
                break;
            default:
                Words(inline.Text);
                break;
        }
    }

    private void Words(string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (_afterStyle && !IsEdge(words[0]))
        {
            _text.Append(Edge);
        }

        _text.Append(PlainWords.Neutral(words, within: null, opensLine: _text.Length == 0 || _text[^1] == '\n'));
        _afterStyle = false;
    }

    // A style ends with its line and does not touch a space.
    private void Styled(char sign, string words)
    {
        var core = words.Trim();
        if (core.Length == 0)
        {
            Words(words);
            return;
        }

        var lead = words.IndexOf(core, StringComparison.Ordinal);
        Words(words[..lead]);
        if (_text.Length > 0 && !IsEdge(_text[^1]))
        {
            _text.Append(Edge);
        }

        var flat = core.ReplaceLineEndings(" ");
        _text.Append(sign).Append(sign == '`' ? Code(flat) : PlainWords.Neutral(flat, sign, opensLine: false)).Append(sign);
        _afterStyle = true;
        Words(words[(lead + core.Length)..]);
    }

    private void Link(Uri target, string words)
    {
        var url = PlainWords.Escape(target.AbsoluteUri).Replace("|", "%7C", StringComparison.Ordinal);
        var label = PlainWords.Neutral(words.ReplaceLineEndings(" "), within: null, opensLine: false).Replace('|', '¦');
        _text.Append('<').Append(url).Append('|').Append(label).Append('>');
        _afterStyle = false;
    }

    private static string Code(string words) => PlainWords.Escape(words).Replace('`', 'ˋ');

    private static bool IsEdge(char letter) =>
        char.IsWhiteSpace(letter) || letter is Edge or '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '"' or '\'' or '-' or '/';
}

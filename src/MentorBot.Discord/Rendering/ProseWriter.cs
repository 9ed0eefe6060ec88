using System.Diagnostics;
using System.Globalization;
using System.Text;
using MentorBot.Core.Knowledge;

namespace MentorBot.Discord.Rendering;

/// <summary>Writes prose as Discord's Markdown (https://discord.com/developers/docs/components/reference#text-display).</summary>
/// <param name="withTargets">Whether links carry their addresses; without, only their words stay.</param>
internal sealed class ProseWriter(bool withTargets)
{
    // Between two marks, so that ** next to * is not read as one.
    private const char Gap = '\u200B';

    internal string Write(Prose prose) => prose switch
    {
        Prose.Paragraph paragraph => Text(paragraph.Text, inOneLine: false),
        Prose.Subheading subheading => Text(subheading.Text, inOneLine: true) is { Length: > 0 } title ? $"### {title}" : "",
        Prose.Quote quote => Text(quote.Text, inOneLine: true) is { Length: > 0 } words ? $"> {words}" : "",
        Prose.CodeBlock code => string.IsNullOrWhiteSpace(code.Code) ? "" : $"```\n{Markdown.CodeBlock(code.Code).TrimEnd()}\n```",
        Prose.List list => List(list),
        _ => throw new UnreachableException($"{prose.GetType().Name} has no form in Discord."),
    };

    internal string Line(RichText text) => Text(text, inOneLine: true);

    private string List(Prose.List list)
    {
        var lines = new List<string>();
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var mark = list.Numbered && item.Depth == 0 ? $"{(number++).ToString(CultureInfo.InvariantCulture)}." : "-";
            lines.Add($"{(item.Depth == 0 ? "" : "  ")}{mark} {Line(item.Text)}");
        }

        return string.Join('\n', lines);
    }

    private string Text(RichText text, bool inOneLine)
    {
        var written = new StringBuilder();
        foreach (var inline in text.Inlines.Where(inline => inline.Text.Length > 0))
        {
            var words = inOneLine ? inline.Text.ReplaceLineEndings(" ") : inline.Text;
            var atLineStart = written.Length == 0 || written[^1] is '\n';
            var piece = inline switch
            {
                Inline.Plain => Markdown.Words(words, atLineStart),
                Inline.Strong or Inline.PageLink => Marked("**", words),
                Inline.Emphasis => Marked("*", words),
                Inline.Code => $"`{Markdown.Code(words)}`",
                Inline.WebLink link => Link(words, link.Target),
                _ => throw new UnreachableException($"{inline.GetType().Name} has no form in Discord."),
            };
            if (written.Length > 0 && IsMark(written[^1]) && IsMark(piece[0]))
            {
                written.Append(Gap);
            }

            written.Append(piece);
        }

        return written.ToString().Trim();
    }

    // A mark takes effect only right beside a letter, so the spaces stay outside.
    private static string Marked(string mark, string words)
    {
        var core = words.Trim();
        if (core.Length == 0)
        {
            return words;
        }

        var start = words.IndexOf(core, StringComparison.Ordinal);
        return $"{words[..start]}{mark}{Markdown.Line(core)}{mark}{words[(start + core.Length)..]}";
    }

    // Words that look like an address are not taken as a link's words (Discord fears phishing), so the address speaks for itself.
    private string Link(string words, Uri target) => (withTargets, words.Contains("://", StringComparison.Ordinal)) switch
    {
        (false, _) => Markdown.Words(words, atLineStart: false),
        (_, true) => $"<{Markdown.Target(target)}>",
        _ => $"[{Markdown.Line(words)}](<{Markdown.Target(target)}>)",
    };

    private static bool IsMark(char letter) => letter is '*' or '`';
}

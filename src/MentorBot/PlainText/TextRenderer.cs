using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.PlainText;

/// <summary>A reply as plain text, for <c>ask</c>: every fact, source and link in words, no signs that a platform would need.</summary>
public static class TextRenderer
{
    /// <summary>The replies of one turn, with a blank line between two.</summary>
    public static string Render(IEnumerable<Reply> replies) => string.Join("\n\n", replies.Select(Render));

    /// <summary>One reply.</summary>
    public static string Render(Reply reply) => string.Join("\n\n", reply.Blocks.Select(Render));

    /// <summary>One line of text, its links spelt out, without anything that could steer a terminal.</summary>
    public static string Render(RichText text)
    {
        var line = new StringBuilder();
        foreach (var inline in text.Inlines)
        {
            line.Append(Tame(inline.Text));
            if (inline is Inline.WebLink link && link.Text != link.Target.AbsoluteUri)
            {
                line.Append(" (").Append(link.Target.AbsoluteUri).Append(')');
            }
        }

        return line.ToString();
    }

    /// <summary>The words without control characters (a tab is four blanks), so that no page can move a cursor or colour a screen.</summary>
    public static string Tame(string words) =>
        words.Any(char.IsControl)
            ? string.Concat(words.Replace("\t", "    ", StringComparison.Ordinal).Where(letter => letter is '\n' || !char.IsControl(letter)))
            : words;

    /// <summary>What stands before a point of a list: its number, or a dash; a point inside a point is indented.</summary>
    public static IEnumerable<(string Mark, ListItem Item)> Marked(Prose.List list)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            yield return item.Depth > 0 ? ("   -", item) : list.Numbered ? ($"{number++}.", item) : ("-", item);
        }
    }

    private static string Render(Block block) => block switch
    {
        Block.Heading heading => Tame(heading.Text),
        Block.Passage passage => Render(passage.Prose),
        Block.Picture picture => Render(picture.InWords),
        Block.Attachment attachment => Tame(attachment.Text),
        Block.Footnote footnote => Render(footnote.Text),
        Block.Choice choice => $"{Render(choice.Text)} [{Tame(choice.Button.Brief ?? choice.Button.Label)}]",
        Block.Buttons buttons => string.Join(' ', buttons.Items.Select(button => $"[{Tame(button.Label)}]")),
        _ => throw new System.Diagnostics.UnreachableException($"{block.GetType().Name} has no plain text."),
    };

    private static string Render(Prose prose) => prose switch
    {
        Prose.List list => string.Join('\n', Marked(list).Select(point => $"{point.Mark} {Render(point.Item.Text)}")),
        Prose.Quote quote => $"\"{Render(quote.Text)}\"",
        _ => string.Join('\n', prose.Lines.Select(Render)),
    };
}

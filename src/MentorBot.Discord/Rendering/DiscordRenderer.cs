using System.Text;
using MentorBot.Core.Replies;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Rendering;

/// <summary>Turns a reply into a message of components: one container with text, small print and rows of buttons (https://discord.com/developers/docs/components/reference).</summary>
/// <remarks>However a reply within <see cref="Budget" /> is built, the message has at most 4,000 characters of text, 40 components, and each custom id once.</remarks>
internal static class DiscordRenderer
{
    /// <summary>The most characters in all texts of a message.</summary>
    internal const int LongestText = 4_000;

    /// <summary>The most characters on a button.</summary>
    internal const int LongestLabel = 80;

    private const int ButtonsPerRow = 5;
    private const int Secondary = 2;

    /// <summary>The message; <paramref name="flags" /> come on top of its own.</summary>
    internal static MessageDraft Render(Reply reply, int flags = 0)
    {
        var texts = Texts(reply, new ProseWriter(withTargets: true));
        if (texts.Sum(text => text.Length) > LongestText)
        {
            // The addresses of links are the one thing whose length here can exceed what the reply was measured by.
            texts = Texts(reply, new ProseWriter(withTargets: false));
        }

        return new MessageDraft(
            flags | MessageFlags.IsComponentsV2,
            [new ComponentPayload(ComponentType.Container, Components: [.. Inside(texts, reply)])],
            AllowedMentions.Nobody);
    }

    // Buttons gather below all text: a message has too few components to set each row where it stands in the reply.
    private static IEnumerable<ComponentPayload> Inside(List<string> texts, Reply reply)
    {
        for (var at = 0; at < texts.Count; at++)
        {
            if (at > 0)
            {
                yield return new ComponentPayload(ComponentType.Separator);
            }

            yield return new ComponentPayload(ComponentType.TextDisplay, Content: texts[at]);
        }

        var buttons = reply.Blocks.OfType<Block.Buttons>()
            .SelectMany(row => row.Items)
            .DistinctBy(button => button.Token)
            .Take(Budget.Buttons)
            .Select(Button);
        foreach (var row in buttons.Chunk(ButtonsPerRow))
        {
            yield return new ComponentPayload(ComponentType.ActionRow, Components: row);
        }
    }

    // The reading text, then the small print below a line; at least one text, because a container cannot be empty.
    private static List<string> Texts(Reply reply, ProseWriter writer)
    {
        var main = new List<string>();
        var small = new List<string>();
        foreach (var block in reply.Blocks)
        {
            switch (block)
            {
                case Block.Heading heading when Markdown.Line(heading.Text).Trim() is { Length: > 0 } title:
                    main.Add($"## {title}");
                    break;
                case Block.Passage passage when writer.Write(passage.Prose) is { Length: > 0 } prose:
                    main.Add(prose);
                    break;
                case Block.Footnote footnote when writer.Line(footnote.Text) is { Length: > 0 } print:
                    small.Add($"-# {print}");
                    break;
            }
        }

        List<string> texts = [.. new[] { main, small }.Where(pieces => pieces.Count > 0).Select(Join)];
        return texts.Count == 0 ? ["…"] : texts;
    }

    private static string Join(List<string> pieces)
    {
        var text = new StringBuilder(pieces[0]);
        for (var at = 1; at < pieces.Count; at++)
        {
            // Headings bring their own space, and a list belongs to the line above it; all else is a new paragraph.
            var isClose = pieces[at][0] is '#' or '-' || pieces[at - 1][0] is '#';
            text.Append(isClose ? "\n" : "\n\n").Append(pieces[at]);
        }

        return text.ToString();
    }

    private static ComponentPayload Button(Button button)
    {
        var label = button.Label.Length <= LongestLabel ? button.Label : Budget.Label(button.Label);
        return new ComponentPayload(
            ComponentType.Button,
            Style: Secondary,
            Label: string.IsNullOrWhiteSpace(label) ? "…" : label,
            CustomId: button.Token.ToString());
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Rendering;

/// <summary>Turns a reply into a message of components: one container with text, small print and rows of buttons (https://discord.com/developers/docs/components/reference).</summary>
/// <remarks>However a reply within <see cref="Budget" /> is built, the message has at most 4,000 characters of text, 40 components, and each custom id once.</remarks>
internal static class DiscordRenderer
{
    /// <summary>The most characters in all texts of a message.</summary>
    internal const int LongestText = 4_000;

    private const int MostComponents = 40;

    // Where there are no words, since no text may be empty.
    private const string Nothing = "…";

    // The pictures' own blue, and a grey; both stand out against Discord's light and its dark background.
    private const int Blue = 0x6B93BD;
    private const int Grey = 0x8A94A0;

    // A page's card is the same blocks each time it is shown, so what they come to is kept for as long as they are.
    private static readonly ConditionalWeakTable<Block[], ComponentPayload[]> Kept = [];

    /// <summary>The message; <paramref name="flags" /> come on top of its own, and where it has an owner, they can delete it.</summary>
    internal static MessageDraft Render(Reply reply, int flags = 0, string? owner = null)
    {
        var card = Card(reply, owner);
        if (Count(card) > MostComponents || AreTwins(reply.Blocks.OfType<Block.Choice>()))
        {
            // With so much else to press there is no room for sections, and no two buttons may mean the same.
            card = Card(reply with { Blocks = [.. reply.Blocks.SelectMany(Apart)] }, owner);
        }

        ImmutableArray<(FilePart File, string? Description)> files = reply.HasFiles ? [.. Files(reply)] : [];
        return new MessageDraft(
            flags | MessageFlags.IsComponentsV2,
            [card],
            AllowedMentions.Nobody,
            Attachments: files.IsEmpty ? null : [.. files.Select((file, at) => new AttachmentPayload(at.ToString(CultureInfo.InvariantCulture), file.File.Name, file.Description))])
        {
            Files = [.. files.Select(file => file.File)],
        };
    }

    private static ComponentPayload Card(Reply reply, string? owner)
    {
        var components = reply.Again is ActionToken.Show ? Kept.GetValue(ImmutableCollectionsMarshal.AsArray(reply.Blocks)!, _ => Components(reply)) : Components(reply);
        return new ComponentPayload(
            ComponentType.Container,
            Components: owner is null || reply.Audience is Audience.InConfidence ? components : ControlRows.WithDelete(components, owner, Wording.In(reply.Locale)),
            AccentColor: Accent(reply));
    }

    private static ComponentPayload[] Components(Reply reply)
    {
        var pieces = Pieces(reply, new ProseWriter(withTargets: true));
        if (pieces.Sum(LettersOf) > LongestText)
        {
            // The addresses of links are the one thing whose length here can exceed what the reply was measured by.
            pieces = Pieces(reply, new ProseWriter(withTargets: false));
        }

        return [.. pieces, .. ControlRows.Of(reply)];
    }

    private static bool AreTwins(IEnumerable<Block.Choice> choices) => choices.GroupBy(choice => choice.Button.Token).Any(one => one.Skip(1).Any());

    private static int LettersOf(ComponentPayload piece) => (piece.Content?.Length ?? 0) + (piece.Components?.Sum(LettersOf) ?? 0);

    private static int Count(ComponentPayload component)
    {
        var count = component.Accessory is null ? 1 : 2;
        foreach (var part in component.Components ?? [])
        {
            count += Count(part);
        }

        return count;
    }

    private static IEnumerable<Block> Apart(Block block) => block is Block.Choice choice
        ? [new Block.Passage(new Prose.Paragraph(choice.Text)), new Block.Buttons([choice.Button])]
        : [block];

    // The bar at the side is for decoration alone: what it could tell stands in the words. A matter that is nobody else's has none.
    private static int? Accent(Reply reply) => reply switch
    {
        { Audience: Audience.InConfidence } => null,
        { Outcome: Outcome.Suggest or Outcome.Unknown } => Grey,
        _ => Blue,
    };

    // The reading text with its pictures, then the small print below a line; at least one piece, because a container cannot be empty.
    private static List<ComponentPayload> Pieces(Reply reply, ProseWriter writer)
    {
        var (shown, main, small) = (new List<ComponentPayload>(), new List<string>(), new List<string>());
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
                case Block.Picture { Png.IsEmpty: true } picture when writer.Write(picture.InWords) is { Length: > 0 } prose:
                    main.Add(prose);
                    break;
                case Block.Picture { Png.IsEmpty: false } picture:
                    TakeText(main, shown);
                    shown.Add(Gallery(picture, shown.Count(piece => piece.Items is not null)));
                    break;
                case Block.Choice choice:
                    TakeText(main, shown);
                    shown.Add(ControlRows.Section(Words(writer.Line(choice.Text)), choice.Button));
                    break;
                case Block.Attachment attachment:
                    TakeText(main, shown);
                    shown.Add(new ComponentPayload(ComponentType.File, File: new MediaPayload($"attachment://{attachment.Name}")));
                    break;
                case Block.Footnote footnote when writer.Line(footnote.Text) is { Length: > 0 } print:
                    small.Add($"-# {print}");
                    break;
            }
        }

        TakeText(main, shown);
        TakeSmallPrint(small, shown);
        return shown.Count == 0 ? [Text(Nothing)] : shown;
    }

    private static void TakeSmallPrint(List<string> small, List<ComponentPayload> shown)
    {
        if (small.Count > 0)
        {
            shown.AddRange(shown.Count == 0 ? [] : [new ComponentPayload(ComponentType.Separator)]);
            TakeText(small, shown);
        }
    }

    private static void TakeText(List<string> pieces, List<ComponentPayload> shown)
    {
        if (pieces.Count > 0)
        {
            shown.Add(Text(Join(pieces)));
            pieces.Clear();
        }
    }

    private static string Words(string line) => line.Length == 0 ? Nothing : line;

    private static ComponentPayload Text(string words) => new(ComponentType.TextDisplay, Content: words);

    // Only files that a component shows are part of such a message, so the names here are those there.
    private static IEnumerable<(FilePart File, string? Description)> Files(Reply reply) =>
    [
        .. reply.Blocks.OfType<Block.Picture>().Where(picture => !picture.Png.IsEmpty).Select((picture, at) => (new FilePart(NameOf(at), "image/png", picture.Png), (string?)picture.Alt)),
        .. reply.Blocks.OfType<Block.Attachment>().Select(attachment => (new FilePart(attachment.Name, "application/json", [.. Encoding.UTF8.GetBytes(attachment.Text)]), (string?)null)),
    ];

    private static ComponentPayload Gallery(Block.Picture picture, int place) =>
        new(ComponentType.MediaGallery, Items: [new GalleryItem(new MediaPayload($"attachment://{NameOf(place)}"), picture.Alt)]);

    private static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"picture-{place + 1}.png");

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

}

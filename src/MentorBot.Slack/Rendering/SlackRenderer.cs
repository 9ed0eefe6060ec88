using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Rendering;

/// <summary>Turns a reply into Slack's blocks (https://docs.slack.dev/reference/block-kit); whatever is within <see cref="Budget" /> is within every limit of Slack's.</summary>
internal static class SlackRenderer
{
    private const int LongestHeader = 150;
    private const int MostContextElements = 10;

    // With the text before each a list takes two of 50 blocks.
    private const int MostLists = 15;

    // Of the 13,200 characters of JSON that Slack takes (https://github.com/slackapi/bolt-js/issues/2509) the words have some 4,000.
    private const int RoomForControlsAndLists = 8_000;
    private const int CharactersPerButton = 100;

    // A page's card is the same blocks each time it is shown, so what they come to is kept for as long as they are.
    private static readonly ConditionalWeakTable<Block[], RenderedMessage> Kept = [];

    /// <summary>The message with its pictures in words; the same reply gives the same bytes.</summary>
    internal static RenderedMessage Render(Reply reply) => Render(reply, files: []);

    /// <summary>The message.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="files">What Slack calls the pictures of the reply, in their order; a picture without one is shown in words.</param>
    /// <param name="owner">Slack's id of who can delete it, or null.</param>
    internal static RenderedMessage Render(Reply reply, ImmutableArray<string> files, string? owner = null)
    {
        var message = files.IsEmpty && reply.Again is ActionToken.Show ? Kept.GetValue(ImmutableCollectionsMarshal.AsArray(reply.Blocks)!, _ => Message(reply, files: [])) : Message(reply, files);
        return owner is null ? message : message with { Blocks = ControlRows.WithDelete([.. message.Blocks], owner, Wording.In(reply.Locale)) };
    }

    private static RenderedMessage Message(Reply reply, ImmutableArray<string> files)
    {
        var shown = 0;
        var blocks = new List<BlockPayload>();
        var prose = new List<Prose>();
        var controls = new ControlRows();
        var hasRichLists = HasRoomForLists(reply);
        foreach (var block in reply.Blocks)
        {
            if (InWords(block, files.Length - shown) is { } words)
            {
                prose.Add(words);
                continue;
            }

            TakeProse(prose, blocks, hasRichLists);
            blocks.AddRange(block switch
            {
                Block.Picture picture => [new BlockPayload.Image(new SlackFile(files[shown++]), PlainWords.Neutral(picture.Alt))],
                Block.Heading heading => Heading(heading.Text, isFirst: blocks.Count == 0),
                Block.Footnote footnote => Footnote(footnote.Text),
                Block.Choice choice => [new BlockPayload.Section(Line(choice.Text)) { Accessory = controls.Beside(choice.Button) }],
                Block.Buttons pressable => [.. controls.Of(pressable.Items), .. pressable.Lookup is { } lookup ? Lookup(lookup, Wording.In(reply.Locale)) : []],
                _ => throw new System.Diagnostics.UnreachableException($"{block.GetType().Name} has no form in Slack."),
            });
        }

        TakeProse(prose, blocks, hasRichLists);
        return new RenderedMessage(Plain(reply), blocks);
    }

    private static Prose? InWords(Block block, int filesLeft) => block switch
    {
        Block.Passage passage => passage.Prose,
        Block.Picture picture when filesLeft == 0 => picture.InWords,
        Block.Attachment attachment => attachment.InWords,
        _ => null,
    };

    // Passages share sections, or a page of many short pieces would need more than Slack's 50 blocks; a list is a block of its own.
    private static void TakeProse(List<Prose> prose, List<BlockPayload> blocks, bool hasRichLists)
    {
        for (var at = 0; at < prose.Count;)
        {
            if (hasRichLists && prose[at] is Prose.List list)
            {
                blocks.AddRange(list.Items.IsEmpty ? [] : [RichList.Of(list)]);
                at++;
                continue;
            }

            var together = prose.Skip(at).TakeWhile(piece => !hasRichLists || piece is not Prose.List).ToList();
            blocks.AddRange(Texts(together).Select(text => new BlockPayload.Section(text)));
            at += together.Count;
        }

        prose.Clear();
    }

    // All lists of a message look alike: either there is room for each as a block, or all are lines among the text.
    private static bool HasRoomForLists(Reply reply)
    {
        var (lists, cost) = (0, reply.Buttons.Sum(button => CharactersPerButton + button.Label.Length + button.Token.ToString().Length));
        foreach (var list in reply.Blocks.Select(block => InWords(block, filesLeft: 0)).OfType<Prose.List>())
        {
            lists++;
            cost += RichList.CostOf(list);
        }

        return lists <= MostLists && cost <= RoomForControlsAndLists;
    }

    private static IEnumerable<BlockPayload> Heading(string words, bool isFirst)
    {
        var divider = isFirst ? Array.Empty<BlockPayload>() : [new BlockPayload.Divider()];
        return PlainWords.Label(words) switch
        {
            var label when string.IsNullOrWhiteSpace(label) => [],
            { Length: > LongestHeader } => [.. divider, .. Texts([new Prose.Subheading(RichText.Of(words))]).Select(text => new BlockPayload.Section(text))],
            var label => [.. divider, new BlockPayload.Header(new PlainText(label))],
        };
    }

    private static IEnumerable<BlockPayload> Footnote(RichText text) =>
        Texts([new Prose.Paragraph(text)]).Chunk(MostContextElements).Select(elements => new BlockPayload.Context(elements));

    // Beside words, since what stands in the field itself is gone once somebody types.
    private static IEnumerable<BlockPayload> Lookup(Lookup lookup, Wording say) => Texts([new Prose.Paragraph(RichText.Of(lookup.Label))])
        .Select(label => new BlockPayload.Section(label) { Accessory = new ControlElement.ExternalSelect(lookup.Names.ToString(), new PlainText(say.LookUpHint)) });

    private static MrkdwnText Line(RichText text) => MrkdwnProse.Of([new Prose.Paragraph(text)]) is var words && string.IsNullOrWhiteSpace(words) ? new MrkdwnText("…") : new MrkdwnText(words);

    private static IEnumerable<MrkdwnText> Texts(IEnumerable<Prose> prose) => Cutting.IntoParts(prose, Budget.PerPassage)
        .Select(part => MrkdwnProse.Of(part))
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .Select(text => new MrkdwnText(text));

    private static string Plain(Reply reply)
    {
        var text = string.Join('\n', reply.Blocks.Select(Plain).Where(words => !string.IsNullOrWhiteSpace(words)));
        return text.Length > 0 ? text : Wording.BotName;
    }

    private static string Plain(Block block) => block switch
    {
        Block.Heading heading => PlainWords.Neutral(heading.Text),
        Block.Passage passage => MrkdwnProse.Plain(passage.Prose),
        Block.Picture picture => MrkdwnProse.Plain(picture.InWords),
        Block.Attachment attachment => MrkdwnProse.Plain(attachment.InWords),
        Block.Footnote footnote => PlainWords.Neutral(footnote.Text.Plain),
        Block.Choice choice => PlainWords.Neutral(choice.Text.Plain),
        _ => "",
    };
}

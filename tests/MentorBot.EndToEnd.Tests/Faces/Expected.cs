using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>What a reply says, read from the document itself, with the differences that a face is allowed.</summary>
internal sealed class Expected(Difference face)
{
    // From six of one kind on there is a list: a row of Discord's has five buttons.
    private const int LongestRow = 5;

    private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _small = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Link>.Builder _links = ImmutableArray.CreateBuilder<Link>();
    private int _buttons;

    internal static Content Of(Reply reply, Difference face) => new Expected(face).Read(reply);

    private Content Read(Reply reply)
    {
        foreach (var block in reply.Blocks)
        {
            Read(block);
        }

        var controls = Is(Difference.LabelsAlone) || Is(Difference.HeardOnly) ? [] : Controls(reply);
        return new Content(
            Is(Difference.Wrapped) ? [Squeezed(_lines)] : _lines.ToImmutable(),
            _small.ToImmutable(),
            _links.ToImmutable(),
            controls);
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Say(heading.Text);
                break;
            case Block.Passage passage:
                Read(passage.Prose);
                break;
            case Block.Picture picture when Is(Difference.Drawn):
                Say(picture.Alt);
                break;
            case Block.Picture picture:
                Read(picture.InWords);
                break;
            case Block.Attachment attachment:
                Read(attachment);
                break;
            case Block.Footnote footnote:
                (Is(Difference.OneSize) ? _lines : _small).AddRange(Content.LinesOf(Words(footnote.Text)));
                break;
            case Block.Choice choice:
                Read(choice);
                break;
            case Block.Buttons buttons:
                Read(buttons);
                break;
            default:
                throw new InvalidOperationException($"What does {block.GetType().Name} say?");
        }
    }

    private void Read(Block.Attachment attachment)
    {
        if (Is(Difference.FileFirst))
        {
            _lines.InsertRange(0, Content.LinesOf(attachment.Text));
        }
        else if (Is(Difference.FilePrinted) || Is(Difference.FileBeside))
        {
            Say(Is(Difference.FilePrinted) ? attachment.Text : attachment.Name);
        }
        else
        {
            Read(attachment.InWords);
        }
    }

    private void Read(Prose prose)
    {
        switch (prose)
        {
            case Prose.List list:
                Read(list);
                break;
            case Prose.Quote quote when Is(Difference.QuotationMarks):
                Say($"\"{Words(quote.Text)}\"");
                break;
            default:
                foreach (var line in prose.Lines)
                {
                    Say(Words(line));
                }

                break;
        }
    }

    private void Read(Prose.List list)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var mark = list.Numbered && item.Depth == 0 ? (number++).ToString(CultureInfo.InvariantCulture) + ". " : Is(Difference.Dashes) ? "- " : "";
            Say(mark + Words(item.Text));
        }
    }

    private void Read(Block.Choice choice)
    {
        var words = Words(choice.Text);
        Say(Is(Difference.Numbered) ? string.Create(CultureInfo.InvariantCulture, $"{++_buttons} {words}")
            : Is(Difference.LabelsAlone) ? $"{words} [{choice.Button.Brief ?? choice.Button.Label}]"
            : words);
    }

    private void Read(Block.Buttons buttons)
    {
        if (Is(Difference.Numbered))
        {
            Say(string.Join(' ', buttons.Items.Select(button => string.Create(CultureInfo.InvariantCulture, $"{++_buttons} {button.Brief ?? button.Label}"))));
        }
        else if (Is(Difference.LabelsAlone))
        {
            Say(string.Join(' ', buttons.Items.Select(button => $"[{button.Label}]")));
        }
        else if (Is(Difference.LooksUp) && buttons.Lookup is { } lookup)
        {
            Say(lookup.Label);
        }
    }

    private string Words(RichText text)
    {
        foreach (var link in text.Inlines.OfType<Inline.WebLink>().Where(_ => !Is(Difference.AddressesAsWords) && !Is(Difference.HeardOnly)))
        {
            _links.Add(new Link(Content.Tidy(link.Text), link.Target.AbsoluteUri));
        }

        return string.Concat(text.Inlines.Select(inline => inline is Inline.WebLink link && Is(Difference.AddressesAsWords) && link.Text != link.Target.AbsoluteUri
            ? $"{link.Text} ({link.Target.AbsoluteUri})"
            : inline.Text));
    }

    private ImmutableArray<Control> Controls(Reply reply)
    {
        var rows = reply.Blocks.OfType<Block.Buttons>().ToList();
        return Is(Difference.Gathered)
            ? [.. reply.Blocks.OfType<Block.Choice>().Select(Beside), .. Pressed([.. rows.SelectMany(row => row.Items)])]
            : [.. reply.Blocks.SelectMany(block => block switch
            {
                Block.Choice choice => [Beside(choice)],
                Block.Buttons row => Pressed(row.Items).Concat(LookedUp(row)),
                _ => [],
            })];
    }

    // Beside its words a button needs few of its own; in a terminal the number stands for it.
    private Control Beside(Block.Choice choice) => new(Is(Difference.Numbered) ? choice.Button.Label : choice.Button.Brief ?? choice.Button.Label, choice.Button.Token.ToString());

    private IEnumerable<Control> Pressed(ImmutableArray<Button> buttons)
    {
        var lists = buttons.Where(button => button.Among is not null && Is(Difference.Listed)).ToLookup(button => button.Among, StringComparer.Ordinal);
        return buttons.SelectMany(button => lists[button.Among].Count() <= LongestRow ? [new Control(button.Label, button.Token.ToString())]
            : button == lists[button.Among].First() ? lists[button.Among].Select(one => new Control(one.Label, one.Token.ToString(), one.Among))
            : Array.Empty<Control>());
    }

    private IEnumerable<Control> LookedUp(Block.Buttons row) =>
        row.Lookup is { } lookup && Is(Difference.LooksUp) ? [new Control(lookup.Label, lookup.Names.ToString())] : [];

    private void Say(string text) => _lines.AddRange(Content.LinesOf(text));

    private bool Is(Difference one) => face.HasFlag(one);

    /// <summary>All the letters in their order, without any blanks.</summary>
    internal static string Squeezed(IEnumerable<string> lines) => string.Concat(lines).Replace(" ", "", StringComparison.Ordinal);
}

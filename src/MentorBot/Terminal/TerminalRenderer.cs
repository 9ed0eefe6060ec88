using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.PlainText;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MentorBot.Terminal;

/// <summary>A reply as a card in a terminal: readable at 80 columns, buttons as numbered choices, no meaning by colour alone.</summary>
internal static class TerminalRenderer
{
    private static readonly Padding Indent = new(2, 0, 0, 0);

    /// <summary>The card; the first button gets <paramref name="firstChoice" />.</summary>
    internal static IRenderable Render(Reply reply, int firstChoice)
    {
        var pieces = new List<IRenderable>();
        foreach (var block in reply.Blocks)
        {
            pieces.AddRange(Render(block, firstChoice).Append(Text.Empty));
            firstChoice += block switch
            {
                Block.Buttons buttons => buttons.Items.Length,
                Block.Choice => 1,
                _ => 0,
            };
        }

        return new Rows(pieces);
    }

    private static IEnumerable<IRenderable> Render(Block block, int firstChoice) => block switch
    {
        Block.Heading heading => [new TerminalHeading($"[bold]{Escape(heading.Text)}[/]")],
        Block.Passage passage => Render(passage.Prose).Select(piece => new Padder(piece, Indent)),
        Block.Picture picture => Render(new Block.Passage(picture.InWords), firstChoice),
        Block.Attachment => [],
        Block.Footnote footnote => [new Padder(new Markup($"[grey]{Escape(TextRenderer.Render(footnote.Text))}[/]"), Indent)],
        Block.Choice choice => [new Padder(Numbered(choice, firstChoice), Indent)],
        Block.Buttons buttons => [new Padder(Choices(buttons, firstChoice), Indent)],
        _ => throw new System.Diagnostics.UnreachableException($"{block.GetType().Name} has no look in the terminal."),
    };

    private static IEnumerable<IRenderable> Render(Prose prose) => prose switch
    {
        Prose.List list => [ListOf(list)],
        Prose.Subheading subheading => [new Markup($"[bold]{Markup(subheading.Text)}[/]")],
        Prose.Quote quote => [new Padder(new Markup($"[italic]\"{Markup(quote.Text)}\"[/]"), Indent)],
        Prose.CodeBlock code => [new Padder(new Text(TextRenderer.Tame(code.Code)), Indent)],
        _ => prose.Lines.Select(line => new Markup(Markup(line))),
    };

    private static Grid ListOf(Prose.List list)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1).PadLeft(0)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (mark, item) in TextRenderer.Marked(list))
        {
            grid.AddRow(new Text(mark), new Markup(Markup(item.Text)));
        }

        return grid;
    }

    // The number is what people type, so the words on the button need not be said.
    private static Grid Numbered(Block.Choice choice, int number) => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadRight(1).PadLeft(0))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0))
        .AddRow(new Markup($"[bold]{number}[/]"), new Markup(Markup(choice.Text)));

    private static Columns Choices(Block.Buttons buttons, int firstChoice) => new Columns(
        buttons.Items.Select((button, at) => new Markup($"[bold]{firstChoice + at}[/] {Escape(button.Brief ?? button.Label)}"))).Collapse();

    private static string Markup(RichText text) => string.Concat(text.Inlines.Select(inline => inline switch
    {
        Inline.Strong => $"[bold]{Escape(inline.Text)}[/]",
        Inline.Emphasis => $"[italic]{Escape(inline.Text)}[/]",
        Inline.Code => $"[aqua]{Escape(inline.Text)}[/]",
        Inline.PageLink => $"[underline]{Escape(inline.Text)}[/]",
        _ => Escape(TextRenderer.Render(new RichText([inline]))),
    }));

    private static string Escape(string words) => Spectre.Console.Markup.Escape(TextRenderer.Tame(words));
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace MentorBot.Terminal;

/// <summary>A heading in a line across the terminal; one that is too long for that stands without the line, since the line would cut it.</summary>
/// <param name="markup">The heading, with its style.</param>
internal sealed class TerminalHeading(string markup) : Renderable
{
    // The line wants a sign and a blank on both sides of the words.
    private const int Beside = 6;

    /// <inheritdoc />
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable heading = Markup.Remove(markup).GetCellWidth() + Beside <= maxWidth ? new Rule(markup).LeftJustified().RuleStyle("grey") : new Markup(markup);
        return heading.Render(options, maxWidth);
    }
}

using System.Globalization;
using MentorBot.Core.Replies;
using MentorBot.Terminal;
using Spectre.Console;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>A terminal of 80 columns, as <c>mentorbot chat</c> prints it, and what the numbers there mean.</summary>
internal sealed class TerminalFace : Face
{
    private const int Columns = 80;

    // The line across beside a heading.
    private const char Rule = '─';

    internal override Difference Differences =>
        Difference.QuotationMarks | Difference.Dashes | Difference.AddressesAsWords | Difference.OneSize | Difference.Wrapped | Difference.Numbered | Difference.FileFirst;

    internal override Content Show(Reply reply)
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(printed) });
        console.Profile.Width = Columns;
        var channel = new TerminalChannel(console);
        channel.SayAsync(reply, CancellationToken.None).IsCompletedSuccessfully.ShouldBeTrue("printing into memory waits for nothing");
        var lines = Content.LinesOf(printed.ToString().Replace(Rule.ToString(), "", StringComparison.Ordinal));
        return new Content([Expected.Squeezed(lines)], [], [], [.. channel.Choices.Select(button => new Control(button.Label, button.Token.ToString()))]);
    }
}

using Spectre.Console;

namespace MentorBot.Terminal;

/// <summary>Opens the console as it is: colours for a person at a terminal, plain lines of at most 80 columns for a pipe.</summary>
internal static class TerminalConsole
{
    private const int PipeWidth = 80;
    private const int WidestText = 100;

    /// <summary>Whether a person types here and reads here.</summary>
    internal static bool IsInteractive => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>The console for cards.</summary>
    internal static IAnsiConsole Open(TextWriter output, bool interactive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(interactive ? output : new TidyWriter(output)),
            Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });

        // Long lines are hard to read, whatever the window's size.
        console.Profile.Width = interactive ? Math.Min(console.Profile.Width, WidestText) : PipeWidth;
        return console;
    }
}

namespace MentorBot.Verbs;

/// <summary>One line that says how far a long work is, for a person at a terminal; a pipe or a log sees nothing of it.</summary>
internal sealed class ProgressLine
{
    private const int Width = 30;

    private readonly TextWriter? _terminal;
    private readonly string _what;
    private readonly int _all;
    private int _shown = -1;

    private ProgressLine(TextWriter? terminal, string what, int all) => (_terminal, _what, _all) = (terminal, what, all);

    internal static ProgressLine None { get; } = new(terminal: null, "", all: 1);

    internal static ProgressLine OnErrors(string what, int all) => new(Console.IsErrorRedirected ? null : Console.Error, what, all);

    internal void Report(int done)
    {
        var filled = Width * done / _all;
        if (_terminal is null || filled == _shown)
        {
            return;
        }

        _shown = filled;
        _terminal.Write($"\r{_what} {done} of {_all} [{new string('#', filled)}{new string('.', Width - filled)}]");
    }

    internal void End() => _terminal?.Write($"\r{new string(' ', Width + _what.Length + 30)}\r");
}

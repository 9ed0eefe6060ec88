using System.Globalization;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Runtime.Turns;
using Spectre.Console;

namespace MentorBot.Terminal;

/// <summary>The conversation in a terminal or a pipe: the same engine and the same cards as on the platforms.</summary>
internal sealed class TerminalChat(IAnsiConsole console, TextReader input, TurnRunner turns, TimeProvider time)
{
    private readonly TerminalChannel _channel = new(console);
    private int _lines;

    /// <summary>The language of the replies.</summary>
    internal Locale Locale { get; init; }

    /// <summary>Reads lines until the end of input, <c>quit</c> or <c>exit</c>.</summary>
    internal async Task RunAsync(bool interactive, CancellationToken cancel)
    {
        if (interactive)
        {
            console.MarkupLine("[bold]MentorBot[/], your mentor for careers in AI and machine learning.");
            console.MarkupLine("[grey]Ask something, type a command (try help), a number to choose, or quit to leave.[/]");
        }

        while (await ReadLine(interactive, cancel) is { } line && !IsGoodbye(line))
        {
            if (IsNoChoice(line))
            {
                console.MarkupLine($"[grey]There is no choice {Markup.Escape(line.Trim())}: choose 1 to {_channel.Choices.Length}, or write something.[/]");
                continue;
            }

            if (await Answered(Read(line), interactive, cancel) is { } incoming)
            {
                _channel.BeginTurn();
                await turns.RunAsync(new Admission(TerminalPerson.Key, incoming), _channel, cancel);
            }
        }
    }

    // What is a form elsewhere is a line here; one left empty is a form that was closed.
    private async Task<Incoming?> Answered(Incoming incoming, bool interactive, CancellationToken cancel)
    {
        if (incoming is not Incoming.Pressed { Token: var token } || Form.For(token, Wording.In(Locale)) is not { } form)
        {
            return incoming;
        }

        console.MarkupLine($"[grey]{Markup.Escape(form.Title)} ({Markup.Escape(form.Label)})[/]");
        return await ReadLine(interactive, cancel) is { } words && !string.IsNullOrWhiteSpace(words) ? Form.Read(form.Id, words, incoming.On) : null;
    }

    private async Task<string?> ReadLine(bool interactive, CancellationToken cancel)
    {
        if (interactive)
        {
            console.Markup("[bold]>[/] ");
        }

        return await input.ReadLineAsync(cancel);
    }

    private Incoming Read(string line)
    {
        var on = new Occasion(time.GetUtcNow(), string.Create(CultureInfo.InvariantCulture, $"line-{++_lines}"), IsModerator: true, Locale: Locale);
        return int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= _channel.Choices.Length
                ? new Incoming.Pressed(_channel.Choices[number - 1].Token, on)
                : new Incoming.Said(line, on);
    }

    private bool IsNoChoice(string line) =>
        _channel.Choices.Length > 0
        && line.Trim() is { Length: > 0 and < 10 } digits
        && digits.All(char.IsAsciiDigit)
        && (int.Parse(digits, CultureInfo.InvariantCulture) is 0 || int.Parse(digits, CultureInfo.InvariantCulture) > _channel.Choices.Length);

    private static bool IsGoodbye(string line) => line.Trim() is "quit" or "exit" or ":q" or "/quit" or "/exit";
}

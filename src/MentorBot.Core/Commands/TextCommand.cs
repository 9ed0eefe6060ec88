using MentorBot.Core.Conversation;

namespace MentorBot.Core.Commands;

/// <summary>Reads a typed line: a command with the rest of the line as its first option, or plain words.</summary>
public static class TextCommand
{
    /// <summary>What a line means when the person addressed the bot by a command (Slack's <c>/mentor …</c>); a first word that is no command makes it a question.</summary>
    public static Incoming Read(string line, Occasion on) => TryRead(line, on) ?? new Incoming.Said(line, on);

    /// <summary>The command a line spells, with or without a slash before it, or null.</summary>
    public static Incoming? TryRead(string line, Occasion on)
    {
        var text = line.Trim();
        var space = text.AsSpan().IndexOfAny(' ', '\t', '\n');
        var word = (space < 0 ? text : text[..space]).TrimStart('/').TrimEnd(':', '?', '!', '.');
        if (CommandCatalog.Find(word) is not { } spec)
        {
            return null;
        }

        var rest = space < 0 ? "" : text[(space + 1)..].Trim();
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        if (spec.Options.FirstOrDefault(option => option.Kind is OptionKind.Text) is { } first)
        {
            given[first.Name] = rest;
        }

        return spec.Read(new CommandWords(given), on);
    }
}

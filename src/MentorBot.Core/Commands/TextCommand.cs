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
        return CommandCatalog.Find(word) is { } spec
            ? spec.Read(new CommandWords(Given(spec, space < 0 ? "" : text[(space + 1)..])), on)
            : null;
    }

    // The first text option takes the line up to the name of another with a colon: "path mlops have: docker".
    private static Dictionary<string, string> Given(CommandSpec spec, string rest)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var options = spec.Options.Where(option => option.Kind is OptionKind.Text).Select(option => option.Name).ToList();
        var named = options.Skip(1)
            .Select(name => (Name: name, Start: IndexOf(name, rest)))
            .Where(option => option.Start >= 0)
            .OrderByDescending(option => option.Start);
        foreach (var (name, start) in named)
        {
            given[name] = rest[(start + name.Length + 1)..].Trim();
            rest = rest[..start];
        }

        if (options.Count > 0)
        {
            given[options[0]] = rest.Trim();
        }

        return given;
    }

    private static int IndexOf(string option, string text)
    {
        var start = text.IndexOf($"{option}:", StringComparison.OrdinalIgnoreCase);
        return start <= 0 || char.IsWhiteSpace(text[start - 1]) ? start : -1;
    }
}

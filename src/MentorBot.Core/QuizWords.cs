using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>What a person says in or about the quiz, in words of their own.</summary>
internal abstract record QuizSaid
{
    private QuizSaid()
    {
    }

    /// <summary>This option.</summary>
    internal sealed record One(string Option) : QuizSaid;

    /// <summary>Both of these.</summary>
    internal sealed record Both(string First, string Second) : QuizSaid;

    /// <summary>Not sure.</summary>
    internal sealed record Skip : QuizSaid;

    /// <summary>Undo.</summary>
    internal sealed record Back : QuizSaid;

    /// <summary>Another time.</summary>
    internal sealed record Pause : QuizSaid;
}

/// <summary>Reads what people say in and about the quiz: "b", "both a and c", "skip", "back", "stop", "take the quiz".</summary>
internal static class QuizWords
{
    // A sentence of this many words or more that stands in one option alone means that option.
    private const int LeastWordsOfOption = 3;

    private static readonly FrozenSet<string> Acts = Set("start, resume, result, restart, continue, begin, again, code");
    private static readonly FrozenSet<string> Skips = Set("skip, skip it, skip this, skip this one, pass, not sure, i am not sure, im not sure, dont know, i dont know, no idea, neither, none of these, none of them");
    private static readonly FrozenSet<string> Backs = Set("back, go back, undo, previous, step back, one back");
    private static readonly FrozenSet<string> Pauses = Set("stop, pause, later, stop the quiz, pause the quiz, quit the quiz, stop quiz, pause quiz, not now, cancel, enough");
    private static readonly FrozenSet<string> Resumes = Set("continue, resume, go on, continue the quiz, resume the quiz, go on with the quiz, back to the quiz, continue quiz, resume quiz");
    private static readonly FrozenSet<string> Starts = Set("quiz, the quiz, fit quiz, the fit quiz, take the quiz, take quiz, start the quiz, start quiz, do the quiz, begin the quiz, i want to take the quiz, i want to do the quiz, i would like to take the quiz, can i take the quiz, lets do the quiz, quiz please");
    private static readonly FrozenSet<string> Wishes = Set("which role fits me, what role fits me, which role fit me, which role suits me, what role suits me, which job fits me, which job suits me, which ai role fits me, what ai role fits me, which ai role suits me, which ai job fits me, find my role, help me find my role, which role is right for me, what role is right for me, which role should i choose, which role is for me");
    private static readonly FrozenSet<string> Deletes = Set("delete my answers, delete my quiz, delete my quiz answers, forget my answers, forget my quiz");

    /// <summary>An answer to the open question, or what else moves it; null for anything else.</summary>
    internal static QuizSaid? Read(string text, ImmutableArray<QuizOption> options)
    {
        var said = Key(text);
        return Skips.Contains(said) ? new QuizSaid.Skip()
            : Move(text) ?? (text.Contains('?', StringComparison.Ordinal) ? null : Letters(text, options) ?? Written(said, options));
    }

    /// <summary>Back or stop, which have a meaning without an open question too.</summary>
    internal static QuizSaid? Move(string text) => Key(text) switch
    {
        var said when Backs.Contains(said) => new QuizSaid.Back(),
        var said when Pauses.Contains(said) => new QuizSaid.Pause(),
        _ => null,
    };

    internal static bool AsksToGoOn(string text) => Resumes.Contains(Key(text));

    internal static bool AsksToStart(string text) => Starts.Contains(Key(text));

    internal static bool AsksWhichRoleFits(string text) => Wishes.Contains(Key(text));

    internal static bool AsksToDelete(string text) => Deletes.Contains(Key(text));

    /// <summary>Whether a line that begins with "quiz" asks for ours; "quiz me on python" does not.</summary>
    internal static bool IsMeantAsCommand(Incoming.QuizAsked asked) =>
        asked.Code is not null || asked.What is not { } what || Acts.Contains(Key(what)) || IsLikeCode(what);

    /// <summary>Whether this may be meant as a result code.</summary>
    internal static bool IsLikeCode(string text) =>
        text.Trim() is { Length: > 2 and < 200 } code && !code.Any(char.IsWhiteSpace) && code.StartsWith("MB", StringComparison.OrdinalIgnoreCase) && code.Contains('-', StringComparison.Ordinal);

    // "b", "B)", "option b", "a+c", "both a and c", "a, c": letters alone, with words around them that say nothing.
    private static QuizSaid? Letters(string text, ImmutableArray<QuizOption> options)
    {
        var words = text.ToLowerInvariant().Split([' ', '\t', '\n', ',', ';', '.', ')', '(', '+', '&', '/', ':', '!', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6)
        {
            return null;
        }

        var letters = words.Where(word => word.Length == 1).ToList();
        var rest = words.Where(word => word.Length > 1);
        var places = letters.Select(letter => letter[0] - 'a').Distinct().ToList();
        return !rest.All(word => word is "both" or "and" or "option" or "options" or "answer" or "letter" or "or" or "choose" or "take")
            || places.Any(place => place < 0 || place >= options.Length) ? null
            : places switch
            {
                [var one] => new QuizSaid.One(options[one].Id),
                [var one, var other] when !rest.Contains("or", StringComparer.Ordinal) => new QuizSaid.Both(options[one].Id, options[other].Id),
                _ => null,
            };
    }

    // The option's own words, or enough of them that only one option has them.
    private static QuizSaid.One? Written(string said, ImmutableArray<QuizOption> options)
    {
        if (options.Where(option => Key(option.Text) == said).ToList() is [var same])
        {
            return new QuizSaid.One(same.Id);
        }

        var isLong = said.Split(' ').Length >= LeastWordsOfOption;
        return isLong && options.Where(option => $" {Key(option.Text)} ".Contains($" {said} ", StringComparison.Ordinal)).ToList() is [var only]
            ? new QuizSaid.One(only.Id)
            : null;
    }

    private static string Key(string text) => text.Length > 200 ? "" : Words.Key(text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string phrases) => phrases.Split(", ").Select(Words.Key).ToFrozenSet(StringComparer.Ordinal);
}

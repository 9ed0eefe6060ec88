using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>Reads what people say in and about the quiz: "b", "both a and c", "skip", "back", "stop", "take the quiz".</summary>
internal static class QuizWords
{
    // A sentence of this many words or more that stands in one option alone means that option.
    private const int LeastWordsOfOption = 3;

    private const int MostOptions = 5;

    private static readonly FrozenSet<string> Acts = Set("start, resume, result, restart, continue, begin, again, code");
    private static readonly FrozenSet<string> Skips = Set("skip, skip it, skip this, skip this one, pass, not sure, i am not sure, im not sure, dont know, i dont know, no idea, neither, none of these, none of them");
    private static readonly FrozenSet<string> Backs = Set("back, go back, undo, undo that, undo it, undo the last answer, undo my last answer, previous, previous question, the previous question, go to the previous question, back to the previous question, step back, one step back, one back, go back one");
    private static readonly FrozenSet<string> Pauses = Set("stop, stop here, pause, pause here, later, stop the quiz, pause the quiz, quit the quiz, stop quiz, pause quiz, not now, cancel, enough, take a break, lets stop here, lets pause");
    private static readonly FrozenSet<string> Resumes = Set("continue, resume, go on, continue the quiz, resume the quiz, go on with the quiz, back to the quiz, continue quiz, resume quiz");
    private static readonly FrozenSet<string> Starts = Set("quiz, the quiz, fit quiz, the fit quiz, take the quiz, take quiz, start the quiz, start quiz, do the quiz, begin the quiz, i want to take the quiz, i want to do the quiz, i would like to take the quiz, can i take the quiz, lets do the quiz, quiz please");
    private static readonly FrozenSet<string> Wishes = Set("which role fits me, what role fits me, which role fit me, which role suits me, what role suits me, which job fits me, which job suits me, which ai role fits me, what ai role fits me, which ai role suits me, which ai job fits me, find my role, help me find my role, which role is right for me, what role is right for me, which role should i choose, which role is for me");
    private static readonly FrozenDictionary<string, Func<Wording, string>> OnResult = new (Func<Wording, string> Label, string Phrases)[]
    {
        (say => say.QuizMore, "6 more questions, six more questions, 6 more, six more, more questions, ask me more, ask me 6 more questions"),
        (say => say.QuizChange, "change an answer, change answer, change my answer, change one answer, change my answers"),
        (say => say.QuizShare, "share, share it, share this, share my result, share the result"),
        (say => say.QuizRestart, "restart, start again, begin again, start over"),
        (say => say.QuizLook, "what does the job look like, what does this job look like, what is the job like, show me the job"),
        (say => say.QuizTry, "try it for an hour, try it, try it out, try out, one hour try out, try this"),
        (say => say.PathToThis, "path to this role, path to it, the path, show me the path, how do i get there"),
    }.SelectMany(one => one.Phrases.Split(", ").Select(phrase => (one.Label, Phrase: Words.Key(phrase)))).DistinctBy(one => one.Phrase, StringComparer.Ordinal).ToFrozenDictionary(one => one.Phrase, one => one.Label, StringComparer.Ordinal);

    private static readonly string[] Courtesies = [.. new[] { "please", "pls", "thanks", "thank you", "for now", "now", "then", "ok", "okay", "lets", "can we", "could we", "can i", "could i", "i want to", "i would like to" }.Select(Words.Key)];
    private static readonly FrozenSet<string> Deletes = Set("delete my answers, delete my quiz, delete my quiz answers, forget my answers, forget my quiz");

    /// <summary>An answer to the open question, or what else moves it; null for anything else. Places count while the question is what the person saw last.</summary>
    internal static QuizSaid? Read(string text, ImmutableArray<QuizOption> options, bool isInView) =>
        IsSaid(text, Skips) ? new QuizSaid.Skip()
        : Move(text) ?? (text.Contains('?', StringComparison.Ordinal) ? null : QuizLetters.Read(text, options.Length, isInView) ?? Written(Key(text), options));

    /// <summary>Back or stop, which have a meaning without an open question too.</summary>
    internal static QuizSaid? Move(string text) =>
        IsSaid(text, Backs) ? new QuizSaid.Back()
        : IsSaid(text, Pauses) ? new QuizSaid.Pause()
        : null;

    /// <summary>The button under a result that is meant, by the words on it; or null.</summary>
    internal static Func<Wording, string>? ButtonOnResult(string text) => OnResult.GetValueOrDefault(Plain(text));

    /// <summary>Whether these are somebody's answers, which are kept for nobody to read: a result code, letters, or the words of an option.</summary>
    internal static bool AreAnswers(string text, FitQuiz? quiz) =>
        CodeIn(text) is not null
        || QuizLetters.Read(text, MostOptions, isInView: true) is not null
        || (Key(text) is { Length: > 0 } said && quiz is not null && quiz.Content.Questions.Any(question => question.Options.Any(option => Key(option.Text) == said)));

    internal static bool AsksToGoOn(string text) => Resumes.Contains(Key(text));

    internal static bool AsksToStart(string text) => Starts.Contains(Key(text));

    internal static bool AsksWhichRoleFits(string text) => Wishes.Contains(Key(text));

    internal static bool AsksToDelete(string text) => Deletes.Contains(Key(text));

    /// <summary>Whether a line that begins with "quiz" asks for ours; "quiz me on python" does not.</summary>
    internal static bool IsMeantAsCommand(Incoming.QuizAsked asked) =>
        asked.Code is not null || asked.What is not { } what || Acts.Contains(Key(what)) || CodeIn(what) is not null;

    /// <summary>What may be meant as a result code, wherever in the line it stands; or null.</summary>
    internal static string? CodeIn(string text) => WrittenCode.In(text) ?? (text.Trim() is ['m' or 'M', 'b' or 'B', >= '0' and <= '9', ..] code && code.Length < 200 && !code.Any(char.IsWhiteSpace) && code.Contains('-', StringComparison.Ordinal) ? code : null);

    // The option's own words, or enough of them that only one option has them.
    private static QuizSaid.One? Written(string said, ImmutableArray<QuizOption> options)
    {
        if (options.Where(option => Key(option.Text) == said).ToList() is [var same])
        {
            return new QuizSaid.One(options.IndexOf(same));
        }

        var isLong = said.Split(' ').Length >= LeastWordsOfOption;
        return isLong && options.Where(option => $" {Key(option.Text)} ".Contains($" {said} ", StringComparison.Ordinal)).ToList() is [var only]
            ? new QuizSaid.One(options.IndexOf(only))
            : null;
    }

    private static bool IsSaid(string text, FrozenSet<string> phrases) => phrases.Contains(Key(text)) || phrases.Contains(Plain(text));

    // "pause for now", "stop the quiz please": the same without what is only said for manners.
    private static string Plain(string text)
    {
        var said = Key(text);
        for (var before = ""; before != said;)
        {
            before = said;
            foreach (var words in Courtesies)
            {
                said = said.StartsWith(words + " ", StringComparison.Ordinal) ? said[(words.Length + 1)..] : said;
                said = said.EndsWith(" " + words, StringComparison.Ordinal) ? said[..^(words.Length + 1)] : said;
            }
        }

        return said;
    }

    private static string Key(string text) => text.Length > 200 ? "" : Words.Key(text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string phrases) => phrases.Split(", ").Select(Words.Key).ToFrozenSet(StringComparer.Ordinal);
}

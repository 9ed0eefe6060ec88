using System.Text.RegularExpressions;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>L11: a question has one idea and easy words, and no option looks better for its length.</summary>
internal static partial class WordingRule
{
    private const double MostStretch = 3.2;
    private const int MostWords = 24;
    private const double HighestGrade = 9;

    internal static void Look(QuizContent content, Findings findings)
    {
        foreach (var question in content.Questions)
        {
            LookAtAsk(question, findings);
            var lengths = question.Options.Select(option => option.Text.Length).ToList();
            if (lengths.Max() > MostStretch * lengths.Min())
            {
                findings.Warn("L11", question.Line, $"The options of `{question.Id}` have {lengths.Min()} to {lengths.Max()} characters; the longer ones look better.", "Make them about equally long.");
            }
        }
    }

    /// <summary>The school grade that a text asks for (Flesch and Kincaid, https://apps.dtic.mil/sti/citations/ADA006655).</summary>
    internal static double Grade(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToList();
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / Math.Max(1, words.Count)) - 15.59;
    }

    private static void LookAtAsk(QuizQuestion question, Findings findings)
    {
        if (question.Ask.Contains(" or ", StringComparison.OrdinalIgnoreCase))
        {
            findings.Warn("L11", question.Line, $"Question `{question.Id}` may be two in one: there is an \"or\" in it.", "Ask one thing, and put the alternatives into the options.");
        }

        var words = Word().Count(question.Ask);
        if (words > MostWords)
        {
            findings.Warn("L11", question.Line, $"Question `{question.Id}` has {words} words; {MostWords} are easy to read on a phone.", "Shorten it.");
        }

        var grade = Grade(question.Ask);
        if (grade > HighestGrade)
        {
            findings.Warn("L11", question.Line, $"Question `{question.Id}` reads like a text for school grade {grade:0.0}.", "Use shorter words and sentences.");
        }
    }

    private static int Syllables(string word) => Math.Max(1, Vowels().Count(word) - (word.Length > 3 && word.EndsWith('e') ? 1 : 0));

    [GeneratedRegex("[A-Za-z']+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("[.!?:]+", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouy]+", RegexOptions.NonBacktracking)]
    private static partial Regex Vowels();
}

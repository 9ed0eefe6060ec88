using System.Collections.Frozen;

namespace MentorBot.Core;

/// <summary>Reads which options are meant by letter or place: "b", "I think b", "both a and c", "a or b", "the first one".</summary>
internal static class QuizLetters
{
    // More is a sentence about something else.
    private const int MostWords = 10;

    private static readonly char[] Between = [' ', '\t', '\n', ',', ';', '.', ')', '(', '+', '&', '/', ':', '!', '"', '`', '“', '”'];
    private static readonly FrozenSet<string> Doubt = Set("both torn between");
    private static readonly FrozenSet<string> Empty = Set(
        "i im id ill am would will think guess believe say please pls let me lets us go going with choose choosing pick picking take taking select prefer want my answer is its it be that the one option options"
        + " letter number choice probably maybe perhaps definitely rather hmm hm um uh ok okay well so then thanks for and or of them two fits fit suits best closest nearest most");

    private static readonly string[][] Places = [["first", "1st", "1"], ["second", "2nd", "2"], ["third", "3rd", "3"], ["fourth", "4th", "4"], ["fifth", "5th", "5"]];

    /// <summary>What is meant, or null where other words stand too; places count only while the options are what the person saw last.</summary>
    internal static QuizSaid? Read(string text, int options, bool isInView)
    {
        var words = text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var read = words.Select(word => (Word: word, Place: PlaceOf(word, options, isInView))).ToList();
        if (words.Length is 0 or > MostWords || IsSmiley(text) || HasMoment(words) || read.Any(one => one.Place is null && !Empty.Contains(one.Word) && !Doubt.Contains(one.Word)))
        {
            return null;
        }

        var isTorn = words.Any(Doubt.Contains);
        var areTwo = isTorn || words.Contains("two", StringComparer.Ordinal);
        return read.Select(one => one.Place).OfType<int>().Distinct().ToList() switch
        {
            [] => areTwo ? new QuizSaid.Torn() : null,
            [_] when areTwo => new QuizSaid.Torn(),
            [var one] => new QuizSaid.One(one),
            [var one, var other] when words.Contains("or", StringComparer.Ordinal) && !isTorn => new QuizSaid.Either(one, other),
            [var one, var other] => new QuizSaid.Both(one, other),
            _ => new QuizSaid.TooMany(),
        };
    }

    // ":D" is no letter.
    private static bool IsSmiley(string text) => text.TrimStart() is [':' or ';', ..];

    // "Let me take a second": an article before what would be a place.
    private static bool HasMoment(string[] words) =>
        words.Zip(words.Skip(1)).Any(two => two.First == "a" && Places.Any(names => names.Contains(two.Second, StringComparer.Ordinal)));

    private static int? PlaceOf(string word, int options, bool isInView)
    {
        var place = word is [>= 'a' and <= 'z'] ? word[0] - 'a'
            : !isInView ? -1
            : word == "last" ? options - 1
            : Array.FindIndex(Places, names => names.Contains(word, StringComparer.Ordinal));
        return place >= 0 && place < options ? place : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

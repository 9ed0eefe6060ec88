using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>What a message asks for that names nothing and only points at what was shown before.</summary>
internal enum Pointing
{
    /// <summary>The rest of it, or what comes next.</summary>
    More,

    /// <summary>The reasons.</summary>
    Why,

    /// <summary>All that was shown or offered together.</summary>
    All,

    /// <summary>One of them by its place.</summary>
    Place,

    /// <summary>Of two the one that was not shown.</summary>
    Other,

    /// <summary>The only one that was offered.</summary>
    Yes,

    /// <summary>None of them.</summary>
    No,
}

/// <summary>Recognises what only points at something: "more", "why?", "both", "the second one".</summary>
internal static class Pointer
{
    // What people say before and after it.
    private static readonly ImmutableHashSet<string> Manners =
    [
        "ok", "okay", "nope", "nah", "not", "no", "and", "so", "well", "yes", "yeah", "please", "pls", "plz", "then", "can", "could", "you", "me", "just", "now", "hm", "hmm", "ah", "oh", "um", "but", "would", "like", "i", "want", "id", "to", "see", "show", "give", "take", "pick", "choose", "open", "lets", "let", "u", "the", "of", "them", "for", "about", "it", "that", "this", "these", "those", "on", "a", "one", "thank",
    ];

    // What a place may be the place of.
    private static readonly ImmutableHashSet<string> Things = ["one", "option", "role", "number", "button", "choice", "page", "job", "answer", "thing", "link", "suggestion", "result"];

    private static readonly ImmutableArray<string> Numbers = ["one", "two", "three", "four", "five"];

    private static readonly Phrases More = new(
        "more, tell me more, go on, go ahead, continue, next, what else, what else is there, anything else, elaborate, keep going, more info, more information, more detail, further, expand, and then, go deeper, explain further, say more, next part, rest, whats next, what is next, dig deeper");

    private static readonly Phrases Why = new(
        "why, why not, how come, why is that, how do you know, says who, are you sure, you sure, source, sources, where is that from, where does that come from, who says, what makes you say, based on what, really");

    private static readonly Phrases All = new("both, all of them, all three, all 3, the two, every one, each of them, both role, both page");

    private static readonly Phrases Other = new("other, the other one, the other");

    private static readonly Phrases Yes = new("yes, yep, yeah, yup, ya, correct, exactly, right, sure, that one, yes please, indeed");

    private static readonly Phrases No = new("no, nope, nah, neither, none, not that, not those, none of these, none of those, none of them, no thanks");

    private static readonly ImmutableArray<ImmutableHashSet<string>> Places =
    [
        ["first", "1st", "1", "former"], ["second", "2nd", "2", "latter"], ["third", "3rd", "3"], ["fourth", "4th", "4"], ["fifth", "5th", "5"],
        ["sixth", "6th", "6"], ["seventh", "7th", "7"], ["eighth", "8th", "8"], ["ninth", "9th", "9"], ["tenth", "10th", "10"],
    ];

    // "The first one" points; "the first step" names something.
    private static readonly ImmutableHashSet<string> Pointed = [.. Things, "please", "pls", "then", "and", "or", "too", "instead", "again", "now"];

    /// <summary>What the whole message points at, or null when it says something else.</summary>
    internal static Pointing? Of(string message)
    {
        var words = Words.Of(message);
        return words.IsEmpty ? null
            : IsAll(words, All) ? Pointing.All
            : IsAll(words, More) ? Pointing.More
            : IsAll(words, Why) ? Pointing.Why
            : IsAll(words, Other) ? Pointing.Other
            : PlaceAlone(words) is not null ? Pointing.Place
            : IsAll(words, No) ? Pointing.No
            : IsAll(words, Yes) ? Pointing.Yes
            : null;
    }

    /// <summary>Which of so many things the words point at, from 0; -1 when there are not so many; null when they point at none.</summary>
    internal static int? Place(ImmutableArray<string> words, int among)
    {
        var place = PlaceAlone(words) ?? PlaceWithin(words);
        return place is null ? null : place < 0 ? among - 1 : place < among ? place : -1;
    }

    // The whole message is a place: "second", "number 2 please".
    private static int? PlaceAlone(ImmutableArray<string> words) =>
        words.Where(word => PlaceOf(word) is not null).ToList() is [var only] && words.All(word => word == only || Manners.Contains(word) || Things.Contains(word)) ? PlaceOf(only) : null;

    // "How do I start with the second one"
    private static int? PlaceWithin(ImmutableArray<string> words) =>
        Enumerable.Range(0, words.Length).Select(at => OrdinalAt(words, at) ?? NumberAt(words, at)).FirstOrDefault(place => place is not null);

    // A digit counts only alone, for "the 3 roles" are no place.
    private static int? OrdinalAt(ImmutableArray<string> words, int at) => words[at].Length > 2 && IsPointed(words, at) ? PlaceOf(words[at]) : null;

    private static bool IsPointed(ImmutableArray<string> words, int at)
    {
        var isAfterThe = at > 0 && words[at - 1] == "the";
        return at + 1 == words.Length ? isAfterThe : words[at + 1] == "one" || (isAfterThe && Pointed.Contains(words[at + 1]));
    }

    private static int? NumberAt(ImmutableArray<string> words, int at) =>
        words[at] is not ("option" or "number") || at + 1 == words.Length ? null
        : Numbers.IndexOf(words[at + 1]) is >= 0 and var number ? number
        : PlaceOf(words[at + 1]);

    private static int? PlaceOf(string word) => word == "last" ? -1 : Places.FindIndex(place => place.Contains(word)) is >= 0 and var at ? at : null;

    private static int FindIndex<T>(this ImmutableArray<T> list, Predicate<T> predicate)
    {
        for (var at = 0; at < list.Length; at++)
        {
            if (predicate(list[at]))
            {
                return at;
            }
        }

        return -1;
    }

    // A phrase stands in it, and nothing besides but manners.
    private static bool IsAll(ImmutableArray<string> words, Phrases phrases)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (phrases.At(words, start) is { } phrase)
            {
                var end = start + phrase.Split(' ').Length;
                if (words[..start].All(Manners.Contains) && words[end..].All(Manners.Contains))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

using System.Buffers;

namespace MentorBot.Core.Search;

/// <summary>Takes the endings off an English word, so that <c>deploys</c>, <c>deployed</c> and <c>deployment</c> are one; a short cousin of Porter's rules (https://tartarus.org/martin/PorterStemmer/).</summary>
public static class Stem
{
    private const int Shortest = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] Endings =
        ["isations", "izations", "isation", "ization", "ations", "ation", "ements", "ement", "ments", "ment", "ness", "ables", "able", "ings", "ing", "ed", "ally", "ly", "al", "es", "s"];

    /// <summary>The beginning of a lower-case word that all its forms share.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= Shortest || char.IsAsciiDigit(word[0]) || word.EndsWith("ss") || word.EndsWith("us") || word.EndsWith("is"))
        {
            return word;
        }

        if (word is "used" or "uses" or "using")
        {
            // Two letters are too few, and those of this verb are a word of their own.
            return "use";
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending) && word.Length - ending.Length >= ShortestBefore(ending) && IsStem(word[..^ending.Length], ending))
            {
                return Tidy(word[..^ending.Length]);
            }
        }

        return Tidy(word);
    }

    // What is left of a word must still tell it from others; two letters do where the ending is that of many short verbs ("goes", "going").
    private static int ShortestBefore(string ending) => ending.Length <= 2 || ending == "ing" ? Shortest - 1 : Shortest;

    // "running" and "run", "use" and "using", "study" and "studies".
    private static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> stem) => stem switch
    {
        [.., _, _, 'e'] => stem[..^1],
        [.., _, _, 'y' or 'i'] => stem[..^1],
        [.., _, var before, var last] when before == last && last is not ('l' or 's' or 'z' or 'e' or 'o') => stem[..^1],
        _ => stem,
    };

    // The "ment" of "document" and "experiment" is no ending.
    private static bool IsStem(ReadOnlySpan<char> rest, string ending) => rest.ContainsAny(Vowels) && (ending[0] != 'm' || rest[^1] is not ('a' or 'i' or 'o' or 'u'));
}

using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>A name as far as somebody has typed it, perhaps with a slip.</summary>
internal sealed class NameBeginning(string typed)
{
    private readonly string _key = Words.Key(typed);
    private readonly ImmutableArray<string> _words = Words.Of(typed);

    /// <summary>How far these names of one thing are from what was typed: 0 for the nearest; null when none can be meant. Its first name counts before the others.</summary>
    internal int? DistanceOf(IEnumerable<string> names)
    {
        int? nearest = null;
        foreach (var (at, name) in names.Index())
        {
            if (DistanceOf(name) is { } distance)
            {
                var far = (2 * distance) + (at == 0 ? 0 : 1);
                nearest = Math.Min(nearest ?? far, far);
            }
        }

        return nearest;
    }

    private int? DistanceOf(string name)
    {
        var (key, words) = (Words.Key(name), Words.Of(name));
        return key == _key ? 0
            : key.StartsWith(_key, StringComparison.Ordinal) ? 1
            : string.Concat(words).StartsWith(string.Concat(_words), StringComparison.Ordinal) || _words.All(word => words.Any(other => other.StartsWith(word, StringComparison.Ordinal))) ? 2
            : _key.Length > 1 && key.Contains(_key, StringComparison.Ordinal) ? 3
            : _words.All(word => words.Any(other => IsSlipOf(word, other))) ? 4
            : null;
    }

    // The word was not typed to its end, and a letter may be missing or too many.
    private static bool IsSlipOf(string word, string known)
    {
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (Spelling.IsNear(word, known[..Math.Min(length, known.Length)]))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Buffers;
using System.Collections.Immutable;

namespace MentorBot.Core.Manners;

/// <summary>The strings of which a text must hold one for a pattern to match it: most texts hold none, and looking for strings is far quicker than trying a pattern.</summary>
/// <remarks>
/// It reads letters, blanks, groups, alternatives, classes and quantifiers; of what it does not read it demands nothing, so that it never rules out
/// a match. The idea is that of Cox, "Regular Expression Matching with a Trigram Index" (https://swtch.com/~rsc/regexp/regexp4.html).
/// </remarks>
internal sealed class Needles
{
    // A shorter one stands in nearly every text.
    private const int Shortest = 3;
    private const int MostAlternatives = 64;

    private readonly string _pattern;
    private int _at;

    private Needles(string pattern) => _pattern = pattern;

    /// <summary>What a text must hold, or null when nothing is known to be needed.</summary>
    internal static SearchValues<string>? Of(string pattern) =>
        new Needles(pattern).Alternatives() is { IsDefaultOrEmpty: false } needles && needles.All(needle => needle.Length >= Shortest)
            ? SearchValues.Create([.. needles.Distinct(StringComparer.Ordinal)], StringComparison.Ordinal)
            : null;

    // Of each alternative something is needed, or of none.
    private ImmutableArray<string> Alternatives()
    {
        var (needles, isKnown) = (ImmutableArray.CreateBuilder<string>(), true);
        do
        {
            var needed = Sequence();
            isKnown &= !needed.IsDefaultOrEmpty;
            needles.AddRange(needed.IsDefault ? [] : needed);
        }
        while (_at < _pattern.Length && _pattern[_at] == '|' && _at++ >= 0);

        return isKnown && needles.Count <= MostAlternatives ? needles.DrainToImmutable() : [];
    }

    // All of a sequence is needed; the most telling piece of it is enough.
    private ImmutableArray<string> Sequence()
    {
        var (best, run) = (ImmutableArray<string>.Empty, "");
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var isLetter = IsLetter(_pattern[_at]);
            var piece = Piece();
            if (IsOptional())
            {
                (best, run) = (Better(best, run), "");
            }
            else if (isLetter && !IsRepeated())
            {
                run += piece[0];
            }
            else
            {
                (best, run) = (Better(Better(best, run), piece), "");
            }

            SkipQuantifier();
        }

        return Better(best, run);
    }

    private ImmutableArray<string> Piece()
    {
        switch (_pattern[_at++])
        {
            case '(':
                return Group();
            case '[':
                _at = _pattern.IndexOf(']', _at) + 1;
                return [];
            case '\\':
                _at++;
                return [];
            case '.' or '^' or '$':
                return [];
            case var letter:
                return [letter.ToString()];
        }
    }

    // Anything that does not stand for itself must be read by itself.
    private static bool IsLetter(char sign) => sign is not ('(' or '[' or '\\' or '.' or '^' or '$');

    // What a lookaround sees stands in no sequence.
    private ImmutableArray<string> Group()
    {
        var isLookaround = _pattern[_at] == '?';
        _at += isLookaround ? _pattern[_at + 1] == '<' ? 3 : 2 : 0;
        var needles = Alternatives();
        _at++;
        return isLookaround ? [] : needles;
    }

    private bool IsOptional() => _at < _pattern.Length && (_pattern[_at] is '?' or '*' || _pattern.AsSpan(_at).StartsWith("{0", StringComparison.Ordinal));

    private bool IsRepeated() => _at < _pattern.Length && _pattern[_at] is '+' or '{';

    private void SkipQuantifier()
    {
        if (_at < _pattern.Length && _pattern[_at] is '?' or '*' or '+' or '{')
        {
            _at = _pattern[_at] == '{' ? _pattern.IndexOf('}', _at) + 1 : _at + 1;
        }
    }

    private static ImmutableArray<string> Better(ImmutableArray<string> best, string run) => run.Length == 0 ? best : Better(best, [run]);

    private static ImmutableArray<string> Better(ImmutableArray<string> best, ImmutableArray<string> other) =>
        other.IsDefaultOrEmpty ? best : best.IsDefaultOrEmpty || Telling(other) > Telling(best) ? other : best;

    // The longer the shortest of them, the fewer texts hold it by chance.
    private static int Telling(ImmutableArray<string> needles) => needles.Min(needle => needle.Length);
}

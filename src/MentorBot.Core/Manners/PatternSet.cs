using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MentorBot.Core.Manners;

/// <summary>Recognises a thing that people say in many ways: patterns that mean it, and some that look alike and are taken out first.</summary>
/// <remarks>
/// Patterns are regular expressions over <see cref="Line.Key" /> or <see cref="Line.Breaths" />, where <c>^</c> and <c>$</c> are the ends of what is
/// said in one breath. They are read as they are, not compiled, for hundreds of automata would take seconds to build.
/// </remarks>
internal sealed class PatternSet
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Stands where a harmless phrase stood, and is part of no phrase.
    private const string Gap = " § ";

    private readonly ImmutableArray<Pattern> _meant;
    private readonly ImmutableArray<Pattern> _harmless;

    private PatternSet(ImmutableArray<Pattern> meant, ImmutableArray<Pattern> harmless) => (_meant, _harmless) = (meant, harmless);

    /// <summary>Phrases that mean it wherever they stand in a line.</summary>
    internal static PatternSet Within(IEnumerable<string> meant, params IEnumerable<string> harmless) => new(Whole(meant), Whole(harmless));

    /// <summary>Phrases that mean it when they are all that is said.</summary>
    internal static PatternSet Alone(IEnumerable<string> meant) => new([.. meant.Select(phrase => Of($"^ ({phrase}) $"))], []);

    /// <summary>Builds every expression now, so that a wrong one is found before somebody writes its words.</summary>
    internal int Build() => _meant.Concat(_harmless).Count(phrase => phrase.Expression.Value is not null);

    internal bool Mean(string key)
    {
        var text = $" {key} ";
        return IsMeant(text) && (_harmless.IsEmpty || IsMeant(_harmless.Aggregate(text, (left, phrase) => phrase.Without(left))));
    }

    private bool IsMeant(string text) => _meant.Any(phrase => phrase.IsIn(text));

    // A blank before and after each word, so that a search may run from blank to blank.
    private static ImmutableArray<Pattern> Whole(IEnumerable<string> phrases) =>
        [.. phrases.Select(phrase => Of($" ({phrase.Replace("^", $"(?<=(^|{Line.Pause}) )", StringComparison.Ordinal).Replace("$", $"(?= ($|{Line.Pause}))", StringComparison.Ordinal)}) "))];

    private static Pattern Of(string pattern) => new(Needles.Of(pattern), new Lazy<Regex>(() => new Regex(pattern, Options, TimeSpan.FromSeconds(1))));

    /// <summary>One expression, built when a text first has what it needs: all of them together would be larger than an automaton may be.</summary>
    private sealed record Pattern(SearchValues<string>? Needed, Lazy<Regex> Expression)
    {
        // A pattern that takes too long on some odd text says nothing about it; the others still do.
        internal bool IsIn(string text)
        {
            try
            {
                return MayBeIn(text) && Expression.Value.IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                return false;
            }
        }

        internal string Without(string text)
        {
            try
            {
                return MayBeIn(text) ? Expression.Value.Replace(text, Gap) : text;
            }
            catch (RegexMatchTimeoutException)
            {
                return text;
            }
        }

        private bool MayBeIn(string text) => Needed is null || text.AsSpan().ContainsAny(Needed);
    }
}

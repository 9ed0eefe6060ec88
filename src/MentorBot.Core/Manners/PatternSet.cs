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

    private readonly ImmutableArray<Regex> _meant;
    private readonly ImmutableArray<Regex> _harmless;

    private PatternSet(ImmutableArray<Regex> meant, ImmutableArray<Regex> harmless) => (_meant, _harmless) = (meant, harmless);

    /// <summary>Phrases that mean it wherever they stand in a line.</summary>
    internal static PatternSet Within(IEnumerable<string> meant, params IEnumerable<string> harmless) => new(Whole(meant), Whole(harmless));

    /// <summary>Phrases that mean it when they are all that is said.</summary>
    internal static PatternSet Alone(IEnumerable<string> meant) => new([.. meant.Select(phrase => Of($"^ ({phrase}) $"))], []);

    internal bool Mean(string key)
    {
        var text = $" {key} ";
        return IsMeant(text) && (_harmless.IsEmpty || IsMeant(_harmless.Aggregate(text, Without)));
    }

    private bool IsMeant(string text) => _meant.Any(phrase => IsIn(text, phrase));

    // A pattern that takes too long on some odd text says nothing about it; the others still do.
    private static bool IsIn(string text, Regex pattern)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string Without(string text, Regex pattern)
    {
        try
        {
            return pattern.Replace(text, Gap);
        }
        catch (RegexMatchTimeoutException)
        {
            return text;
        }
    }

    // A blank before and after each word, so that a search may run from blank to blank.
    private static ImmutableArray<Regex> Whole(IEnumerable<string> phrases) =>
        [.. phrases.Select(phrase => Of($" ({phrase.Replace("^", $"(?<=(^|{Line.Pause}) )", StringComparison.Ordinal).Replace("$", $"(?= ($|{Line.Pause}))", StringComparison.Ordinal)}) "))];

    // One expression each: all of them together would be larger than an automaton may be.
    private static Regex Of(string pattern) => new(pattern, Options, TimeSpan.FromSeconds(1));
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MentorBot.Core.Manners;

/// <summary>Recognises a thing that people say in many ways: some phrases that mean it, and some that look alike and are taken out first.</summary>
/// <remarks>Phrases are regular expressions over <see cref="Line.Key" />. They are read as they are, not compiled, for hundreds of automata would take seconds to build; each may take a second at most.</remarks>
internal sealed class Phrases
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Stands where a harmless phrase stood, and is part of no phrase.
    private const string Gap = " § ";

    private readonly ImmutableArray<Regex> _meant;
    private readonly ImmutableArray<Regex> _harmless;

    private Phrases(ImmutableArray<Regex> meant, ImmutableArray<Regex> harmless) => (_meant, _harmless) = (meant, harmless);

    /// <summary>Phrases that mean it wherever they stand in a line.</summary>
    internal static Phrases Within(IEnumerable<string> meant, params IEnumerable<string> harmless) => new(Whole(meant), Whole(harmless));

    /// <summary>Phrases that mean it when they are all that is said.</summary>
    internal static Phrases Alone(IEnumerable<string> meant) => new([.. meant.Select(phrase => Of($"^({phrase})$"))], []);

    internal bool Mean(string key)
    {
        var left = _harmless.Aggregate(key, (text, phrase) => phrase.Replace(text, Gap));
        return _meant.Any(phrase => phrase.IsMatch(left));
    }

    private static ImmutableArray<Regex> Whole(IEnumerable<string> phrases) => [.. phrases.Select(phrase => Of($"(^| )({phrase})( |$)"))];

    // One expression each: all of them together would be larger than an automaton may be.
    private static Regex Of(string pattern) => new(pattern, Options, TimeSpan.FromSeconds(1));
}

using System.Text.RegularExpressions;
using MentorBot.Core.Knowledge;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>How easy a text is to read: the words of its sentences, and the Flesch reading ease, 206.835 - 1.015 words a sentence - 84.6 syllables a word.</summary>
/// <remarks>R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233, https://doi.org/10.1037/h0057532. Syllables are estimated.</remarks>
internal sealed partial record ReadingEase
{
    // In milliseconds; no pattern takes one.
    private const int Patience = 1_000;

    private ReadingEase(IEnumerable<string> passages) => Sentences = [.. passages.SelectMany(SentencesOf).Select(WordsOf).Where(words => words.Count > 0)];

    /// <summary>The words of each sentence; a passage without a full stop is one.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Sentences { get; }

    internal int Words => Sentences.Sum(sentence => sentence.Count);

    internal double MeanWords => (double)Words / Sentences.Count;

    internal int MostWords => Sentences.Max(sentence => sentence.Count);

    internal double Flesch => 206.835 - (1.015 * MeanWords) - (84.6 * Sentences.Sum(sentence => sentence.Sum(SyllablesIn)) / Words);

    internal static ReadingEase Of(params string[] passages) => new(passages);

    /// <summary>The prose of a page or section; headings and code are no sentences.</summary>
    internal static ReadingEase Of(IEnumerable<Prose> prose) =>
        new(prose.Where(one => one is not (Prose.Subheading or Prose.CodeBlock)).SelectMany(one => one.Lines).Select(line => line.Plain));

    /// <summary>The syllables of a word as it is read aloud: groups of vowels, but for an <c>e</c> that is not heard; capitals are spelled, digits too.</summary>
    internal static int SyllablesIn(string word)
    {
        if (word.All(letter => char.IsAsciiDigit(letter) || char.IsUpper(letter)) && word.Length <= 5)
        {
            return word.Length;
        }

        var letters = word.ToLowerInvariant();
        var groups = Vowels().Count(letters) + Apart().Count(letters) - Silent().Count(letters);
        return Math.Max(1, groups);
    }

    private static IEnumerable<string> SentencesOf(string passage) => SentenceEnd().Split(passage);

    // A hyphen or slash joins words that are read one after the other.
    private static List<string> WordsOf(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=[.!?:])[""'”’)]*\s+", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(['’][\p{L}]+)*", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouyàâäéèêëîïôöùûü]+", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Vowels();

    // Vowels side by side that are heard apart: sci-ence, ma-te-ri-al, ra-di-o, cre-ate, e-val-u-ate.
    [GeneratedRegex("(?<![ct])ia|i(?=en)|(?<![tscg])io|(?<=cr)e(?=at)|e(?=a$)|(?<![qg])ua|(?<=[aeiou])ing$|(?<!p)eo(?!u)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Apart();

    // The e at the end of "name", "named" and "names", not of "table", "wanted", "uses" or "be".
    [GeneratedRegex("(?<=[aeiouy].*[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[aeiouy].*[^aeiouydt])ed$|(?<=[aeiouy].*[^aeiouysxzcg])(?<!sh|ch)es$|(?<=[aeiouy][^aeiouy]*)e(?=ment|ly$|ful$)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Silent();
}

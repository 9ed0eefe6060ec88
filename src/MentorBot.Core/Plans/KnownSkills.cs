using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Answers;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Plans;

/// <summary>What a person says they know: the skills that are recognised, also by alias or misspelt, and the words that are not.</summary>
internal sealed record KnownSkills(ImmutableArray<Address> Recognised, ImmutableArray<string> Unknown)
{
    private static readonly char[] Separators = [',', ';', '\n', '•', '|'];

    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.Ordinal, "some", "basic", "little", "bit", "lot", "experience", "year", "month", "knowledge", "already", "but", "also", "plus", "only", "very", "well", "skill", "have", "used", "using", "learned", "learnt");

    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.Ordinal, "no", "not", "dont", "cant", "never", "without", "except", "none", "nothing", "lack", "missing");

    /// <summary>Reads a list such as <c>docker, pyhton and some statistics</c>.</summary>
    internal static KnownSkills Read(string text, KnowledgeBase library)
    {
        var recognised = ImmutableArray.CreateBuilder<Address>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = Words.Of(part);
            var found = library.SkillNames.Exact(part) is { } skill ? [new Mention<Address>(skill, 0, words.Length)] : library.SkillNames.MentionsIn(words);
            recognised.AddRange(found.Where(mention => !IsDenied(words, mention.Start)).Select(mention => mention.Key));
            if (!found.IsEmpty)
            {
                unknown.AddRange(Beside(found, words));
            }
            else if (!words.All(CommonWords.Contains) && !words.Any(Negations.Contains))
            {
                unknown.Add(part);
            }
        }

        return new KnownSkills([.. recognised.Distinct()], [.. unknown.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    // "docker and cobol": what a part says besides the skills that are recognised in it.
    private static IEnumerable<string> Beside(ImmutableArray<Mention<Address>> found, ImmutableArray<string> words) => words
        .Where((word, at) => !found.Any(mention => mention.Overlaps(at, 1)))
        .Where(word => !CommonWords.Contains(word) && !Negations.Contains(word) && !Fillers.Contains(word));

    // "I don't know python but docker": a denial holds up to the next "but".
    private static bool IsDenied(ImmutableArray<string> words, int start)
    {
        var before = words.Take(start).ToList();
        var denial = before.FindLastIndex(Negations.Contains);
        return denial > before.LastIndexOf("but");
    }
}

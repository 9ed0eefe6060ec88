using System.Collections.Immutable;
using MentorBot.Core.Answers;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Plans;

/// <summary>What a person says they know: the skills that are recognised, also by alias or misspelt, and the words that are not.</summary>
internal sealed record KnownSkills(ImmutableArray<Address> Recognised, ImmutableArray<string> Unknown)
{
    private static readonly char[] Separators = [',', ';', '/', '\n', '•', '|'];

    /// <summary>Reads a list such as <c>docker, pyhton and some statistics</c>.</summary>
    internal static KnownSkills Read(string text, KnowledgeBase library)
    {
        var recognised = ImmutableArray.CreateBuilder<Address>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var found = Find(part, library);
            recognised.AddRange(found);
            if (found.IsEmpty && !Words.Of(part).All(CommonWords.Contains))
            {
                unknown.Add(part);
            }
        }

        return new KnownSkills([.. recognised.Distinct()], [.. unknown.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private static ImmutableArray<Address> Find(string part, KnowledgeBase library) => library.SkillNames.Exact(part) is { } skill
        ? [skill]
        : [.. library.SkillNames.MentionsIn(Words.Of(part)).Select(mention => mention.Key)];
}

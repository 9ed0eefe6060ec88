using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>A page or section that may be the answer: what the search found of the question in it, and what its name and heading add or take.</summary>
internal sealed record Candidate(Address Address, float Found, float Named, Evidence Evidence)
{
    internal float Score => Found + Named;

    internal static Candidate Of(Hit hit, Reading reading, KnowledgeBase library)
    {
        var address = library.Texts.Addresses[hit.Text];
        return new Candidate(address, hit.Score, NameScore(address, reading, library) + SectionScore(address, reading), hit.Evidence);
    }

    private static float NameScore(Address address, Reading reading, KnowledgeBase library) =>
        library.FindRole(address) is not null
            ? reading.Roles.IsEmpty ? (reading.AsksWho ? 1.5f : 0) : reading.Roles.Contains(address.Page) ? reading.Roles.Length > 1 ? 0 : reading.NamesExactly ? 3 : 1.5f : reading.NamesExactly ? -4 : -1
            : IsThemeOfSeveral(address, reading) ? 5
            : library.Find(address)?.Facts is Facts.Comparison && library.Comparisons.FirstOrDefault(one => one.Page.Address == address.Page) is { } comparison
                ? ComparisonScore(comparison, reading)
                : 0;

    // "How is success measured: MLE or DS?" asks for the page that sets this part of several roles side by side.
    private static bool IsThemeOfSeveral(Address address, Reading reading) => reading.Roles.Length > 1 && address.Section is null && reading.Sections.Contains(address.Name);

    private static float ComparisonScore(Comparison comparison, Reading reading)
    {
        var shared = comparison.Roles.Count(reading.Roles.Contains);
        return reading.Roles.Length < 2 ? (reading.Compares || reading.Chooses ? 0 : -2)
            : shared == comparison.Roles.Length && shared == reading.Roles.Length ? (reading.Sections.IsEmpty ? 5 : 2)
            : shared == reading.Roles.Length ? 1
            : -2;
    }

    private static float SectionScore(Address address, Reading reading)
    {
        // Set against each other, several roles are one theme, not the part of one of them.
        if (!reading.Roles.Contains(address.Page) || (reading.Roles.Length > 1 && reading.Compares))
        {
            return 0;
        }

        return (address.Section, reading.Sections) switch
        {
            ({ } section, { IsEmpty: false } asked) => asked.Contains(section) ? 4 : -1,
            (null, { IsEmpty: false }) => -1,
            (null, _) when reading.Rest.IsEmpty => 4,
            _ => 0,
        };
    }
}

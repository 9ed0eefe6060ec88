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
        return new Candidate(address, hit.Score, NameScore(address, reading, library) + SectionScore(address, reading) + SkillScore(address, reading, library), hit.Evidence);
    }

    // What the page that opens a folder says in short, another page of it says better.
    private static float NameScore(Address address, Reading reading, KnowledgeBase library) =>
        library.FindRole(address) is not null
            ? reading.Roles.IsEmpty ? WhoScore(reading) : reading.Roles.Contains(address.Page) ? reading.Roles.Length > 1 ? 0 : reading.NamesExactly ? 3 : .5f : reading.NamesExactly ? -4 : -1
            : IsThemeOfSeveral(address, reading) ? 5
            : address.OpensFolder ? -1
            : library.Find(address)?.Facts is Facts.Comparison && library.Comparisons.FirstOrDefault(one => one.Page.Address == address.Page) is { } comparison
                ? ComparisonScore(comparison, reading)
                : 0;

    private static float WhoScore(Reading reading) => reading.AsksWhoFits ? 5 : reading.AsksWho ? 1.5f : 0;

    // "How is success measured: MLE or DS?" asks for the page that sets this part of several roles side by side.
    private static bool IsThemeOfSeveral(Address address, Reading reading) => reading.Roles.Length > 1 && address.Section is null && reading.Sections.Contains(address.Name);

    private static float ComparisonScore(Comparison comparison, Reading reading)
    {
        // "The three roles" names them all at once.
        if (reading.Comparison == comparison.Page.Address)
        {
            return reading.Sections.IsEmpty ? 7 : 0;
        }

        var shared = comparison.Roles.Count(reading.Roles.Contains);
        return reading.Roles.Length < 2 ? (reading.Compares || reading.Chooses ? 0 : -2)
            : shared == comparison.Roles.Length && shared == reading.Roles.Length ? (reading.Sections.IsEmpty ? 5 : 2)
            : shared == reading.Roles.Length ? 1
            : -2;
    }

    // "What should I learn for preparing data?" asks for a skill, and of nobody in particular.
    private static float SkillScore(Address address, Reading reading, KnowledgeBase library) =>
        reading.Roles.IsEmpty && reading.Sections.Any(section => section.ToString() == "skills") && library.Find(address)?.Facts is Facts.Skill ? 2 : 0;

    private static float SectionScore(Address address, Reading reading)
    {
        // "Is a certification enough?" asks about all roles' certifications, not about those of one.
        if (reading.Roles.IsEmpty && !reading.AsksWho && address.Section is { } part && reading.Sections.Contains(part))
        {
            return -2;
        }

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

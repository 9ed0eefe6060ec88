using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Checks the headings of a role: buttons and comparisons look for the usual ones, and for the steps under one of them.</summary>
internal static class RoleHeadings
{
    private const string HowToStart = "how-to-start";

    /// <summary>The sections that a role usually has.</summary>
    internal static ImmutableArray<string> Usual { get; } = ["responsibilities", "skills", "success-metrics", HowToStart, "certifications", "who-it-fits", TryOut.Section];

    internal static void Look(Outline outline, Complaints complaints)
    {
        var missing = Usual.Except(outline.Sections.Select(SlugOf), StringComparer.Ordinal).ToList();
        foreach (var section in outline.Sections.Where(section => !Usual.Contains(SlugOf(section), StringComparer.Ordinal)))
        {
            if (NearMiss.Of(SlugOf(section), missing) is { } near)
            {
                complaints.Warn(section.Line, $"Roles usually have no section `{section.Title}`.", $"Did you mean `## {HeadingOf(near)}`?");
            }
        }

        foreach (var (text, line) in outline.Subheadings)
        {
            if (Slug.TryMake(text, out var slug) && missing.Contains(slug.ToString(), StringComparer.Ordinal))
            {
                complaints.Warn(line, $"The heading `{text}` has more than two `#`, so it makes no section of its own.", $"Write `## {HeadingOf(slug.ToString())}`.");
            }
        }

        if (outline.Sections.FirstOrDefault(section => SlugOf(section) == HowToStart) is { Body.IsEmpty: false } start
            && !start.Body.OfType<Prose.List>().Any(list => list.Numbered))
        {
            complaints.Warn(start.Line, $"There is no numbered list under `{start.Title}`, so the role has no steps.", "Write the steps as `1. …`, `2. …`, in the order in which to take them.");
        }
    }

    private static string SlugOf(OutlineSection section) => section.Address.Section.ToString()!;

    private static string HeadingOf(string slug) => char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}

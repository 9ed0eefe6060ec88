using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>Makes topics of pages: finds the pages that their front matter names, and turns the links around.</summary>
internal sealed class TopicIndex
{
    private const string HowToStart = "how-to-start";

    private readonly ImmutableArray<Page> _pages;
    private readonly ILookup<Slug, Page> _byName;

    internal TopicIndex(ImmutableArray<Page> pages)
    {
        _pages = pages;
        _byName = pages.ToLookup(page => page.Address.Name);
        Roles =
        [
            .. Of<Facts.Role>().Select(one => new Role(
                one.Page,
                one.Facts.Stage,
                All<Facts.Skill>(one.Facts.Skills),
                All<Facts.Certification>(one.Facts.Certifications),
                All<Facts.Role>(one.Facts.Next),
                Steps(one.Page))),
        ];
    }

    internal ImmutableArray<Role> Roles { get; }

    /// <summary>The page of a kind that is meant, or null when there is none, or more than one.</summary>
    internal Address? Resolve<TFacts>(Reference reference)
        where TFacts : Facts
    {
        var meant = _byName[reference.Name].Where(page => page.Facts is TFacts && reference.Means(page.Address)).Take(2).ToList();
        return meant.Count == 1 ? meant[0].Address : null;
    }

    internal IEnumerable<Skill> Skills()
    {
        var needs = Of<Facts.Skill>().Select(one => (one.Page, Needs: All<Facts.Skill>(one.Facts.Needs))).ToList();
        var then = needs.SelectMany(one => one.Needs.Select(need => (need, one.Page.Address))).ToLookup(pair => pair.need, pair => pair.Address);
        var askedBy = Roles.SelectMany(role => role.Skills.Select(skill => (skill, role.Page.Address))).ToLookup(pair => pair.skill, pair => pair.Address);
        return needs.Select(one => new Skill(one.Page, one.Needs, [.. then[one.Page.Address]], [.. askedBy[one.Page.Address]]));
    }

    internal IEnumerable<Certification> Certifications()
    {
        var successors = Of<Facts.Certification>().Select(one => (one.Page, one.Facts, Successor: SuccessorOf(one.Facts))).ToList();
        var before = successors.ToLookup(one => one.Successor, one => one.Page.Address);
        var namedBy = Roles.SelectMany(role => role.Certifications.Select(one => (one, role.Page.Address))).ToLookup(pair => pair.one, pair => pair.Address);
        return successors.Select(one => new Certification(one.Page, one.Facts, one.Successor, [.. before[one.Page.Address]], [.. namedBy[one.Page.Address]]));
    }

    // What is written about three roles is not about the two of them that still have a page.
    internal IEnumerable<Comparison> Comparisons() => Of<Facts.Comparison>()
        .Select(one => (one.Facts, Comparison: new Comparison(one.Page, All<Facts.Role>(one.Facts.Roles))))
        .Where(one => one.Comparison.Roles.Length == one.Facts.Roles.Length)
        .Select(one => one.Comparison);

    private IEnumerable<(Page Page, TFacts Facts)> Of<TFacts>()
        where TFacts : Facts => _pages.Where(page => page.Facts is TFacts).Select(page => (page, (TFacts)page.Facts));

    private ImmutableArray<Address> All<TFacts>(ImmutableArray<Reference> references)
        where TFacts : Facts => [.. references.Select(Resolve<TFacts>).OfType<Address>().Distinct()];

    private Address? SuccessorOf(Facts.Certification facts) =>
        Reference.TryParse(facts.ReplacedBy, out var reference) ? Resolve<Facts.Certification>(reference) : null;

    // The outer points of the numbered list are the steps; what stands inside a point belongs to it.
    private ImmutableArray<Step> Steps(Page page)
    {
        var list = page.Sections
            .Where(section => section.Address.Section.ToString() == HowToStart)
            .SelectMany(section => section.Body)
            .OfType<Prose.List>()
            .FirstOrDefault(list => list.Numbered);
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (var item in list?.Items ?? [])
        {
            // The point around the first one may have no words of its own.
            if (item.Depth == 0 || steps.Count == 0)
            {
                steps.Add(new Step(item.Text, SkillsIn(item.Text)));
            }
            else
            {
                steps[^1] = steps[^1] with { Skills = [.. steps[^1].Skills.Union(SkillsIn(item.Text))] };
            }
        }

        return steps.DrainToImmutable();
    }

    private ImmutableArray<Address> SkillsIn(RichText text) =>
    [
        .. text.Inlines
            .OfType<Inline.PageLink>()
            .Select(link => link.Target.Page)
            .Where(target => _byName[target.Name].Any(page => page.Address == target && page.Facts is Facts.Skill))
            .Distinct(),
    ];
}

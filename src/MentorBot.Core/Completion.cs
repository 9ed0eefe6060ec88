using System.Collections.Immutable;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>Names to offer somebody who is typing one. Every one that is offered is understood when it is sent.</summary>
internal static class Completion
{
    /// <summary>The most that are offered: Discord's limit (https://discord.com/developers/docs/interactions/application-commands#autocomplete).</summary>
    internal const int Most = 25;

    private const int LongestTyped = 100;

    internal static ImmutableArray<string> Of(CommandSpec spec, string option, CommandWords given, KnowledgeBase library)
    {
        var typed = Budget.Cut(given[option] ?? "", LongestTyped);
        var offered = spec.Options.FirstOrDefault(one => one.Name == option)?.Names switch
        {
            NameKind.Role => Pages(typed, library.Roles.Select(role => role.Page).ExceptBy(NamedElsewhere(spec, option, given, library), page => page.Address), library.RoleNames).Select(page => page.Title),
            NameKind.RoleSection => Sections(typed, given, library),
            NameKind.Skill => Pages(typed, library.Skills.Select(skill => skill.Page), library.SkillNames).Select(page => page.Title),
            NameKind.Certification => Pages(typed, library.Certifications.Select(one => one.Page), library.CertificationNames).Select(page => page.Title),
            NameKind.Topic => Best(typed, library.Pages.Select(page => TopicsCard.TitleOf(page.Address.Folder)).Distinct(StringComparer.Ordinal), title => [title]),
            _ => [],
        };
        return [.. offered.Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The names of a list, each with what choosing it means.</summary>
    internal static ImmutableArray<Button> Of(NameList list, string words, int most, KnowledgeBase library)
    {
        var typed = Budget.Cut(words, LongestTyped);
        var roles = library.Roles.Select(role => role.Page);
        var found = list switch
        {
            NameList.Pages => Pages(typed, roles.Concat(library.Skills.Select(skill => skill.Page)).Concat(library.Certifications.Select(one => one.Page)).UnionBy(library.Pages, page => page.Address), library.Names),
            NameList.Compared { First: { } first } => Pages(typed, roles.Where(page => page.Address != first), library.RoleNames),
            _ => Pages(typed, roles, library.RoleNames),
        };
        return
        [
            .. found.DistinctBy(page => page.Address)
                .Select(page => new Button(Budget.Label(page.Title), list.Choose(page.Address)))
                .Where(choice => choice.Token.Fits)
                .Take(most),
        ];
    }

    // Names that begin or look like what is typed, then what the index makes of whole words: "mle", "docker and kubernetes".
    private static IEnumerable<Page> Pages(string typed, IEnumerable<Page> pages, NameIndex<Address> names)
    {
        var all = pages.ToList();
        var best = Best(typed, all, KnowledgeBase.NamesOf);
        if (typed.Length == 0)
        {
            return best;
        }

        return On(names.Exact(typed) is { } exact ? [exact] : []).Concat(best).Concat(On(names.Holding(typed))).Concat(On(names.Near(typed, Most)));

        IEnumerable<Page> On(ImmutableArray<Address> addresses) => addresses.SelectMany(address => all.Where(page => page.Address == address));
    }

    // Of the role chosen so far; before one is chosen, the sections that most roles have.
    private static IEnumerable<string> Sections(string typed, CommandWords given, KnowledgeBase library)
    {
        var role = given["name"] is { } name && Named.Find(name, library.RoleNames) is { } address ? library.Find(address) : null;
        var sections = (role is null ? library.Roles.SelectMany(one => one.Page.Sections) : role.Sections).ToList();
        var meant = library.SectionCues.FindIn(library.Synonyms.Read(typed)).Select(cue => cue.Section).ToList();
        return sections.Where(section => section.Address.Section is { } slug && meant.Contains(slug))
            .Select(section => section.Title)
            .Concat(Best(typed, sections.GroupBy(section => section.Title, StringComparer.Ordinal).OrderByDescending(same => same.Count()).Select(same => same.Key), title => [title]));
    }

    // Nobody compares a role with itself.
    private static IEnumerable<Address> NamedElsewhere(CommandSpec spec, string option, CommandWords given, KnowledgeBase library) => spec.Options
        .Where(other => other.Names is NameKind.Role && other.Name != option)
        .Select(other => given[other.Name] is { } name ? library.RoleNames.Exact(name) : null)
        .OfType<Address>();

    private static IEnumerable<T> Best<T>(string typed, IEnumerable<T> all, Func<T, IEnumerable<string>> namesOf)
    {
        var beginning = new NameBeginning(typed);
        return all.Select(one => (One: one, Distance: beginning.DistanceOf(namesOf(one))))
            .Where(one => one.Distance is not null)
            .OrderBy(one => one.Distance)
            .Select(one => one.One);
    }
}

using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>What a page's kind adds to its card: a certification's status above the text, the pages it is tied to below.</summary>
internal static class FactLines
{
    /// <summary>What people must know before they read on.</summary>
    internal static IEnumerable<Prose> Above(Address page, KnowledgeBase library, Wording say) =>
        library.FindCertification(page) is { } certification ? [new Prose.Paragraph(Status(certification, library, say))] : [];

    /// <summary>The pages that this one is tied to.</summary>
    internal static IEnumerable<Prose> Below(Address page, KnowledgeBase library, Wording say)
    {
        (string Label, ImmutableArray<Address> Pages)[] ties = (library.FindRole(page), library.FindSkill(page), library.FindCertification(page)) switch
        {
            ({ } role, _, _) => [(say.SkillsAsked, role.Skills), (say.CertificationsNamed, role.Certifications), (say.LeadsOnTo, role.Next)],
            (_, { } skill, _) => [(say.LearnBefore, skill.Needs), (say.LearnAfter, skill.Then), (say.AskedForBy, skill.AskedBy)],
            (_, _, { } certification) => [(say.CameBefore, certification.Predecessors), (say.NamedFor, certification.NamedBy)],
            _ => [],
        };
        var lines = ties.Where(tie => !tie.Pages.IsEmpty).Select(tie => new ListItem(Line(tie.Label, tie.Pages, library), Depth: 0)).ToImmutableArray();
        return lines.IsEmpty ? [] : [new Prose.List(Numbered: false, Start: 1, lines)];
    }

    private static RichText Line(string label, ImmutableArray<Address> pages, KnowledgeBase library) => new(
    [
        new Inline.Plain($"{label} "),
        .. PageLinks.To(pages, library),
    ]);

    private static RichText Status(Certification certification, KnowledgeBase library, Wording say) => new(
    [
        new Inline.Strong(say.StatusOf(certification.Facts)),
        new Inline.Plain($" {say.IssuedBy(certification.Facts)}"),
        .. Successor(certification, library, say),
        .. certification.Facts.Status is CertificationStatus.Active ? Array.Empty<Inline>() : [new Inline.Plain($" {say.CheckWithIssuer}")],
    ]);

    private static IEnumerable<Inline> Successor(Certification certification, KnowledgeBase library, Wording say) => (certification.Successor, certification.Facts.ReplacedBy) switch
    {
        ({ } page, _) => [new Inline.Plain($" {say.ReplacedBy} "), PageLinks.To(page, library), new Inline.Plain(say.FullStop)],
        (null, { } name) => [new Inline.Plain($" {say.ReplacedBy} {name}{say.FullStop}")],
        _ => [],
    };
}

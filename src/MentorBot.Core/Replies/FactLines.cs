using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>What a page's kind adds to its card: a certification's status above the text, the pages it is tied to below.</summary>
internal static class FactLines
{
    /// <summary>What people must know before they read on.</summary>
    internal static IEnumerable<Prose> Above(Address page, KnowledgeBase library) =>
        library.FindCertification(page) is { } certification ? [new Prose.Paragraph(Status(certification, library))] : [];

    /// <summary>The pages that this one is tied to.</summary>
    internal static IEnumerable<Prose> Below(Address page, KnowledgeBase library)
    {
        (string Label, ImmutableArray<Address> Pages)[] ties = (library.FindRole(page), library.FindSkill(page), library.FindCertification(page)) switch
        {
            ({ } role, _, _) => [(Wording.SkillsAsked, role.Skills), (Wording.CertificationsNamed, role.Certifications), (Wording.LeadsOnTo, role.Next)],
            (_, { } skill, _) => [(Wording.LearnBefore, skill.Needs), (Wording.LearnAfter, skill.Then), (Wording.AskedForBy, skill.AskedBy)],
            (_, _, { } certification) => [(Wording.CameBefore, certification.Predecessors), (Wording.NamedFor, certification.NamedBy)],
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

    private static RichText Status(Certification certification, KnowledgeBase library) => new(
    [
        new Inline.Strong(Wording.StatusOf(certification.Facts)),
        new Inline.Plain($" {Wording.IssuedBy(certification.Facts)}"),
        .. Successor(certification, library),
        .. certification.Facts.Status is CertificationStatus.Active ? Array.Empty<Inline>() : [new Inline.Plain($" {Wording.CheckWithIssuer}")],
    ]);

    private static IEnumerable<Inline> Successor(Certification certification, KnowledgeBase library) => (certification.Successor, certification.Facts.ReplacedBy) switch
    {
        ({ } page, _) => [new Inline.Plain($" {Wording.ReplacedBy} "), PageLinks.To(page, library), new Inline.Plain(".")],
        (null, { } name) => [new Inline.Plain($" {Wording.ReplacedBy} {name}.")],
        _ => [],
    };
}

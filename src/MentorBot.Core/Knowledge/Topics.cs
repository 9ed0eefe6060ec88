using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>A page that describes a job, with the pages it leads to.</summary>
/// <param name="Page">The page.</param>
/// <param name="Stage">How far along a career it is.</param>
/// <param name="Skills">The skills it asks for, in the order written.</param>
/// <param name="Certifications">The certifications that are named for it.</param>
/// <param name="Next">The roles people move on to.</param>
/// <param name="Steps">How to start, in order; empty when the page does not say.</param>
public sealed record Role(
    Page Page,
    Stage Stage,
    ImmutableArray<Address> Skills,
    ImmutableArray<Address> Certifications,
    ImmutableArray<Address> Next,
    ImmutableArray<Step> Steps);

/// <summary>One step of getting into a role: what the page says, and the skills it teaches, which are the links in its text.</summary>
public sealed record Step(RichText Text, ImmutableArray<Address> Skills);

/// <summary>A page about something one learns.</summary>
/// <param name="Page">The page.</param>
/// <param name="Needs">What to learn before it.</param>
/// <param name="Then">What needs it.</param>
/// <param name="AskedBy">The roles that ask for it.</param>
public sealed record Skill(Page Page, ImmutableArray<Address> Needs, ImmutableArray<Address> Then, ImmutableArray<Address> AskedBy);

/// <summary>A page about a certificate or a course.</summary>
/// <param name="Page">The page.</param>
/// <param name="Facts">What its front matter says.</param>
/// <param name="Successor">The page of what came after it, if it has one.</param>
/// <param name="Predecessors">The pages that name it as what came after them.</param>
/// <param name="NamedBy">The roles that name it.</param>
public sealed record Certification(
    Page Page,
    Facts.Certification Facts,
    Address? Successor,
    ImmutableArray<Address> Predecessors,
    ImmutableArray<Address> NamedBy);

/// <summary>A page that puts two or three roles side by side.</summary>
public sealed record Comparison(Page Page, ImmutableArray<Address> Roles);

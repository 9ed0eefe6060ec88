using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>What a page says besides its text, by what kind of page it is; other pages are named, not yet found.</summary>
public abstract record Facts
{
    private Facts()
    {
    }

    /// <summary>A job: how far along a career it is, what it asks for, and where people go from it.</summary>
    public sealed record Role(
        Stage Stage,
        ImmutableArray<Reference> Skills,
        ImmutableArray<Reference> Certifications,
        ImmutableArray<Reference> Next) : Facts;

    /// <summary>Something one learns, and what to learn before it.</summary>
    public sealed record Skill(ImmutableArray<Reference> Needs) : Facts;

    /// <summary>A certificate or a course: who issues it, and whether it can still be taken.</summary>
    /// <param name="Form">Whether an exam stands at its end.</param>
    /// <param name="Issuer">Who issues it.</param>
    /// <param name="Status">Whether it can still be taken.</param>
    /// <param name="RetiredOn">The last day on which it could be taken, for a retired one.</param>
    /// <param name="ReplacedBy">The page or the name of what came after a retired one; null when nothing did.</param>
    public sealed record Certification(
        CertificationForm Form,
        string Issuer,
        CertificationStatus Status,
        DateOnly? RetiredOn,
        string? ReplacedBy) : Facts;

    /// <summary>Two or three roles side by side.</summary>
    public sealed record Comparison(ImmutableArray<Reference> Roles) : Facts;

    /// <summary>Anything else people want to read.</summary>
    public sealed record Guide : Facts;
}

/// <summary>How far along a career a role usually is.</summary>
public enum Stage
{
    /// <summary>A first job in the field.</summary>
    Entry,

    /// <summary>A job for people with some experience.</summary>
    Mid,

    /// <summary>A senior or specialised job.</summary>
    Senior,

    /// <summary>A title that is only just appearing.</summary>
    Emerging,
}

/// <summary>Whether an exam stands at the end.</summary>
public enum CertificationForm
{
    /// <summary>An exam, and a certificate for passing it.</summary>
    Certification,

    /// <summary>A course; finishing it certifies nothing.</summary>
    Course,
}

/// <summary>Whether a certification can still be taken.</summary>
public enum CertificationStatus
{
    /// <summary>It can be taken.</summary>
    Active,

    /// <summary>It can no longer be taken.</summary>
    Retired,

    /// <summary>Nobody has checked, or nothing could be found.</summary>
    Unknown,
}

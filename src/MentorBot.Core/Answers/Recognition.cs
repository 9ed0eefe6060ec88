using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>What a question turned out to ask for.</summary>
public abstract record Recognition
{
    private Recognition()
    {
    }

    /// <summary>Exactly this page or section.</summary>
    public sealed record Found(Address Address) : Recognition;

    /// <summary>Several things at once, in the order asked; each is what one part of the question turned out to ask for.</summary>
    public sealed record Several(ImmutableArray<Recognition> Parts) : Recognition;

    /// <summary>These roles side by side.</summary>
    public sealed record SideBySide(ImmutableArray<Address> Roles) : Recognition;

    /// <summary>One of these, best first, at most three; <see cref="Bound" /> says what keeps the first from being the answer.</summary>
    public sealed record Perhaps(ImmutableArray<Address> Offers, Bound? Bound = null) : Recognition;

    /// <summary>A known page, but it says nothing under such a heading.</summary>
    public sealed record NoSuchSection(Address Page, Slug Section) : Recognition;

    /// <summary>No question at all: empty, a sign, a greeting.</summary>
    public sealed record NoQuestion : Recognition;

    /// <summary>Nothing that the folder knows.</summary>
    public sealed record Nothing : Recognition;
}

/// <summary>What keeps the pages from answering a question, however well their words match.</summary>
/// <param name="Kind">Which limit it is.</param>
/// <param name="Word">The words that say so.</param>
public sealed record Bound(BoundKind Kind, string Word)
{
    /// <summary>Whether it yields to a page that fits the question beyond doubt: figures, trades and unknown names never do.</summary>
    public bool MayYield => Kind is BoundKind.News or BoundKind.Favour or BoundKind.Job;
}

/// <summary>A limit of what the pages can answer.</summary>
public enum BoundKind
{
    /// <summary>A number, which stands on a page only with its place, date and source.</summary>
    Figure,

    /// <summary>Something of this very day, or of the future.</summary>
    News,

    /// <summary>Work on somebody's own case, or a purchase.</summary>
    Favour,

    /// <summary>A job that has no page.</summary>
    Job,

    /// <summary>A calling far from the field.</summary>
    Trade,

    /// <summary>A name that no page has.</summary>
    Name,
}

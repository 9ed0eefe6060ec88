using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Conversation;

/// <summary>All we remember about one person.</summary>
public abstract record Session
{
    private Session()
    {
    }

    /// <summary>A person we know nothing about yet.</summary>
    public static Session New { get; } = new Idle();

    /// <summary>Nothing is going on.</summary>
    public sealed record Idle : Session;

    /// <summary>The person was shown a page, so "its skills?" means that page's for <see cref="Context.Lifetime" />.</summary>
    public sealed record Browsing(Context Context) : Session;
}

/// <summary>What "it" refers to in a follow-up, and since when.</summary>
/// <param name="Subject">The page or section that was shown last.</param>
/// <param name="Since">When.</param>
public sealed record Context(Address Subject, DateTimeOffset Since)
{
    /// <summary>The pages that were shown or offered together, so that "the second one" has a meaning.</summary>
    public ImmutableArray<Address> Offered { get; init; } = [];

    /// <summary>How long a follow-up may lean on the page shown before: 15 minutes.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether a follow-up at this moment still refers to the subject.</summary>
    public bool IsFresh(DateTimeOffset at) => at - Since <= Lifetime;
}

namespace MentorBot.Core.Conversation;

/// <summary>All we remember about one person.</summary>
public abstract record Session
{
    private Session()
    {
    }

    /// <summary>A person we know nothing about yet.</summary>
    public static Session New { get; } = new Idle();

    /// <summary>The fit quiz that the person takes or has taken, whatever else they look at; null when there is none.</summary>
    public QuizMemory? Quiz { get; init; }

    /// <summary>The way to a role that the person asked for last, whatever else they look at; null when there is none.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Nothing is going on.</summary>
    public sealed record Idle : Session;

    /// <summary>The person was shown something, so "its skills?" and "the second one" have a meaning for <see cref="Context.Lifetime" />.</summary>
    public sealed record Browsing(Context Context) : Session;
}

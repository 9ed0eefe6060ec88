using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Core.Replies;

/// <summary>A fact for operators and moderators that a turn brought to light.</summary>
public abstract record Note
{
    private Note()
    {
    }

    /// <summary>A question found no answer; its words are private and never logged.</summary>
    public sealed record Unanswered(string Question) : Note
    {
        /// <summary>The pages that the question comes nearest to, best first.</summary>
        public ImmutableArray<Address> Near { get; init; } = [];

        /// <inheritdoc />
        public bool Equals(Unanswered? other) => other is not null && Question == other.Question && Near.SequenceEqual(other.Near);

        /// <inheritdoc />
        public override int GetHashCode() => Question.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A known page was asked for a section it does not have; the page alone when the section was asked for in somebody's own words.</summary>
    public sealed record SectionMissing(Address Wanted) : Note;

    /// <summary>Somebody said whether a page or a section of it helped them.</summary>
    public sealed record Voted(Address Address, bool Helpful) : Note;

    /// <summary>Somebody said what a page or a section of it did not tell them; the words are private and never logged.</summary>
    public sealed record FeedbackGiven(Address Address, string Text) : Note;

    /// <summary>What a person counts for in the quiz has changed; what it was before is taken out, and of both nothing but counts is kept.</summary>
    public sealed record QuizCounted(CountedRun? Before, CountedRun? Now) : Note
    {
        /// <summary>The counts that change, each by so much, which may be less than nothing.</summary>
        public IEnumerable<QuizCount> Changes =>
        [
            .. (Before?.Counts ?? []).Select(count => count with { Amount = -count.Amount }),
            .. Now?.Counts ?? [],
        ];
    }
}

using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Gaps;

/// <summary>Questions alike that found no answer, asked by enough people to be shown.</summary>
/// <param name="Example">The wording that the others are most like.</param>
/// <param name="People">How many different people asked, at least.</param>
/// <param name="Times">How often it was asked.</param>
/// <param name="Near">The page that most of them come nearest to, if any.</param>
/// <param name="LastDay">The last day on which somebody asked.</param>
public sealed record Gap(string Example, int People, int Times, Address? Near, DateOnly LastDay);

/// <summary>A part that people asked a page for and that it does not have; the page alone when the part was named in words of their own.</summary>
public sealed record MissingPart(Address Wanted, int People, int Times, DateOnly LastDay);

/// <summary>A page or section that somebody found not helpful, with how many found it so and how many did not.</summary>
public sealed record JudgedPage(Address Address, int NotHelpful, int Helpful)
{
    /// <summary>What people said it does not tell, the newest first. It was written to moderators, so one person is enough for it to be shown.</summary>
    public ImmutableArray<Feedback> Feedback { get; init; } = [];

    /// <inheritdoc />
    public bool Equals(JudgedPage? other) =>
        other is not null && (Address, NotHelpful, Helpful) == (other.Address, other.NotHelpful, other.Helpful) && Feedback.SequenceEqual(other.Feedback);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Address, NotHelpful, Helpful);
}

/// <summary>What somebody said a page does not tell, and when they said so last.</summary>
public sealed record Feedback(string Text, DateOnly LastDay);

/// <summary>What moderators see of the notes: the gaps that three people asked about, missing parts, pages that did not help.</summary>
public sealed record GapReport(ImmutableArray<Gap> Gaps, ImmutableArray<MissingPart> Missing, ImmutableArray<JudgedPage> NotHelpful)
{
    /// <summary>The report on these notes, most people first.</summary>
    /// <param name="notes">What is kept.</param>
    /// <param name="isAnswered">Whether the knowledge answers a question by now; such gaps are closed and not told.</param>
    public static GapReport Of(KeptNotes notes, Func<string, bool> isAnswered) => new(
        [.. Grouping.Of(notes.Questions).Where(gap => !isAnswered(gap.Example))],
        [
            .. notes.Missing
                .GroupBy(one => one.Wanted)
                .Select(part => new MissingPart(part.Key, People.Among(part.Select(one => one.By)), part.Sum(one => one.Times), part.Max(one => one.LastDay)))
                .OrderByDescending(part => part.People)
                .ThenByDescending(part => part.Times)
                .ThenBy(part => part.Wanted.ToString(), StringComparer.Ordinal),
        ],
        [
            .. notes.Votes.Select(vote => vote.Address)
                .Union(notes.Feedback.Select(said => said.Address))
                .Select(address => Judged(address, notes))
                .Where(page => page.NotHelpful > 0 || !page.Feedback.IsEmpty)
                .OrderByDescending(page => page.NotHelpful)
                .ThenBy(page => page.Helpful)
                .ThenBy(page => page.Address.ToString(), StringComparer.Ordinal),
        ]);

    private static JudgedPage Judged(Address address, KeptNotes notes) => new(
        address,
        notes.Votes.Count(vote => vote.Address == address && !vote.Helpful),
        notes.Votes.Count(vote => vote.Address == address && vote.Helpful))
    {
        Feedback =
        [
            .. notes.Feedback.Where(said => said.Address == address)
                .OrderByDescending(said => said.LastDay)
                .ThenBy(said => said.Text, StringComparer.Ordinal)
                .Select(said => new Feedback(said.Text, said.LastDay)),
        ],
    };
}

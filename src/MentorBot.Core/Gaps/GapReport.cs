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
public sealed record JudgedPage(Address Address, int NotHelpful, int Helpful);

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
            .. notes.Votes
                .GroupBy(vote => vote.Address)
                .Select(page => new JudgedPage(page.Key, page.Count(vote => !vote.Helpful), page.Count(vote => vote.Helpful)))
                .Where(page => page.NotHelpful > 0)
                .OrderByDescending(page => page.NotHelpful)
                .ThenBy(page => page.Helpful)
                .ThenBy(page => page.Address.ToString(), StringComparer.Ordinal),
        ]);
}

using System.Collections.Immutable;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Replies;

/// <summary>What the world knows of a bot that is used: notes, counts, what is kept of a person, and processes that do well and badly.</summary>
internal static class ShippedFacts
{
    // So many that the counts of the quiz are told.
    private const int People = 40;

    // So many that they are told in parts.
    private const int Questions = 30;

    /// <summary>Notes of every kind, with signs that each platform reads in its own way.</summary>
    internal static KeptNotes Notes(Address page, DateTimeOffset at, IEnumerable<Note.QuizCounted> counted)
    {
        var day = DateOnly.FromDateTime(at.Date);
        ImmutableArray<Asker> people = [.. Enumerable.Range(1, 3).Select(number => new Asker(1, $"hash-{number}"))];
        return new KeptNotes(
            [.. Enumerable.Range(1, Questions).SelectMany(number => people.Select(person => new KeptQuestion(Question(number), person, 1, day, [page])))],
            [.. people.Select(person => new KeptMissing(page, person, 1, day))],
            [.. people.Select(person => new KeptVote(page, Helpful: false, person, day))])
        {
            Feedback = [new KeptFeedback(page, "what it *costs* & how long", people[0], day)],
            Quiz = [.. counted.SelectMany(note => note.Changes).GroupBy(count => (count.Edition, count.Figure, count.Subject)).Select(same => same.First() with { Amount = same.Sum(count => count.Amount) * People })],
        };
    }

    // Of words that no page knows and no two of them share.
    private static string Question(int number) => $"the *{Word('x', number)}* of a <{Word('q', number)}>?";

    private static string Word(char first, int number) => $"{first}z{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}xqvj";

    /// <summary>One of several processes, with pages that were refused.</summary>
    internal static BotStatus Status(bool rereads)
    {
        ImmutableArray<PlatformStatus> platforms = [.. Enum.GetValues<PlatformState>().Select((state, at) => new PlatformStatus($"platform_{at}", state, at % 2 == 0 ? ["0/2", "1/2"] : []))];
        ImmutableArray<Complaint> complaints =
        [
            .. Enumerable.Range(1, 12).Select(number => new Complaint($"roles/page_{number}.md", number, Severity.Error, "`title` is missing & <odd>.", "Write it *at the top*.")),
            new Complaint("roles/page_1.md", 1, Severity.Warning, "It is odd.", "Mend it."),
        ];
        return new BotStatus(new ReplicaStatus("r1", "0.1.0", "0123456789ab", platforms, TimeSpan.FromHours(26), TimeSpan.Zero), new KnowledgeStatus("0123456789ab", 80, complaints, ["roles/page_1.md"]),
            [new ReplicaStatus("r2", "0.2.0", "ba9876543210", [], TimeSpan.FromHours(1), TimeSpan.FromSeconds(3.2)), new ReplicaStatus("r3", "0.1.0", "0123456789ab", platforms, TimeSpan.FromHours(1), TimeSpan.FromSeconds(1))])
        {
            Reread = rereads ? new Rereading(3, TimeSpan.FromSeconds(20)) : null,
        };
    }
}

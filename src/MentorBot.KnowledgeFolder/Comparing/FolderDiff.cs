using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>What an edit of the knowledge folder changes: pages, sections, and what people are answered.</summary>
/// <param name="PagesBefore">How many pages could be used before.</param>
/// <param name="PagesAfter">How many can be used now.</param>
/// <param name="Questions">How many questions were asked of both.</param>
/// <param name="Pages">The pages that differ.</param>
/// <param name="Answers">The answers that differ.</param>
/// <param name="UnusableBefore">Files that could not be used before.</param>
/// <param name="UnusableAfter">Files that cannot be used now.</param>
public sealed record FolderDiff(
    int PagesBefore,
    int PagesAfter,
    int Questions,
    ImmutableArray<PageChange> Pages,
    ImmutableArray<AnswerChange> Answers,
    ImmutableArray<string> UnusableBefore,
    ImmutableArray<string> UnusableAfter)
{
    /// <summary>Whether nothing differs that anybody could notice.</summary>
    public bool IsEmpty => Pages.IsEmpty && Answers.IsEmpty && UnusableBefore.SequenceEqual(UnusableAfter, StringComparer.Ordinal);

    /// <summary>Compares two folders; the questions of both are asked besides those that are given. False, with the reason, when one of them has nothing to compare.</summary>
    public static bool TryOf(string before, string after, ImmutableArray<Question> questions, DateOnly today, [NotNullWhen(true)] out FolderDiff? diff, [NotNullWhen(false)] out string? reason)
    {
        var (old, now) = (FolderReader.Read(before, today), FolderReader.Read(after, today));
        reason = (old.Emptiness, now.Emptiness) switch
        {
            ({ } missing, _) => $"The older version cannot be compared. {missing}",
            (_, { } missing) => $"The knowledge folder cannot be compared. {missing}",
            _ => null,
        };
        if (reason is not null)
        {
            diff = null;
            return false;
        }

        diff = Of(old, now, questions);
        return true;
    }

    /// <summary>How many answers became this.</summary>
    public int Count(AnswerChangeKind kind) => Answers.Count(change => change.Kind == kind);

    /// <summary>How many pages became this.</summary>
    public int Count(ChangeKind kind) => Pages.Count(change => change.Kind == kind);

    private static FolderDiff Of(FolderSnapshot old, FolderSnapshot now, ImmutableArray<Question> questions)
    {
        var (known, knows) = (old.Knowledge, now.Knowledge);
        var all = Question.Distinct([.. questions, .. Question.Of(known), .. Question.Of(knows)]);
        return new FolderDiff(
            known.Pages.Length,
            knows.Pages.Length,
            all.Length,
            PageComparison.Of(old, now),
            AnswerComparison.Of(all, known, knows),
            Unusable(old),
            Unusable(now));
    }

    private static ImmutableArray<string> Unusable(FolderSnapshot snapshot) =>
        [.. snapshot.Readings.Where(reading => reading.Written is null).Select(reading => reading.File), .. snapshot.House.Unusable];
}

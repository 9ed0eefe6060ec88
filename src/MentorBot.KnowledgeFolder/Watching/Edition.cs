using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>The knowledge in force, the last good reading of each file behind it, and what should be mended.</summary>
/// <param name="Knowledge">The snapshot that turns take.</param>
/// <param name="Good">The last good reading of each file, by the file's name.</param>
/// <param name="House">The last good version of the files that are no pages.</param>
/// <param name="Kept">The files that cannot be used as they stand, whose last good version is in force.</param>
/// <param name="Complaints">What the last reading found.</param>
internal sealed record Edition(
    KnowledgeBase Knowledge,
    ImmutableSortedDictionary<string, PageReading> Good,
    HouseFiles House,
    ImmutableArray<string> Kept,
    ImmutableArray<Complaint> Complaints)
{
    private const int VersionBytes = 6;

    private string? _version;
    private ImmutableArray<PagePrint>? _prints;

    /// <summary>What is in force before anything is read: nothing.</summary>
    internal static Edition Nothing { get; } = new(KnowledgeBase.Empty, ImmutableSortedDictionary.Create<string, PageReading>(StringComparer.Ordinal), HouseFiles.None, [], []);

    /// <summary>A short name of all that is in force, the same wherever the same files are read.</summary>
    internal string Version => _version ??= Hash();

    /// <summary>What each page says.</summary>
    internal ImmutableArray<PagePrint> Prints => _prints ??= [.. Good.Values.Select(Watching.Prints.Of)];

    /// <summary>Whether there is no good page at all.</summary>
    internal bool IsEmpty => Good.IsEmpty;

    /// <summary>The edition after this one: good files as they stand, broken ones as they last were good, vanished ones no more.</summary>
    internal Edition Next(FolderSnapshot snapshot)
    {
        var kept = snapshot.Readings.Where(reading => reading.Written is null && Good.ContainsKey(reading.File)).Select(reading => reading.File).ToImmutableArray();
        var good = snapshot.Readings
            .Where(reading => reading.Written is not null)
            .Concat(kept.Select(file => Good[file]))
            .ToImmutableSortedDictionary(reading => reading.File, reading => reading, StringComparer.Ordinal);
        var house = snapshot.House.Over(House);
        var (knowledge, complaints) = Both(() => HasSamePages(good) && house.ChangedSince(House) == 0 ? Knowledge : Library(good.Values, house), () => snapshot.Complaints);
        return new Edition(
            knowledge,
            good,
            house,
            [.. kept, .. snapshot.House.Unusable.Except(house.Unusable, StringComparer.Ordinal)],
            complaints);
    }

    /// <summary>How many files are new, changed or gone since the edition before.</summary>
    internal int ChangedSince(Edition before) =>
        Good.Values.Count(reading => before.Good.GetValueOrDefault(reading.File)?.Text != reading.Text)
        + before.Good.Keys.Count(file => !Good.ContainsKey(file))
        + House.ChangedSince(before.House);

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, text) in Good.Select(one => (one.Key, one.Value.Text)).Concat(House.Good))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\0{text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionBytes));
    }

    private bool HasSamePages(ImmutableSortedDictionary<string, PageReading> good) =>
        good.Select(one => (one.Key, one.Value.Text)).SequenceEqual(Good.Select(one => (one.Key, one.Value.Text)));

    // Neither needs the other, and whoever starts the bot waits for both.
    private static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var (first, second) = (default(TOne)!, default(TOther)!);
        Parallel.Invoke(() => first = one(), () => second = other());
        return (first, second);
    }

    private static KnowledgeBase Library(IEnumerable<PageReading> readings, HouseFiles house) =>
        KnowledgeBase.Of(readings.Select(reading => reading.Written!.Page), house.Vocabulary, house.Words, house.Quiz?.Value);
}

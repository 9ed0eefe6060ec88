using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads a whole knowledge folder: the same files and the same day give the same snapshot.</summary>
internal static class FolderReader
{
    /// <summary>The folder as it stands; a folder that does not exist, or that may not be read, is a snapshot without files and with a complaint.</summary>
    internal static FolderSnapshot Read(string folder, DateOnly today)
    {
        try
        {
            return Read(FolderWalk.Of(folder), today);
        }
        catch (IOException)
        {
            return Unreadable("It changed while it was read, or its disk has a fault: try again.");
        }
        catch (UnauthorizedAccessException)
        {
            return Unreadable("Let the bot read the folder and everything in it.");
        }
    }

    private static FolderSnapshot Read(IReadOnlyList<FolderEntry> all, DateOnly today)
    {
        var entries = all.Where(entry => !HouseFiles.IsOne(entry)).ToList();
        if (entries.Count == 0)
        {
            return Empty(new Complaint(".", 1, Severity.Error, "The knowledge folder has no pages, or does not exist.", "Name a folder that has pages in it, such as roles/mlops-engineer.md."));
        }

        // A page is read without a look at the others, so all processors can help.
        var readings = entries.AsParallel().AsOrdered().Select(entry => Read(entry, entries, today)).ToImmutableArray();
        var unread = readings.Where(reading => reading.Written is null).Select(reading => reading.Address).OfType<Address>();
        var house = HouseFiles.Read(all, [.. readings.Select(reading => reading.Written?.Page).OfType<Page>()]);
        return new FolderSnapshot(readings, Find) { House = house };

        ImmutableArray<Complaint> Find() => InOrder(
        [
            .. readings.SelectMany(reading => reading.Complaints),
            .. CrossCheck.Of([.. readings.Select(reading => reading.Written).OfType<WrittenPage>()], unread),
            .. house.Complaints,
        ]);
    }

    private static FolderSnapshot Unreadable(string remedy) =>
        Empty(new Complaint(".", 1, Severity.Error, "The knowledge folder cannot be read.", remedy)) with { IsUnreadable = true };

    private static FolderSnapshot Empty(Complaint complaint) => new([], () => [complaint]);

    private static ImmutableArray<Complaint> InOrder(IEnumerable<Complaint> complaints) =>
        [.. complaints.OrderBy(complaint => complaint.File, StringComparer.Ordinal).ThenBy(complaint => complaint.Line)];

    private static PageReading Read(FolderEntry entry, IReadOnlyList<FolderEntry> all, DateOnly today)
    {
        var complaints = new Complaints(entry.File);
        if (EntryCheck.AddressOf(entry, all, complaints) is not { } address || !FileText.TryRead(entry.Path!, complaints, out var text))
        {
            return PageReading.Refused(entry.File, entry.Address, complaints.All);
        }

        return PageReader.Read(entry.File, address, text, today) with { Text = text };
    }
}

/// <summary>What a knowledge folder held at one moment.</summary>
/// <param name="Readings">Every page file, by name.</param>
/// <param name="Find">Finds all complaints, by file and line.</param>
internal sealed record FolderSnapshot(ImmutableArray<PageReading> Readings, Func<ImmutableArray<Complaint>> Find)
{
    private readonly Lazy<ImmutableArray<Complaint>> _complaints = new(Find);

    /// <summary>All complaints, by file and line; found when they are first asked for, which takes as long as reading the pages.</summary>
    internal ImmutableArray<Complaint> Complaints => _complaints.Value;

    /// <summary>Whether the folder may hold pages that nobody could see.</summary>
    internal bool IsUnreadable { get; init; }

    /// <summary>The files that are no pages.</summary>
    internal HouseFiles House { get; init; } = HouseFiles.None;

    /// <summary>What the bot would know with what can be used.</summary>
    internal KnowledgeBase Knowledge => KnowledgeBase.Of(Readings.Select(reading => reading.Written?.Page).OfType<Page>(), House.Vocabulary, House.Words, House.Quiz?.Value);

    /// <summary>Why there is nothing to compare or to search, or null when there is something.</summary>
    internal string? Emptiness => Readings.IsEmpty && Complaints is [var fault, ..] ? $"{fault.Problem} {fault.Remedy}" : null;
}

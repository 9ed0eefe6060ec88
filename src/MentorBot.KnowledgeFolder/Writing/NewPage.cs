using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>What came of beginning a page: a file with everything but the facts, or the reason why there is none.</summary>
public abstract record NewPage
{
    private NewPage()
    {
    }

    /// <summary>Writes a stub into a knowledge folder; what is there already is never overwritten.</summary>
    /// <param name="folder">The knowledge folder, which must exist.</param>
    /// <param name="kind">What the page is about.</param>
    /// <param name="title">The name people will see.</param>
    /// <param name="subfolder">Where in the knowledge folder, for a kind that may lie in several; null for the usual place.</param>
    /// <param name="today">The day that is written as the check date.</param>
    public static NewPage Write(string folder, NewPageKind kind, string title, string? subfolder, DateOnly today)
    {
        var snapshot = FolderReader.Read(folder, today);
        if (snapshot is { IsUnreadable: true, Emptiness: { } unreadable })
        {
            return new Refused(unreadable);
        }

        var name = string.Join(' ', title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return Placing.Find(folder, kind, name, subfolder, snapshot) switch
        {
            Place.Free free => Save(folder, free.Address, Stub.Of(kind, name, RolesIn(kind, name, snapshot), today), today),
            Place.Taken taken => new Refused(taken.Reason),
            _ => throw new System.Diagnostics.UnreachableException("A place is free or taken."),
        };
    }

    private static NewPage Save(string folder, Address address, string text, DateOnly today)
    {
        var file = $"{address}.md";
        var path = Path.Join(folder, file);
        try
        {
            var subfolder = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
            if (RealPath.Of(subfolder) is not { } real || RealPath.Of(folder) is not { } root || !FolderWalk.IsInside(real, root))
            {
                return new Refused($"{address.Folder}/ is a link that leads out of the knowledge folder, where no page is read. Put a real folder in its place.");
            }

            Create(path, text);
        }
        catch (IOException fault)
        {
            return new Refused($"{file} cannot be written: {fault.Message}");
        }
        catch (UnauthorizedAccessException fault)
        {
            return new Refused($"{file} cannot be written: {fault.Message}");
        }

        return new Written(path, address, PageReader.Read(file, address, text, today).Complaints.Length);
    }

    private static void Create(string path, string text)
    {
        // Without a buffer, so that a full disk is noticed here and not when the file is closed.
        using var created = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            created.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            created.Dispose();
            File.Delete(path);
            throw;
        }
    }

    // "Data Scientist or MLOps Engineer" says itself which roles it compares.
    private static ImmutableArray<Page> RolesIn(NewPageKind kind, string title, FolderSnapshot snapshot)
    {
        if (kind is not NewPageKind.Comparison)
        {
            return [];
        }

        var roles = snapshot.Readings.Select(reading => reading.Written?.Page).OfType<Page>().Where(page => page.Facts is Facts.Role).ToList();
        var names = new NameIndex<Address>(roles.SelectMany(page => KnowledgeBase.NamesOf(page).Select(name => (name, page.Address))));
        var named = names.MentionsIn(Words.Of(title)).Select(mention => mention.Key).Distinct().ToList();
        return named.Count is 2 or 3 ? [.. named.Select(address => roles.Find(page => page.Address == address)!)] : [];
    }

    /// <summary>The file is there, and has so many lines that only a person can fill in.</summary>
    public sealed record Written(string File, Address Address, int ToFillIn) : NewPage;

    /// <summary>Nothing was written, for this reason.</summary>
    public sealed record Refused(string Reason) : NewPage;
}

using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Checks that a file's place and name make an address that is its own.</summary>
internal static class EntryCheck
{
    /// <summary>The address of a page file; null, with a complaint, when it has none.</summary>
    internal static Address? AddressOf(FolderEntry entry, IReadOnlyList<FolderEntry> all, Complaints complaints)
    {
        switch (entry)
        {
            case var _ when IsMissing(entry, complaints):
                return null;
            case { Fault: EntryFault.Misplaced, Folder: "" }:
                complaints.Error(1, "The page lies in no folder, so it has no address.", "Move it into a folder such as roles.");
                return null;
            case { Fault: EntryFault.Misplaced }:
                complaints.Error(1, "The page lies in a folder inside a folder, so it has no address.", $"Move it into {entry.Folder}.");
                return null;
            default:
                return ByName(entry, all, complaints);
        }
    }

    /// <summary>Whether there is no file to read, which is complained of.</summary>
    internal static bool IsMissing(FolderEntry entry, Complaints complaints)
    {
        if (entry is { Fault: not EntryFault.Outside, Path: not null })
        {
            return false;
        }

        complaints.Error(1, "This is a link to something that does not exist or lies outside of the knowledge folder.", "Put the file itself here.");
        return true;
    }

    private static Address? ByName(FolderEntry entry, IReadOnlyList<FolderEntry> all, Complaints complaints)
    {
        if (all.FirstOrDefault(one => IsDouble(one, entry)) is { } first)
        {
            complaints.Error(1, $"`{first.File}` has the same address.", "Put both into one file, and delete the other.");
            return null;
        }

        if (entry.Address is { } address)
        {
            return address;
        }

        if (!Slug.TryParse(entry.Folder, out _))
        {
            complaints.Error(1, $"The folder name `{entry.Folder}` makes no address.", $"Use small letters, digits and single hyphens{Suggested(entry.Folder, "")}.");
        }
        else if (!Slug.TryParse(entry.Name, out _))
        {
            complaints.Error(1, $"The file name `{entry.Name}` makes no address.", $"Use small letters, digits and single hyphens{Suggested(entry.Name, ".md")}.");
        }
        else
        {
            complaints.Error(1, $"The address `{entry.Folder}/{entry.Name}` has more than {Address.MaxLength} characters.", "Shorten the file name.");
        }

        return null;
    }

    // Of two names that differ in capitals only, the one that is a proper address stays, else the one with the fewest capitals.
    private static bool IsDouble(FolderEntry one, FolderEntry entry) =>
        one.Fault is EntryFault.None
        && string.Equals(one.File, entry.File, StringComparison.OrdinalIgnoreCase)
        && (Rank(one).CompareTo(Rank(entry)) is var order and not 0 ? order < 0 : string.CompareOrdinal(one.File, entry.File) < 0);

    private static (bool HasNone, int Capitals) Rank(FolderEntry entry) => (entry.Address is null, entry.File.Count(char.IsUpper));

    private static string Suggested(string name, string ending) => Slug.TryMake(name, out var slug) ? $": `{slug}{ending}`" : "";
}

using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Certifications that a role names and nobody can take any more.</summary>
internal static class RetiredEntries
{
    private const string Key = "certifications";

    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, EntryIndex index) => pages.SelectMany(page => page.Entries
        .Where(entry => entry.Key == Key && index.Find(entry)?.Facts is Facts.Certification { Status: CertificationStatus.Retired })
        .Select(entry => new Complaint(
            page.File,
            entry.Line,
            Severity.Warning,
            $"`{entry.Reference}` under `{Key}` is retired.",
            "Name the one that came after it, or take the entry away.")));
}

using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Pages that put the same roles side by side.</summary>
internal static class DoubledComparisons
{
    private const string Key = "roles";

    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, EntryIndex index)
    {
        var taken = new Dictionary<string, WrittenPage>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.Page.Facts is Facts.Comparison))
        {
            var entries = page.Entries.Where(entry => entry.Key == Key).ToList();
            var roles = entries.Select(entry => index.Find(entry)?.Address.ToString() ?? entry.Reference.ToString()).Order(StringComparer.Ordinal);
            if (!taken.TryAdd(string.Join(' ', roles), page) && taken[string.Join(' ', roles)] is var first)
            {
                yield return new Complaint(
                    page.File,
                    entries[0].Line,
                    Severity.Warning,
                    $"`{first.Page.Address}` compares the same roles (line {first.Entries.First(entry => entry.Key == Key).Line}), and people get that page.",
                    "Put both into one page, and delete the other.");
            }
        }
    }
}

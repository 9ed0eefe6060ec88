using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Names that two pages claim.</summary>
internal static class DoubledNames
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages)
    {
        var taken = new Dictionary<string, WrittenPage>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var (text, _, line) in page.Names)
            {
                if (Words.Key(text) is { Length: > 0 } key && !taken.TryAdd(key, page) && taken[key] != page)
                {
                    yield return new Complaint(
                        page.File,
                        line,
                        Severity.Warning,
                        $"The name `{text}` is also a name of `{taken[key].Page.Address}`, which people get when they ask for it.",
                        "Keep it on one of the two pages only.");
                }
            }
        }
    }
}

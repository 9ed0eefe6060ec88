using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Questions that are written for two pages or sections, or twice for one.</summary>
internal static class DoubledAsks
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages)
    {
        var taken = new Dictionary<string, WrittenLine>(StringComparer.Ordinal);
        foreach (var (file, ask) in pages.SelectMany(page => page.Asks.Select(ask => (page.File, ask))))
        {
            if (Words.Key(ask.Text) is { Length: > 0 } key && !taken.TryAdd(key, ask))
            {
                yield return new Complaint(
                    file,
                    ask.Line,
                    Severity.Warning,
                    $"The question `{ask.Text}` is also written for `{taken[key].Address}` (line {taken[key].Line}), which people get when they ask it.",
                    "Keep it in one place only.");
            }
        }
    }
}

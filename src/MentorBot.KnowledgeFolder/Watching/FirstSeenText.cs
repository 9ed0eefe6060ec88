using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>When pages were first seen, to and from the text that is kept: a line for each, with the page, its print and the second.</summary>
internal static class FirstSeenText
{
    internal static string Write(FirstSeen seen) => string.Join('\n', seen.Times
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.Page} {one.Key.Print} {one.Value.ToUnixTimeSeconds()}"))
        .Order(StringComparer.Ordinal));

    /// <summary>What such a text knows; a line that makes no sense is passed over.</summary>
    internal static FirstSeen Read(string text) => new(text.Split('\n')
        .Select(line => line.Split(' ') is [var page, { Length: > 0 } print, var second] && Address.TryParse(page, out var address) && TryReadSecond(second, out var at)
            ? KeyValuePair.Create(new PagePrint(address, print), at)
            : (KeyValuePair<PagePrint, DateTimeOffset>?)null)
        .OfType<KeyValuePair<PagePrint, DateTimeOffset>>()
        .DistinctBy(one => one.Key)
        .ToImmutableDictionary());

    private static bool TryReadSecond(string text, out DateTimeOffset at)
    {
        var isOne = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        at = isOne ? DateTimeOffset.FromUnixTimeSeconds(second) : default;
        return isOne;
    }
}

using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>What a page says, as a short text that is the same wherever it says the same.</summary>
public readonly record struct PagePrint(Address Page, string Print);

/// <summary>When each page was first seen to say what it says. Two of them make one, whoever is first, so that processes that share it come to agree.</summary>
/// <param name="Times">The moments; those of the very first look, before which nothing is known, are <see cref="DateTimeOffset.UnixEpoch" />.</param>
public sealed record FirstSeen(ImmutableDictionary<PagePrint, DateTimeOffset> Times)
{
    // Its oldest and its newest wordings: the oldest says that a page is not new.
    private const int MostOfOnePage = 8;

    /// <summary>What is known after the very first look: nothing is news.</summary>
    public static FirstSeen AtFirst(IEnumerable<PagePrint> pages) => new FirstSeen(ImmutableDictionary<PagePrint, DateTimeOffset>.Empty).With(pages, DateTimeOffset.UnixEpoch);

    /// <summary>The same after these pages were seen; what is gone is remembered, so that it is no news when it comes back as it was.</summary>
    public FirstSeen With(IEnumerable<PagePrint> pages, DateTimeOffset at)
    {
        var unseen = pages.Where(page => !Times.ContainsKey(page)).ToList();
        return unseen.Count == 0 ? this : new FirstSeen(Trimmed(Times.AddRange(unseen.Select(page => KeyValuePair.Create(page, at)))));
    }

    /// <summary>What both know; of two moments the earlier one.</summary>
    public FirstSeen And(FirstSeen other)
    {
        var earlier = other.Times.Where(one => !Times.TryGetValue(one.Key, out var at) || one.Value < at).ToList();
        return earlier.Count == 0 ? this : new FirstSeen(Trimmed(Times.SetItems(earlier)));
    }

    /// <summary>Which of these pages are news, the newest first.</summary>
    public ImmutableArray<PageNews> NewsOf(IEnumerable<PagePrint> pages, DateTimeOffset now)
    {
        var since = now - PageNews.Lifetime;
        var oldest = Times.GroupBy(one => one.Key.Page, one => one.Value).ToDictionary(times => times.Key, times => times.Min());
        return
        [
            .. pages.Where(page => Times.TryGetValue(page, out var at) && at >= since)
                .Select(page => new PageNews(page.Page, oldest[page.Page] >= since, Times[page]))
                .OrderByDescending(news => news.At)
                .ThenBy(news => news.Page.ToString(), StringComparer.Ordinal),
        ];
    }

    private static ImmutableDictionary<PagePrint, DateTimeOffset> Trimmed(ImmutableDictionary<PagePrint, DateTimeOffset> times) => times.RemoveRange(times
        .GroupBy(one => one.Key.Page)
        .SelectMany(page => page.OrderBy(one => one.Value).ThenBy(one => one.Key.Print, StringComparer.Ordinal).Skip(1).SkipLast(MostOfOnePage - 1))
        .Select(one => one.Key));
}

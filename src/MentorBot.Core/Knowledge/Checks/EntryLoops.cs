using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Pages whose front matter leads round in a circle, so that nobody could begin to learn, or ever arrive.</summary>
internal static class EntryLoops
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, EntryIndex index) =>
        Of("needs", pages, index).Concat(Of("next", pages, index));

    // A page is named in one loop only: what is left of a knot shows when that loop is mended.
    private static IEnumerable<Complaint> Of(string key, ImmutableArray<WrittenPage> pages, EntryIndex index)
    {
        var steps = pages
            .SelectMany(page => page.Entries
                .Where(entry => entry.Key == key)
                .Select(entry => index.Find(entry) is { } target ? new Step(page.File, entry.Line, page.Page.Address, target.Address) : null))
            .OfType<Step>()
            .ToList();
        while (FirstLoop(steps) is { } loop)
        {
            var round = string.Join(" → ", loop.Append(loop[0]).Select(step => $"`{step.From}`"));
            yield return new Complaint(
                loop[0].File,
                loop[0].Line,
                Severity.Warning,
                $"`{key}` leads round in a circle: {round}.",
                loop.Count == 1 ? "Take the entry away." : "Take one of these entries away.");
            var named = loop.Select(step => step.From).ToHashSet();
            steps.RemoveAll(step => named.Contains(step.From));
        }
    }

    private static List<Step>? FirstLoop(List<Step> steps)
    {
        DropEnds(steps);
        var onward = steps.DistinctBy(step => step.From).ToDictionary(step => step.From);
        var path = new List<Step>();
        var places = new Dictionary<Address, int>();
        for (var step = steps.FirstOrDefault(); step is not null; step = onward[step.To])
        {
            if (!places.TryAdd(step.From, path.Count))
            {
                return FromItsFirst(path[places[step.From]..]);
            }

            path.Add(step);
        }

        return null;
    }

    // What leads to a page that leads nowhere is in no loop; when nothing more can be dropped, every step has one after it.
    private static void DropEnds(List<Step> steps)
    {
        for (var before = int.MaxValue; steps.Count < before;)
        {
            before = steps.Count;
            var from = steps.Select(step => step.From).ToHashSet();
            steps.RemoveAll(step => !from.Contains(step.To));
        }
    }

    private static List<Step> FromItsFirst(List<Step> loop)
    {
        var first = loop.IndexOf(loop.MinBy(step => step.File, StringComparer.Ordinal)!);
        return [.. loop[first..], .. loop[..first]];
    }

    private sealed record Step(string File, int Line, Address From, Address To);
}

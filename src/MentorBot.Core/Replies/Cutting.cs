using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>Cuts long prose into parts that fit a message: between pieces, then between list items, sentences and words; nothing is dropped.</summary>
public static class Cutting
{
    /// <summary>The prose in parts of at most <paramref name="weight" /> each; at least one part, which is empty for no prose.</summary>
    public static ImmutableArray<ImmutableArray<Prose>> IntoParts(IEnumerable<Prose> prose, int weight)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<Prose>>();
        var (part, taken) = (new List<Prose>(), 0);
        foreach (var piece in prose.SelectMany(one => IntoPieces(one, Math.Min(weight, Budget.PerPassage))))
        {
            var more = Budget.Of(piece);
            if (part.Count > 0 && taken + more > weight)
            {
                var carried = TakeTrailingSubheadings(part, weight - more);
                parts.Add([.. part]);
                (part, taken) = (carried, carried.Sum(Budget.Of));
            }

            part.Add(piece);
            taken += more;
        }

        parts.Add([.. part]);
        return parts.DrainToImmutable();
    }

    // A subheading belongs to what follows it, where both fit.
    private static List<Prose> TakeTrailingSubheadings(List<Prose> part, int room)
    {
        var kept = part.FindLastIndex(piece => piece is not Prose.Subheading) + 1;
        var carried = kept == 0 || part[kept..].Sum(Budget.Of) > room ? [] : part[kept..];
        part.RemoveRange(part.Count - carried.Count, carried.Count);
        return carried;
    }

    private static IEnumerable<Prose> IntoPieces(Prose prose, int weight) => prose switch
    {
        _ when Budget.Of(prose) <= weight => [prose],
        Prose.Paragraph paragraph => Lines(paragraph.Text, weight).Select(line => new Prose.Paragraph(line)),
        Prose.Quote quote => Lines(quote.Text, weight).Select(line => new Prose.Quote(line)),
        Prose.Subheading subheading => Lines(subheading.Text, weight).Select(line => new Prose.Subheading(line)),
        Prose.CodeBlock code => Lines(RichText.Of(code.Code), weight).Select(line => new Prose.CodeBlock(line.Plain)),
        Prose.List list => Lists(list, weight),
        _ => throw new System.Diagnostics.UnreachableException($"{prose.GetType().Name} has no way to be cut."),
    };

    private static IEnumerable<Prose> Lists(Prose.List list, int weight)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var start = list.Start;
        foreach (var item in list.Items)
        {
            if (items.Count > 0 && Budget.Of(list with { Items = [.. items, item] }) > weight)
            {
                yield return list with { Start = start, Items = [.. items] };
                start += items.Count(one => one.Depth == 0);
                items.Clear();
            }

            var lines = LineCutting.Cut(item.Text, weight - Budget.Of(list with { Items = [] }));
            items.Add(item with { Text = lines[0] });
            if (lines.Length == 1)
            {
                continue;
            }

            // The rest of a point too long for one message goes on as running text, so that no number is given twice.
            yield return list with { Start = start, Items = [.. items] };
            start += items.Count(one => one.Depth == 0);
            items.Clear();
            foreach (var line in lines[1..])
            {
                yield return new Prose.Paragraph(line);
            }
        }

        if (items.Count > 0)
        {
            yield return list with { Start = start, Items = [.. items] };
        }
    }

    private static ImmutableArray<RichText> Lines(RichText text, int weight) =>
        LineCutting.Cut(text, weight - Budget.Of(new Prose.Paragraph(RichText.Of())));
}

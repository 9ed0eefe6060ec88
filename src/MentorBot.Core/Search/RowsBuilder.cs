using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Turns the terms of all texts into rows: first how many there are of each, then every row at its place.</summary>
internal sealed class RowsBuilder
{
    private readonly TermKind _kind;
    private readonly IReadOnlyList<TermCounts> _chapters;
    private readonly int[] _textsOf;
    private readonly float[] _idf;
    private readonly TermWeights.Lengths _lengths;
    private readonly Rows _short;
    private readonly Rows? _postings;

    private RowsBuilder(IReadOnlyList<TermCounts> chapters, TermKind kind)
    {
        _kind = kind;
        _chapters = chapters;
        _textsOf = new int[kind.Count];
        foreach (var chapter in chapters)
        {
            Directions.Add(chapter.TextsOf, _textsOf);
        }

        _idf = Idf(_textsOf, chapters.Sum(chapter => chapter.Words.Texts));
        _lengths = TermWeights.Lengths.Of(chapters);
        _short = Rows.Of([.. chapters.SelectMany(chapter => chapter.ShortTerms)], withSecond: true);
        _postings = kind.AlsoInBodies ? Rows.Of(_textsOf, withSecond: false) : null;
    }

    /// <summary>The short fields of each text by term; and the texts of each term, when those of bodies count.</summary>
    internal static (TermSide Side, SparseRows Postings) Build(IReadOnlyList<TokenStream> chapters, TermKind kind)
    {
        // On all cores, as the chapters were read; each has places of its own in every row, so the order does not matter.
        var builder = new RowsBuilder([.. chapters.AsParallel().AsOrdered().Select(words => new TermCounts(words, kind))], kind);
        builder.Starts().ToArray().AsParallel().ForAll(builder.Fill);
        return (new TermSide(new ShortFields(builder._short.Sparse, builder._idf), builder._idf), builder._postings?.Sparse ?? SparseRows.None);
    }

    // Where each chapter begins: among the texts, and among the texts of each term.
    private IEnumerable<Start> Starts()
    {
        var text = 0;
        var next = _postings?.Starts.AsSpan(.._textsOf.Length).ToArray() ?? [];
        foreach (var chapter in _chapters)
        {
            yield return new Start(chapter.Words, text, [.. next]);
            text += chapter.Words.Texts;
            if (_postings is not null)
            {
                Directions.Add(chapter.TextsOf, next);
            }
        }
    }

    private void Fill(Start start)
    {
        var weights = new TermWeights(new TextTerms(start.Words, _kind), _lengths, _idf);
        for (var text = 0; text < start.Words.Texts; text++)
        {
            weights.Read(text);
            var at = _short.Starts[start.Text + text];
            foreach (var term in weights.Distinct)
            {
                var weight = weights[term];
                var impact = SparseRows.Pack(FieldWeights.Impact(weight.Sum));
                _postings?.Set(start.Next[term]++, start.Text + text, impact);
                if (weight.IsInShort)
                {
                    _short.Set(at++, (term << 1) | (weight.IsInTitle ? 1 : 0), impact, SparseRows.Pack(weight.Centre));
                }
            }
        }
    }

    // The rarer a term, the more it says (Robertson 2004, https://doi.org/10.1108/00220410410560582).
    private static float[] Idf(ReadOnlySpan<int> texts, int all)
    {
        var idf = new float[texts.Length];
        for (var term = 0; term < idf.Length; term++)
        {
            idf[term] = MathF.Log(1 + ((all - texts[term] + .5f) / (texts[term] + .5f)));
        }

        return idf;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Start(TokenStream Words, int Text, int[] Next);

    private sealed record Rows(int[] Starts, int[] Columns, ushort[] First, ushort[] Second)
    {
        internal SparseRows Sparse => new(Starts, Columns, First, Second);

        internal static Rows Of(ReadOnlySpan<int> lengths, bool withSecond)
        {
            var starts = new int[lengths.Length + 1];
            for (var row = 0; row < lengths.Length; row++)
            {
                starts[row + 1] = starts[row] + lengths[row];
            }

            return new Rows(starts, new int[starts[^1]], new ushort[starts[^1]], withSecond ? new ushort[starts[^1]] : []);
        }

        internal void Set(int at, int column, ushort first) => (Columns[at], First[at]) = (column, first);

        internal void Set(int at, int column, ushort first, ushort second) => (Columns[at], First[at], Second[at]) = (column, first, second);
    }
}

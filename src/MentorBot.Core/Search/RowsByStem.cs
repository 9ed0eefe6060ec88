namespace MentorBot.Core.Search;

/// <summary>For each stem the texts that have it in a title or an example, and in which; for few rows.</summary>
internal sealed class RowsByStem
{
    // A stem's texts lie between its start and the next stem's, a text's rows between its first and the next text's.
    private readonly int[] _starts;
    private readonly int[] _texts;
    private readonly int[] _firsts;
    private readonly ushort[] _rows;

    /// <param name="firstOf">The first row of each text, and how many rows there are.</param>
    /// <param name="startOf">Where each row's stems start, and how many there are.</param>
    /// <param name="stemsOf">The stems of the rows, one row behind the other.</param>
    /// <param name="stems">How many stems there are.</param>
    internal RowsByStem(int[] firstOf, int[] startOf, int[] stemsOf, int stems)
    {
        var rowsOf = new List<(int Text, ushort Row)>?[stems];
        for (var text = 0; text + 1 < firstOf.Length; text++)
        {
            for (var row = firstOf[text]; row < firstOf[text + 1]; row++)
            {
                foreach (var stem in stemsOf.AsSpan(startOf[row]..startOf[row + 1]))
                {
                    (rowsOf[stem] ??= []).Add((text, checked((ushort)row)));
                }
            }
        }

        var (starts, texts, firsts, rows) = (new List<int>(), new List<int>(), new List<int>(), new List<ushort>());
        foreach (var one in rowsOf)
        {
            starts.Add(texts.Count);
            foreach (var (text, row) in one ?? [])
            {
                if (texts.Count == starts[^1] || texts[^1] != text)
                {
                    texts.Add(text);
                    firsts.Add(rows.Count);
                }

                rows.Add(row);
            }
        }

        starts.Add(texts.Count);
        firsts.Add(rows.Count);
        (_starts, _texts, _firsts, _rows) = ([.. starts], [.. texts], [.. firsts], [.. rows]);
    }

    /// <summary>Adds what a stem says to each row that has it, but only of the wanted texts.</summary>
    internal void Add(int stem, float says, ReadOnlySpan<bool> isWanted, Span<float> sums)
    {
        for (var at = _starts[stem]; at < _starts[stem + 1]; at++)
        {
            if (isWanted[_texts[at]])
            {
                foreach (var row in _rows.AsSpan(_firsts[at].._firsts[at + 1]))
                {
                    sums[row] += says;
                }
            }
        }
    }
}

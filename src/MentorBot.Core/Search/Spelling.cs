namespace MentorBot.Core.Search;

/// <summary>How far two spellings are apart, counted in letters added, dropped, changed or swapped with a neighbour (Damerau 1964, https://doi.org/10.1145/363958.363994).</summary>
public static class Spelling
{
    private const int OnTheStack = 128;

    /// <summary>Whether the two differ by no more slips than a word of this length allows: none under 4 letters, one under 8, else two.</summary>
    public static bool IsNear(string written, string known) => IsWithin(written, known, Slips(Math.Min(written.Length, known.Length)));

    /// <summary>Whether the two differ by at most so many slips.</summary>
    public static bool IsWithin(string written, string known, int slips) =>
        Math.Abs(written.Length - known.Length) <= slips && (slips == 0 ? written == known : Distance(written, known) <= slips);

    /// <summary>The number of slips between two texts.</summary>
    public static int Distance(string written, string known)
    {
        var width = known.Length + 1;
        var cells = width <= OnTheStack ? stackalloc int[3 * OnTheStack] : new int[3 * width];
        var before = cells[..width];
        var above = cells.Slice(width, width);
        var row = cells.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
        {
            above[column] = column;
        }

        for (var line = 1; line <= written.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column < width; column++)
            {
                var changed = above[column - 1] + (written[line - 1] == known[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(above[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && written[line - 1] == known[column - 2] && written[line - 2] == known[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }
            }

            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[^1];
    }

    private static int Slips(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };
}

namespace MentorBot.Core.Search;

/// <summary>Guesses which known name somebody meant who wrote another one.</summary>
public static class NearMiss
{
    private const int LongestGuess = 120;
    private const int MostSlips = 3;
    private const int ShortestStart = 3;

    /// <summary>The known name that looks most like the written one, or null when none comes close.</summary>
    public static string? Of(string written, IEnumerable<string> known) => written.Length > LongestGuess ? null : known
        .Where(name => name.Length <= LongestGuess)
        .Select(name => (Name: name, Slips: Slips(written.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(guess => guess.Slips <= Math.Clamp(Math.Min(written.Length, guess.Name.Length) / 3, 1, MostSlips))
        .OrderBy(guess => guess.Slips)
        .ThenBy(guess => guess.Name, StringComparer.Ordinal)
        .Select(guess => guess.Name)
        .FirstOrDefault();

    // A name and its beginning (alias and aliases, mid and middle) are one slip apart, however long the rest is.
    private static int Slips(string written, string known) =>
        Math.Min(written.Length, known.Length) >= ShortestStart && (written.StartsWith(known, StringComparison.Ordinal) || known.StartsWith(written, StringComparison.Ordinal))
            ? Math.Min(1, Math.Abs(written.Length - known.Length))
            : Spelling.Distance(written, known);
}

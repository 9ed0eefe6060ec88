using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Manners;

/// <summary>Puts words right that are one slip away from a word to look for.</summary>
internal static class Slips
{
    private const int Shortest = 6;

    internal static string Mended(string key, ImmutableArray<string> known) =>
        string.Join(' ', key.Split(' ').Select(word => word.Length < Shortest ? word : known.FirstOrDefault(one => Spelling.IsWithin(word, one, slips: 1)) ?? word));
}

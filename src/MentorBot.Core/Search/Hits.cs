using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>What a search found, best first, and how it read the question.</summary>
public sealed class Hits
{
    private readonly ImmutableArray<QueryWord> _words;

    internal Hits(ImmutableArray<Hit> found, ImmutableArray<QueryWord> words)
    {
        Found = found;
        _words = words;
    }

    /// <summary>The texts that fit, best first.</summary>
    public ImmutableArray<Hit> Found { get; }

    /// <summary>The words that were taken for slips of known ones.</summary>
    public IEnumerable<(string Written, string Used)> Corrections => _words.Where(word => word.Written != word.Used).Select(word => (word.Written, word.Used));

    /// <summary>The words that no text has.</summary>
    public IEnumerable<string> Unknown => _words.Where(word => word.Stem < 0).Select(word => word.Written);

    /// <summary>The best score, or 0.</summary>
    public float Top => Found.IsEmpty ? 0 : Found[0].Score;

    /// <summary>How far the best score is above the next.</summary>
    public float Margin => Found.Length < 2 ? Top : Found[0].Score - Found[1].Score;
}

/// <summary>A text that fits: its place among those indexed, its score, and why.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Hit(int Text, float Score, Evidence Evidence);

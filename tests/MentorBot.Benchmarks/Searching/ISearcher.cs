using System.Runtime.InteropServices;

namespace MentorBot.Benchmarks.Searching;

/// <summary>A search engine as the measurements see it: a question in, the best texts out.</summary>
internal interface ISearcher
{
    /// <summary>The best texts, best first; empty when nothing fits.</summary>
    IReadOnlyList<Found> Ask(string question, int most);
}

/// <summary>A text that was found, by its place among those indexed, and how well it fits.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Found(int Text, double Score);

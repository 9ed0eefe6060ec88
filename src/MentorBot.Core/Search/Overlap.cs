using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>What the title and the examples of a text have of the terms of a question.</summary>
/// <param name="Impact">How much the terms they share count in the text, each as much as it says.</param>
/// <param name="Centre">The same for the middle of its title and examples.</param>
/// <param name="Title">How much the terms say that stand in its title.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Overlap(float Impact, float Centre, float Title)
{
    /// <summary>With one more shared term: its impact and its share of the middle as they are kept, packed.</summary>
    internal Overlap With(float idf, ushort impact, ushort centre, bool isInTitle) =>
        new(Impact + (idf * impact), Centre + (idf * centre), Title + (isInTitle ? idf : 0));

    public static Overlap operator +(Overlap one, Overlap other) => new(one.Impact + other.Impact, one.Centre + other.Centre, one.Title + other.Title);

    internal Overlap Unpacked => new(SparseRows.Unpack(Impact), SparseRows.Unpack(Centre), Title);
}

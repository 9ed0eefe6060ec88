using System.Runtime.Intrinsics;

namespace MentorBot.Core.Search;

/// <summary>What the title and the examples of a text have of the terms of a question, side by side, so that the shares of a term are added at once.</summary>
internal readonly record struct Overlap(Vector128<float> Shares)
{
    internal Overlap(float impact, float centre, float title)
        : this(Vector128.Create(impact, centre, title, 0))
    {
    }

    /// <summary>How much the terms they share count in the text, each as much as it says.</summary>
    internal float Impact => Shares[0];

    /// <summary>The same for the middle of its title and examples.</summary>
    internal float Centre => Shares[1];

    /// <summary>How much the terms say that stand in its title.</summary>
    internal float Title => Shares[2];

    internal Overlap Unpacked => new(SparseRows.Unpack(Impact), SparseRows.Unpack(Centre), Title);

    /// <summary>What one shared term adds: its impact and its share of the middle as they are kept, packed.</summary>
    internal static Overlap Of(float idf, ushort impact, ushort centre, bool isInTitle) => new(idf * impact, idf * centre, isInTitle ? idf : 0);

    public static Overlap operator +(Overlap one, Overlap other) => new(one.Shares + other.Shares);
}

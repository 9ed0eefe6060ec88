using System.Buffers;

namespace MentorBot.Core.Search;

/// <summary>One kind of term: the short fields of each text by term, and how much each term says.</summary>
internal sealed class TermSide(ShortFields fields, float[] idf)
{
    private const int Spare = 8;

    // A pool of its own, so that what is lent is known to be empty and need not be emptied at each question.
    private readonly ArrayPool<float> _empty = ArrayPool<float>.Create(Math.Max(1, idf.Length), Spare);

    internal ShortFields Fields => fields;

    internal float[] Idf => idf;

    /// <summary>Room for one number per term, all 0.</summary>
    internal float[] Lend() => _empty.Rent(Math.Max(1, idf.Length));

    /// <summary>Takes the room back, all 0 again.</summary>
    internal void TakeBack(float[] room) => _empty.Return(room);
}

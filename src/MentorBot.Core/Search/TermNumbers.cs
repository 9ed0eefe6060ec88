using System.Numerics;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Numbers terms, which are numbers of 64 bits themselves, from 0 on in the order in which they come; open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4).</summary>
/// <remarks>A question looks up fifty runs of letters, so that it counts that each is found with one look at the memory.</remarks>
internal sealed class TermNumbers
{
    // Odd, so that no two numbers become one; near 2^64 over the golden ratio, so that like numbers are spread (ibid.).
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private Slot[] _slots = new Slot[16];

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The number of a term, or -1.</summary>
    internal int Find(ulong term) => _slots[PlaceOf(term, _slots)].Following - 1;

    /// <summary>The number of a term, the next one where it is new.</summary>
    internal int Add(ulong term)
    {
        ref var slot = ref _slots[PlaceOf(term, _slots)];
        if (slot.Following > 0)
        {
            return slot.Following - 1;
        }

        slot = new Slot(term, ++Count);
        if (Count > _slots.Length / 2)
        {
            Grow();
        }

        return Count - 1;
    }

    // Where it is, or where it would be.
    private static int PlaceOf(ulong term, Slot[] slots)
    {
        var at = (int)((term * Spread) >> (64 - BitOperations.Log2((uint)slots.Length)));
        while (slots[at].Following > 0 && slots[at].Term != term)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var larger = new Slot[2 * _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot.Following > 0)
            {
                larger[PlaceOf(slot.Term, larger)] = slot;
            }
        }

        _slots = larger;
    }

    /// <param name="Term">The term.</param>
    /// <param name="Following">The number after its own, so that 0 is an empty slot.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(ulong Term, int Following);
}

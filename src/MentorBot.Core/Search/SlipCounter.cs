namespace MentorBot.Core.Search;

/// <summary>Counts how many slips many words are from one, as <see cref="Spelling.Distance" /> does, a whole column of its table at a time in the bits of one number (Hyyrö 2003, https://www.cs.hut.fi/~hhyyro/).</summary>
internal readonly ref struct SlipCounter
{
    /// <summary>Room for the places of each letter.</summary>
    internal const int Room = 128;

    private readonly ReadOnlySpan<char> _word;
    private readonly Span<ulong> _places;

    /// <param name="word">At most <see cref="WordReader.LongestWord" /> letters.</param>
    /// <param name="places">So many numbers as <see cref="Room" /> says.</param>
    internal SlipCounter(ReadOnlySpan<char> word, Span<ulong> places)
    {
        _word = word;
        _places = places;
        places.Clear();
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] < Room)
            {
                places[word[at]] |= 1UL << at;
            }
        }
    }

    /// <summary>The number of slips between the two.</summary>
    internal int To(ReadOnlySpan<char> known)
    {
        // Where the table goes up by one from a letter of the word to the next, and where it goes down; where its diagonal stays level.
        var (up, down, level, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var (slips, last) = (_word.Length, 1UL << (_word.Length - 1));
        foreach (var letter in known)
        {
            var same = PlacesOf(letter);
            var swapped = ((~level & same) << 1) & before;
            level = (((same & up) + up) ^ up) | same | down | swapped;
            var (right, left) = (down | ~(level | up), level & up);
            slips += ((right & last) != 0 ? 1 : 0) - ((left & last) != 0 ? 1 : 0);
            (right, left) = ((right << 1) | 1, left << 1);
            (up, down, before) = (left | ~(level | right), right & level, same);
        }

        return slips;
    }

    private ulong PlacesOf(char letter)
    {
        if (letter < Room)
        {
            return _places[letter];
        }

        var places = 0UL;
        for (var at = 0; at < _word.Length; at++)
        {
            places |= _word[at] == letter ? 1UL << at : 0;
        }

        return places;
    }
}

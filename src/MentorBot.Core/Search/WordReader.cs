using System.Globalization;

namespace MentorBot.Core.Search;

/// <summary>Reads the words of a text one after another: full-width forms and accents folded, hidden characters and apostrophes dropped, lower case; <c>c++</c> and <c>c#</c> are words.</summary>
/// <param name="text">What somebody wrote.</param>
/// <param name="buffer">Room for one word; what a longer one has beyond it is left out.</param>
public ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Room enough for every word that means something.</summary>
    public const int LongestWord = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;

    /// <summary>The word that was read last; the next one overwrites it.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Goes on to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        _length = 0;
        while (_at < _text.Length)
        {
            var letter = _text[_at++];
            if (char.IsAsciiLetterLower(letter))
            {
                // Nearly every letter of most texts; it needs none of the questions below.
                Keep(letter);
                continue;
            }

            letter = Letters.Fold(letter);
            if (IsOfAWord(letter))
            {
                Keep(letter < '\u0080' ? (char)(letter | (letter is >= 'A' and <= 'Z' ? 0x20 : 0)) : char.ToLowerInvariant(letter));
            }
            else if (_length > 0 && IsEnd(letter))
            {
                return true;
            }
        }

        return _length > 0;
    }

    private void Keep(char letter)
    {
        _length += _length < _buffer.Length ? 1 : 0;
        _buffer[_length - 1] = letter;
    }

    private readonly bool IsOfAWord(char letter) => char.IsLetterOrDigit(letter) || (_length > 0 && letter is '+' or '#');

    private static bool IsEnd(char letter) =>
        letter is not ('\'' or '’') && (letter < '\u0080' || char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark));
}

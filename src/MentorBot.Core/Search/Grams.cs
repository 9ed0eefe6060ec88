namespace MentorBot.Core.Search;

/// <summary>The runs of four letters in a word with a blank before and after it, each packed into one number.</summary>
internal ref struct Grams(ReadOnlySpan<char> word)
{
    private const int Size = 4;

    private readonly ReadOnlySpan<char> _word = word;
    private int _start = -1;

    internal ulong Current { get; private set; }

    internal bool Read()
    {
        if (_start > _word.Length + 1 - Size && _start >= 0)
        {
            return false;
        }

        ulong packed = 0;
        for (var at = _start; at < _start + Size; at++)
        {
            packed = (packed << 16) | (at < 0 || at >= _word.Length ? ' ' : _word[at]);
        }

        Current = packed;
        _start++;
        return true;
    }
}

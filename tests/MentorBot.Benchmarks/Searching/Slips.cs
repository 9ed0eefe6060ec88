namespace MentorBot.Benchmarks.Searching;

/// <summary>Misspells about half of the words of four letters and more, each by one letter dropped, added, changed or swapped with the next; the same seed, the same slips.</summary>
internal sealed class Slips(int seed)
{
    private const int Shortest = 4;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

    private readonly Random _dice = new(seed);

    internal string In(string text, double share = .5) =>
        string.Join(' ', text.Split(' ').Select(word => word.Length >= Shortest && word.All(char.IsAsciiLetter) && _dice.NextDouble() < share ? Misspell(word) : word));

    private string Misspell(string word)
    {
        var at = _dice.Next(word.Length - 1);
        return _dice.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, Alphabet[_dice.Next(Alphabet.Length)].ToString()),
            2 => $"{word[..at]}{Alphabet[_dice.Next(Alphabet.Length)]}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}

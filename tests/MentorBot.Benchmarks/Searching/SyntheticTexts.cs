using System.Text;
using MentorBot.Core.Search;

namespace MentorBot.Benchmarks.Searching;

/// <summary>Made-up sections as large as real ones: a title of 7 words, three examples, a body of 80, each about a handful of words of its own; the same seed, the same texts.</summary>
internal sealed class SyntheticTexts
{
    private const int Seed = 7;
    private const int TitleWords = 7;
    private const int Examples = 3;
    private const int ExampleWords = 7;
    private const int BodyWords = 80;
    private const int OwnWords = 12;

    private readonly Random _dice = new(Seed);
    private readonly string[] _words;
    private readonly double[] _shares;

    /// <param name="frequent">Real words, the most frequent first; rarer ones are made from their parts.</param>
    /// <param name="vocabulary">How many different words there are.</param>
    internal SyntheticTexts(IReadOnlyList<string> frequent, int vocabulary)
    {
        _words = [.. frequent.Take(vocabulary), .. Enumerable.Range(0, Math.Max(0, vocabulary - frequent.Count)).Select(_ => Made(frequent))];
        _shares = new double[vocabulary];
        for (var rank = 0; rank < vocabulary; rank++)
        {
            // Zipf's law: a word's share of a text falls with its rank.
            _shares[rank] = (rank > 0 ? _shares[rank - 1] : 0) + (1.0 / (rank + 1));
        }
    }

    /// <summary>So many sections, and a question about every so-manieth of them: half its own words, one long word in ten misspelt.</summary>
    internal (IReadOnlyList<SearchText> Texts, IReadOnlyList<(string Text, int Right)> Questions) Make(int count, int questions)
    {
        var slips = new Slips(Seed);
        var (texts, asked) = (new List<SearchText>(count), new List<(string, int)>(questions));
        for (var place = 0; place < count; place++)
        {
            var own = Enumerable.Range(0, OwnWords).Select(_ => Rare()).ToList();
            texts.Add(new SearchText(Line(own, TitleWords, .6), [.. Enumerable.Range(0, Examples).Select(_ => Line(own, ExampleWords, .5))], Line(own, BodyWords, .25)));
            if (place % Math.Max(1, count / questions) == 0 && asked.Count < questions)
            {
                asked.Add((slips.In(Line(own, ExampleWords, .5), .1), place));
            }
        }

        return (texts, asked);
    }

    private string Line(List<string> own, int words, double share)
    {
        var line = new StringBuilder();
        for (var at = 0; at < words; at++)
        {
            line.Append(at > 0 ? " " : "").Append(_dice.NextDouble() < share ? own[_dice.Next(own.Count)] : Any());
        }

        return line.ToString();
    }

    private string Any()
    {
        var at = Array.BinarySearch(_shares, _dice.NextDouble() * _shares[^1]);
        return _words[at >= 0 ? at : ~at];
    }

    // What a section is about is not among the hundred words that stand everywhere.
    private string Rare()
    {
        var at = Array.BinarySearch(_shares, _shares[99] + (_dice.NextDouble() * (_shares[^1] - _shares[99])));
        return _words[Math.Min(_words.Length - 1, at >= 0 ? at : ~at)];
    }

    private string Made(IReadOnlyList<string> frequent)
    {
        var (start, end) = (frequent[_dice.Next(frequent.Count)], frequent[_dice.Next(frequent.Count)]);
        return start[..((start.Length + 1) / 2)] + end[(end.Length / 2)..];
    }
}

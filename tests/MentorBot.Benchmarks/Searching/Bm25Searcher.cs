using System.Runtime.InteropServices;
using MentorBot.Core.Search;

namespace MentorBot.Benchmarks.Searching;

/// <summary>The measure every search is held against: BM25 over all words of a text as one field, without stems (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019).</summary>
internal sealed class Bm25Searcher : ISearcher
{
    private const double Saturation = 1.2;
    private const double Length = .75;

    private readonly Dictionary<string, List<(int Text, int Count)>> _postings = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private readonly double _average;

    internal Bm25Searcher(IEnumerable<SearchText> texts)
    {
        foreach (var text in texts)
        {
            Add(_lengths.Count, Words.AsWritten($"{text.Title}\n{string.Join('\n', text.Examples)}\n{text.Body}"));
        }

        _average = _lengths.Average();
    }

    public IReadOnlyList<Found> Ask(string question, int most)
    {
        var scores = new Dictionary<int, double>();
        foreach (var word in Words.AsWritten(question).Distinct(StringComparer.Ordinal))
        {
            if (!_postings.TryGetValue(word, out var texts))
            {
                continue;
            }

            var idf = Math.Log(1 + ((_lengths.Count - texts.Count + .5) / (texts.Count + .5)));
            foreach (var (text, count) in texts)
            {
                ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, text, out _);
                score += idf * count * (Saturation + 1) / (count + (Saturation * (1 - Length + (Length * _lengths[text] / _average))));
            }
        }

        return [.. scores.Select(one => new Found(one.Key, one.Value)).OrderByDescending(found => found.Score).ThenBy(found => found.Text).Take(most)];
    }

    private void Add(int text, IReadOnlyCollection<string> words)
    {
        _lengths.Add(words.Count);
        foreach (var (word, count) in words.CountBy(word => word, StringComparer.Ordinal))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_postings, word, out _) ??= []).Add((text, count));
        }
    }
}

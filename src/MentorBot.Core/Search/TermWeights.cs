using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Weighs the terms of one text: how much each counts in it, and its share of the middle of the title and the examples.</summary>
internal sealed class TermWeights(TextTerms terms, TermWeights.Lengths average, float[] idf)
{
    private readonly Weight[] _weights = new Weight[idf.Length];
    private readonly List<int> _distinct = [];
    private int _pass;

    /// <summary>The distinct terms of the text, ascending.</summary>
    internal ReadOnlySpan<int> Distinct => CollectionsMarshal.AsSpan(_distinct);

    internal Weight this[int term] => _weights[term];

    internal void Read(int text)
    {
        Forget();
        terms.Read(text);
        var examples = 0;
        foreach (var part in terms.Parts)
        {
            examples += part.Field is TokenStream.Field.Example ? part.Length : 0;
        }

        foreach (var part in terms.Parts)
        {
            Weigh(terms.Of(part), part.Field, part.Field switch
            {
                TokenStream.Field.Title => FieldWeights.Title / (1 - FieldWeights.ShortLength + (FieldWeights.ShortLength * part.Length / average.Title)),
                TokenStream.Field.Example => FieldWeights.Example / (1 - FieldWeights.ShortLength + (FieldWeights.ShortLength * examples / average.Example)),
                _ => FieldWeights.Body / (1 - FieldWeights.BodyLength + (FieldWeights.BodyLength * part.Length / average.Body)),
            });
            if (part.Field is not TokenStream.Field.Body)
            {
                Centre(terms.Of(part));
            }
        }

        _distinct.Sort();
        NormaliseCentre();
    }

    private void Forget()
    {
        foreach (var term in _distinct)
        {
            _weights[term] = default;
        }

        _distinct.Clear();
        _pass = 0;
    }

    private void Weigh(ReadOnlySpan<int> occurrences, TokenStream.Field field, float each)
    {
        foreach (var term in occurrences)
        {
            ref var weight = ref _weights[term];
            if (weight.Sum == 0)
            {
                _distinct.Add(term);
            }

            weight.Sum += each;
            weight.IsInTitle |= field is TokenStream.Field.Title;
            weight.IsInShort |= field is not TokenStream.Field.Body;
        }
    }

    private void Centre(ReadOnlySpan<int> occurrences)
    {
        _pass++;
        var square = 0f;
        foreach (var term in occurrences)
        {
            ref var weight = ref _weights[term];
            square += weight.SeenAt == _pass ? 0 : idf[term] * idf[term];
            weight.SeenAt = _pass;
        }

        _pass++;
        var scale = square > 0 ? 1 / MathF.Sqrt(square) : 0;
        foreach (var term in occurrences)
        {
            ref var weight = ref _weights[term];
            weight.Centre += weight.SeenAt == _pass ? 0 : idf[term] * scale;
            weight.SeenAt = _pass;
        }
    }

    private void NormaliseCentre()
    {
        var square = 0f;
        foreach (var term in _distinct)
        {
            square += _weights[term].Centre * _weights[term].Centre;
        }

        var scale = square > 0 ? 1 / MathF.Sqrt(square) : 0;
        foreach (var term in _distinct)
        {
            _weights[term].Centre *= scale;
        }
    }

    /// <summary>What is known of one term in one text; together, because they are looked up together.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct Weight
    {
        internal float Sum { get; set; }

        internal float Centre { get; set; }

        internal int SeenAt { get; set; }

        internal bool IsInTitle { get; set; }

        /// <summary>Whether it stands in the title or an example.</summary>
        internal bool IsInShort { get; set; }
    }

    /// <summary>How long each field is on average, in words, at least one.</summary>
    internal sealed record Lengths(float Title, float Example, float Body)
    {
        internal static Lengths Of(IReadOnlyList<TermCounts> chapters)
        {
            var texts = Math.Max(1, chapters.Sum(chapter => chapter.Words.Texts));
            return new Lengths(Average(TokenStream.Field.Title), Average(TokenStream.Field.Example), Average(TokenStream.Field.Body));

            float Average(TokenStream.Field field) => Math.Max(1f, (float)chapters.Sum(chapter => chapter.LengthOf(field)) / texts);
        }
    }
}

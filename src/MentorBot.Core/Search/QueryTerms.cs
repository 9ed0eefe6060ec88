using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>A question as the index sees it: which terms it has, how much each says, and what the index has never seen.</summary>
internal sealed class QueryTerms(TermSide stems, TermSide grams, float unseen) : IDisposable
{
    private int[] _sequence = [];

    internal ImmutableArray<QueryWord> Words { get; private set; }

    /// <summary>The stem of each word in order, -1 for a word that no text has.</summary>
    internal ReadOnlySpan<int> Sequence => _sequence;

    internal TermQuery Stems { get; } = new(stems, unseen);

    internal TermQuery Grams { get; } = new(grams, unseen);

    internal void Read(IReadOnlyList<string> words, TermTable table, Speller speller)
    {
        var read = new QueryWord[words.Count];
        _sequence = new int[words.Count];
        for (var at = 0; at < read.Length; at++)
        {
            read[at] = Read(words[at], table, speller);
            Stems.Add(read[at].Stem);
            _sequence[at] = read[at].Stem;
            var letters = new Grams(read[at].Used);
            while (letters.Read())
            {
                Grams.Add(table.FindGram(letters.Current));
            }
        }

        Words = ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    private static QueryWord Read(string written, TermTable table, Speller speller) =>
        table.FindStem(written) is >= 0 and var stem ? new QueryWord(written, written, stem)
        : speller.Correct(written) is { } meant ? new QueryWord(written, meant, table.FindStem(meant))
        : new QueryWord(written, written, Stem: -1);

    public void Dispose()
    {
        Stems.Dispose();
        Grams.Dispose();
    }
}

/// <summary>A word of a question: as written, as looked up, and its stem's number (-1 when no text has it).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueryWord(string Written, string Used, int Stem);

/// <summary>The known terms of one kind in a question with how much each says, and the question's size with the unknown ones in it.</summary>
internal sealed class TermQuery(TermSide side, float unseen) : IDisposable
{
    private const int Usual = 64;

    private readonly float[] _weights = side.Lend();
    private readonly List<int> _terms = new(Usual);
    private float _mass;
    private float _square;

    /// <summary>The distinct known terms, in the order of the question.</summary>
    internal ReadOnlySpan<int> Terms => CollectionsMarshal.AsSpan(_terms);

    /// <summary>How much each term of the index says here: nothing when the question does not have it.</summary>
    internal ReadOnlySpan<float> Weights => _weights;

    /// <summary>What all terms say together.</summary>
    internal float Mass => Math.Max(_mass, float.Epsilon);

    /// <summary>The length of the question as a vector.</summary>
    internal float Norm => Math.Max(MathF.Sqrt(_square), float.Epsilon);

    /// <summary>One more term of the question; -1 is one that the index has never seen.</summary>
    internal void Add(int term)
    {
        if (term >= 0 && _weights[term] > 0)
        {
            return;
        }

        var says = term >= 0 ? side.Idf[term] : unseen;
        _mass += says;
        _square += says * says;
        if (term >= 0)
        {
            _weights[term] = says;
            _terms.Add(term);
        }
    }

    public void Dispose()
    {
        foreach (var term in _terms)
        {
            _weights[term] = 0;
        }

        side.TakeBack(_weights);
    }
}

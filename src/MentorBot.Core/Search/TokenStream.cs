using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>The terms of some texts as numbers, text after text: of each its title, its examples, its body.</summary>
internal sealed class TokenStream
{
    private readonly List<int> _tokens = [];
    private readonly List<Part> _parts = [];
    private readonly List<int> _firstParts = [0];
    private readonly List<int> _shortTerms = [];
    private readonly List<Seen> _seen = [];
    private int[] _numbers = [];
    private int _terms;
    private int _short;

    internal enum Field
    {
        Title,
        Example,
        Body,
    }

    internal int Texts => _firstParts.Count - 1;

    /// <summary>How many different terms the title and examples of each text have.</summary>
    internal IReadOnlyList<int> ShortTerms => _shortTerms;

    /// <summary>A new term has the next number.</summary>
    internal void Add(int token)
    {
        _tokens.Add(token);
        if (token == _seen.Count)
        {
            _seen.Add(new Seen(LastIn: -1, Texts: 0));
        }

        ref var seen = ref CollectionsMarshal.AsSpan(_seen)[token];
        if (seen.LastIn != Texts)
        {
            seen = new Seen(Texts, seen.Texts + 1);
            _terms++;
        }
    }

    /// <summary>What was added since the last part is one title, one example or, after them, one body.</summary>
    internal void EndPart(Field field)
    {
        var start = _parts.Count == 0 ? 0 : _parts[^1].End;
        _parts.Add(new Part(field, start, _tokens.Count));
        _short = field is Field.Body ? _short : _terms;
    }

    internal void EndText()
    {
        _firstParts.Add(_parts.Count);
        _shortTerms.Add(_short);
        (_terms, _short) = (0, 0);
    }

    /// <summary>Gives each term another number.</summary>
    internal void Renumber(int[] numbers)
    {
        _numbers = numbers;
        foreach (ref var token in CollectionsMarshal.AsSpan(_tokens))
        {
            token = numbers[token];
        }
    }

    /// <summary>Adds how many texts each term is in, under its new number.</summary>
    internal void CountInto(Span<int> textsOf)
    {
        for (var term = 0; term < _seen.Count; term++)
        {
            textsOf[_numbers[term]] += _seen[term].Texts;
        }
    }

    internal ReadOnlySpan<Part> PartsOf(int text) =>
        CollectionsMarshal.AsSpan(_parts)[_firstParts[text].._firstParts[text + 1]];

    internal ReadOnlySpan<int> TokensOf(Part part) => CollectionsMarshal.AsSpan(_tokens)[part.Start..part.End];

    /// <summary>How long a field is in all texts together.</summary>
    internal long LengthOf(Field field) => _parts.Where(part => part.Field == field).Sum(part => (long)part.Length);

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Part(Field Field, int Start, int End)
    {
        internal int Length => End - Start;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(int LastIn, int Texts);
}

using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>The terms of one text at a time, part by part, in place of its words.</summary>
internal sealed class TextTerms(TokenStream words, TermKind kind)
{
    private readonly List<int> _terms = [];
    private readonly List<TokenStream.Part> _parts = [];

    internal ReadOnlySpan<TokenStream.Part> Parts => CollectionsMarshal.AsSpan(_parts);

    internal ReadOnlySpan<int> Of(TokenStream.Part part) => CollectionsMarshal.AsSpan(_terms)[part.Start..part.End];

    internal void Read(int text)
    {
        _terms.Clear();
        _parts.Clear();
        foreach (var part in words.PartsOf(text))
        {
            if (kind.AlsoInBodies || part.Field is not TokenStream.Field.Body)
            {
                Read(part);
            }
        }
    }

    private void Read(TokenStream.Part part)
    {
        var start = _terms.Count;
        foreach (var word in words.TokensOf(part))
        {
            foreach (var term in kind.TermsOf[word])
            {
                _terms.Add(term);
            }
        }

        _parts.Add(new TokenStream.Part(part.Field, start, _terms.Count));
    }
}

/// <summary>One kind of term: which ones each word has, how many there are, and whether those of bodies count.</summary>
internal sealed record TermKind(WordTerms TermsOf, int Count, bool AlsoInBodies);

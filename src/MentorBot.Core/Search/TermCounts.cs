namespace MentorBot.Core.Search;

/// <summary>How many of some texts have each term, how many terms each text has in its title and examples, and how long their fields are together.</summary>
internal sealed class TermCounts
{
    private readonly int[] _seenIn;
    private readonly long[] _lengths = new long[Enum.GetValues<TokenStream.Field>().Length];

    internal TermCounts(TokenStream words, TermKind kind)
    {
        Words = words;
        TextsOf = new int[kind.Count];
        ShortTerms = new int[words.Texts];
        _seenIn = new int[kind.Count];
        var terms = new TextTerms(words, kind);
        for (var text = 0; text < words.Texts; text++)
        {
            terms.Read(text);
            Count(text, terms);
        }
    }

    internal TokenStream Words { get; }

    internal int[] TextsOf { get; }

    internal int[] ShortTerms { get; }

    internal long LengthOf(TokenStream.Field field) => _lengths[(int)field];

    private void Count(int text, TextTerms terms)
    {
        foreach (var part in terms.Parts)
        {
            _lengths[(int)part.Field] += part.Length;
            var isShort = part.Field is not TokenStream.Field.Body;
            foreach (var term in terms.Of(part))
            {
                if (_seenIn[term] != text + 1)
                {
                    _seenIn[term] = text + 1;
                    TextsOf[term]++;
                    ShortTerms[text] += isShort ? 1 : 0;
                }
            }
        }
    }
}

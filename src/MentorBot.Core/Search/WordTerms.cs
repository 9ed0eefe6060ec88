using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Which terms each word has, word after word: its stem, or its runs of letters.</summary>
/// <remarks>They are found once for a word, however many texts have it.</remarks>
internal sealed class WordTerms
{
    private readonly List<int> _ends = [0];
    private readonly List<int> _terms = [];

    internal ReadOnlySpan<int> this[int word] => CollectionsMarshal.AsSpan(_terms)[_ends[word].._ends[word + 1]];

    /// <summary>One more term of the word that is not ended yet.</summary>
    internal void Add(int term) => _terms.Add(term);

    internal void EndWord() => _ends.Add(_terms.Count);
}

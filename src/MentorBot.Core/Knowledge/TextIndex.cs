using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>Every page and every section as a text of its own: what it is called, how people ask for it, what it says.</summary>
public sealed class TextIndex
{
    private readonly FrozenDictionary<Address, int> _places;
    private readonly FrozenSet<string> _stems;

    internal TextIndex(ImmutableArray<Page> pages, Synonyms synonyms, Vocabulary vocabulary)
    {
        var texts = pages.SelectMany(TextsOf).ToList();
        Addresses = [.. texts.Select(text => text.Address)];
        Texts = [.. texts.Select(text => text.Text).Concat(vocabulary.NotOurs).AsParallel().AsOrdered().Select(text => Rewritten(text, synonyms))];
        Search = SearchIndex.Of(Texts, vocabulary.Meanings);
        _stems = StemsOf(Texts.AsSpan()[..Addresses.Length], pages.SelectMany(page => page.Aliases).Select(alias => Rewritten(alias, synonyms)));
        _places = Addresses.Select((address, place) => (address, place)).ToFrozenDictionary(one => one.address, one => one.place);
    }

    /// <summary>The page or section that each text is; the texts after them are questions that no page answers.</summary>
    public ImmutableArray<Address> Addresses { get; }

    /// <summary>The texts, in the collection's own words.</summary>
    public ImmutableArray<SearchText> Texts { get; }

    /// <summary>The search over them.</summary>
    public SearchIndex Search { get; }

    /// <summary>Which text this page or section is, or -1.</summary>
    public int PlaceOf(Address address) => _places.GetValueOrDefault(address, -1);

    /// <summary>Whether some page has this word in one of its forms.</summary>
    public bool Knows(string word) => _stems.Contains(Stem.Of(word).ToString());

    // A word that stands only in the question somebody once wrote down is not yet the pages' own.
    private static FrozenSet<string> StemsOf(ReadOnlySpan<SearchText> texts, IEnumerable<string> names)
    {
        var (own, asked, here) = (new StemSet(), new StemSet(), new StemSet());
        foreach (var name in names)
        {
            own.AddAll(name);
        }

        foreach (var text in texts)
        {
            own.AddAll(text.Title);
            own.AddAll(text.Body);
            foreach (var example in text.Examples)
            {
                here.Clear();
                here.AddAll(example);
                own.UnionWith(here.Where(stem => !asked.Add(stem)));
            }
        }

        return own.ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<(Address Address, SearchText Text)> TextsOf(Page page) => page.Sections
        .Select(section => (section.Address, new SearchText($"{page.Title}: {section.Title}", section.Asks, TextOf(section.Body))))
        .Prepend((page.Address, new SearchText(page.Title, [.. page.Asks, .. page.Aliases], TextOf(page.Lead))));

    private static string TextOf(IEnumerable<Prose> prose) => string.Join('\n', prose.SelectMany(one => one.Lines).Select(line => line.Plain));

    private static SearchText Rewritten(SearchText text, Synonyms synonyms) =>
        new(Rewritten(text.Title, synonyms), [.. text.Examples.Select(example => Rewritten(example, synonyms))], Rewritten(text.Body, synonyms));

    private static string Rewritten(string text, Synonyms synonyms) => string.Join(' ', synonyms.Rewrite(Words.AsWritten(text)));

    // Most words of a text were in it before, and need no string of their own to find that out.
    private sealed class StemSet() : HashSet<string>(StringComparer.Ordinal)
    {
        internal void AddAll(string text)
        {
            var stems = GetAlternateLookup<ReadOnlySpan<char>>();
            var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
            while (reader.Read())
            {
                stems.Add(Stem.Of(reader.Word));
            }
        }
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MentorBot.Core.Search;

/// <summary>The names that things go by and how to find them in a text, also misspelt.</summary>
/// <typeparam name="TKey">What a name stands for.</typeparam>
public sealed class NameIndex<TKey>
    where TKey : struct
{
    // A short word is too easily a slip of another: only texts of five letters and names of four and more are repaired.
    private const int ShortestRepaired = 5;
    private const int ShortestName = 4;

    private readonly FrozenDictionary<string, TKey> _keys;
    private readonly ImmutableArray<Name> _names;
    private readonly ILookup<int, Name> _byWordCount;
    private readonly ILookup<string, Name> _runTogether;
    private readonly int _longest;
    private readonly Synonyms _synonyms;

    /// <summary>Indexes these names, read with these synonyms; a name that two things claim stays with the first.</summary>
    public NameIndex(IEnumerable<(string Name, TKey Key)> names, Synonyms? synonyms = null)
    {
        _synonyms = synonyms ?? Synonyms.None;
        var keys = new Dictionary<string, TKey>(StringComparer.Ordinal);
        foreach (var (name, key) in names)
        {
            if (KeyOf(name) is { Length: > 0 } words)
            {
                keys.TryAdd(words, key);
            }
        }

        _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
        _names = [.. keys.Select(name => new Name(name.Key, [.. name.Key.Split(' ')], name.Value)).OrderBy(name => name.Text, StringComparer.Ordinal)];
        _byWordCount = _names.Where(name => name.Text.Length >= ShortestName).ToLookup(name => name.Words.Length);
        _runTogether = _names.Where(name => name.Text.Length >= ShortestName).ToLookup(name => string.Concat(name.Words), StringComparer.Ordinal);
        _longest = _names.Select(name => name.Words.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>What is called exactly this, but for case, plural and punctuation.</summary>
    public TKey? Exact(string name) => Find(KeyOf(name));

    /// <summary>The things with a name that holds all of these words, the shortest name first.</summary>
    public ImmutableArray<TKey> Holding(string text)
    {
        var words = _synonyms.Read(text);
        return words.IsEmpty ? [] : [.. _names.Where(name => words.All(name.Words.Contains)).OrderBy(name => name.Words.Length).Select(name => name.Key).Distinct()];
    }

    /// <summary>The things whose names look most like this text, best first, at most <paramref name="most" />.</summary>
    public ImmutableArray<TKey> Near(string text, int most)
    {
        var words = _synonyms.Read(text);
        var key = string.Join(' ', words);
        return
        [
            .. _names
                .Select(name => (name.Key, Likeness: Likeness(key, words, name)))
                .Where(name => name.Likeness > 0)
                .OrderByDescending(name => name.Likeness)
                .Select(name => name.Key)
                .Distinct()
                .Take(most),
        ];
    }

    /// <summary>The names that stand in a text.</summary>
    public ImmutableArray<Mention<TKey>> MentionsIn(string text) => MentionsIn(_synonyms.Read(text));

    /// <summary>The names that stand in these words exactly as they are, left to right, longest first.</summary>
    public ImmutableArray<Mention<TKey>> ExactMentionsIn(ImmutableArray<string> words) => MentionsIn(words, alsoMisspelt: false);

    /// <summary>The names that stand in these words, left to right, longest first, exact before misspelt.</summary>
    public ImmutableArray<Mention<TKey>> MentionsIn(ImmutableArray<string> words) => MentionsIn(words, alsoMisspelt: true);

    private ImmutableArray<Mention<TKey>> MentionsIn(ImmutableArray<string> words, bool alsoMisspelt)
    {
        var found = ImmutableArray.CreateBuilder<Mention<TKey>>();
        for (var start = 0; start < words.Length;)
        {
            var mention = MentionAt(words, start, Find) ?? (alsoMisspelt && MentionAt(words, start, FindMisspelt) is { } slip ? slip with { IsExact = false } : null);
            if (mention is not null)
            {
                found.Add(mention);
            }

            start += mention?.Length ?? 1;
        }

        return found.DrainToImmutable();
    }

    private Mention<TKey>? MentionAt(ImmutableArray<string> words, int start, Func<string, TKey?> find)
    {
        for (var length = Math.Min(_longest, words.Length - start); length > 0; length--)
        {
            if (find(string.Join(' ', words.AsSpan(start, length))) is { } key)
            {
                return new Mention<TKey>(key, start, length);
            }
        }

        return null;
    }

    private string KeyOf(string text) => string.Join(' ', _synonyms.Read(text));

    private TKey? Find(string name) => _keys.TryGetValue(name, out var key) ? key : null;

    private TKey? FindMisspelt(string text)
    {
        if (text.Length < ShortestRepaired)
        {
            return null;
        }

        // Words run together or apart are the same name.
        var words = text.Split(' ');
        var nearest = _runTogether[string.Concat(words)].FirstOrDefault(name => name.Words.Length != words.Length);
        var fewest = nearest is null ? int.MaxValue : Spelling.Distance(text, nearest.Text);
        foreach (var name in _byWordCount[words.Length])
        {
            if (IsMisspelt(words, name.Words) && Spelling.Distance(text, name.Text) is var slips && slips < fewest)
            {
                (nearest, fewest) = (name, slips);
            }
        }

        return nearest?.Key;
    }

    // Word by word: "ai engineer" is two letters from "ml engineer" and another job.
    private static bool IsMisspelt(string[] written, ImmutableArray<string> known)
    {
        for (var at = 0; at < written.Length; at++)
        {
            if (!Spelling.IsNear(written[at], known[at]))
            {
                return false;
            }
        }

        return true;
    }

    // Misspelt whole names come first (2 and more), then names that share words with the text (under 1).
    private static double Likeness(string text, ImmutableArray<string> words, Name name)
    {
        if (Spelling.IsWithin(text, name.Text, Math.Max(1, name.Text.Length / 4)))
        {
            return 3 - ((double)Spelling.Distance(text, name.Text) / name.Text.Length);
        }

        var shared = 0;
        foreach (var word in name.Words)
        {
            shared += word.Length > 1 && IsAmong(word, words) ? 1 : 0;
        }

        return (double)shared / (name.Words.Length + 1);
    }

    private static bool IsAmong(string word, ImmutableArray<string> words)
    {
        foreach (var written in words)
        {
            if (written == word || Spelling.IsNear(written, word))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Name(string Text, ImmutableArray<string> Words, TKey Key);
}

/// <summary>A name found in a text: what it stands for, at which word, over how many words.</summary>
public sealed record Mention<TKey>(TKey Key, int Start, int Length)
{
    /// <summary>Whether it is written as the name is, but for case, plural and punctuation.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>Whether one of these words belongs to it.</summary>
    public bool Overlaps(int start, int length) => start < Start + Length && Start < start + length;
}

using System.Collections.Immutable;

namespace MentorBot.Core.Search;

/// <summary>What people write, as comparable words: read as <see cref="WordReader" /> does, plural endings taken off.</summary>
public static class Words
{
    /// <summary>The words of a text, in order.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        while (reader.Read())
        {
            words.Add(Singular(reader.Word).ToString());
        }

        return words.DrainToImmutable();
    }

    /// <summary>The words of a text, in order, with their plural endings.</summary>
    public static ImmutableArray<string> AsWritten(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        while (reader.Read())
        {
            words.Add(reader.Word.ToString());
        }

        return words.DrainToImmutable();
    }

    /// <summary>A word without its plural ending.</summary>
    public static string Singular(string word) => Singular(word.AsSpan()).Length == word.Length ? word : word[..^1];

    /// <inheritdoc cref="Singular(string)" />
    internal static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    /// <summary>The words of a text, joined by single spaces: two texts with the same key say the same name.</summary>
    public static string Key(string text) => string.Join(' ', Of(text));
}

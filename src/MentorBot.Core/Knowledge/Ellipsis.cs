namespace MentorBot.Core.Knowledge;

/// <summary>Shortens words that are too long for where they go.</summary>
internal static class Ellipsis
{
    /// <summary>These words in at most <paramref name="length" /> characters: cut with an ellipsis where they are longer.</summary>
    internal static string Cut(string words, int length)
    {
        if (words.Length <= length)
        {
            return words;
        }

        // Half of a surrogate pair is no character.
        var end = char.IsHighSurrogate(words[length - 2]) ? length - 2 : length - 1;
        return words[..end].TrimEnd() + "…";
    }
}

using System.Globalization;

namespace MentorBot.Core.Replies;

/// <summary>A person's own words, fit to be said back: no control or hidden characters, which could turn the rest of a line around, and not too many.</summary>
internal static class Echo
{
    /// <summary>The words in at most <paramref name="longest" /> characters.</summary>
    internal static string Of(string words, int longest) =>
        Budget.Cut(string.Concat(words.Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not UnicodeCategory.Format)), longest);
}

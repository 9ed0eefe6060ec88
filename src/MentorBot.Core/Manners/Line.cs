using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Core.Search;

namespace MentorBot.Core.Manners;

/// <summary>A line as people write it, word by word: small letters without accents and apostrophes, each word with its place in the text.</summary>
/// <remarks>Unlike <see cref="Words" /> it keeps plural endings and knows where a sentence pauses: "hi, there" is not "hi there".</remarks>
internal sealed partial record Line(string Text, ImmutableArray<LineWord> Words)
{
    /// <summary>Stands for a pause, and is part of no word.</summary>
    internal const string Pause = "¦";

    private const string Apostrophes = "'’‘´`ʼ";

    /// <summary>The words with single spaces between, without what is only said again and again.</summary>
    internal string Key { get; } = string.Join(' ', Repeats.Without(Words).Select(word => word.Word));

    internal bool IsEmpty => Words.IsEmpty;

    /// <summary>The same with a <see cref="Pause" /> wherever the sentence pauses or ends.</summary>
    internal string Breaths { get; } = string.Join(' ', Repeats.Without(Words).SelectMany(word => word.Pauses ? new[] { word.Word, Pause } : [word.Word]));

    internal static Line Of(string text)
    {
        var shown = WithoutEmotes(text);
        var words = ImmutableArray.CreateBuilder<LineWord>();
        var (word, start) = (new StringBuilder(), 0);
        for (var at = 0; at <= shown.Length; at++)
        {
            var letter = at < shown.Length ? Letters.Fold(shown[at]) : ' ';
            if (char.IsLetterOrDigit(letter) || (word.Length > 0 && IsMark(letter)))
            {
                start = word.Length == 0 ? at : start;
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (!Apostrophes.Contains(letter, StringComparison.Ordinal) && char.GetUnicodeCategory(letter) is not UnicodeCategory.Format && word.Length > 0)
            {
                words.Add(new LineWord(word.ToString(), start, at, PausesAt(shown, at)));
                word.Clear();
            }
        }

        return new Line(text, words.DrainToImmutable());
    }

    /// <summary>The line without so many words at its start and its end.</summary>
    internal Line Without(int first, int last) => first == 0 && last == 0 ? this
        : first + last >= Words.Length ? Of("")
        : Of(Text[(first == 0 ? 0 : Words[first].Start)..(last == 0 ? Text.Length : Words[^last].Start)]);

    private static string WithoutEmotes(string text)
    {
        try
        {
            return Emotes().Replace(text, match => new string(' ', match.Length));
        }
        catch (RegexMatchTimeoutException)
        {
            return text;
        }
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // A hyphen or a slash holds words together: "hi-tech".
    private static bool PausesAt(string text, int at)
    {
        for (; at < text.Length && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (text[at] is not (' ' or '-' or '/' or '\'' or '’'))
            {
                return true;
            }
        }

        return at >= text.Length;
    }

    // A server's own picture (<:wave:123>), Slack's (:wave:), and a mention (<@123>, <#C1|jobs>).
    [GeneratedRegex("<a?:[A-Za-z0-9_]{1,40}:[0-9]{1,25}>|<[@#!][^<>]{1,60}>|(?<![A-Za-z0-9:]):[a-z][a-z0-9_+-]{1,40}:(?![A-Za-z0-9:])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emotes();
}

/// <summary>A word, from where to where it stands in the text, and whether the sentence pauses or ends after it.</summary>
internal sealed record LineWord(string Word, int Start, int End, bool Pauses);

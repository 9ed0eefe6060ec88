using System.Globalization;
using System.Text.RegularExpressions;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Gaps;

/// <summary>Takes out of a question what could say who asked it or open a door: addresses, numbers, links, secrets, mentions.</summary>
/// <remarks>A name written as plain words cannot be told from other words, which is why a wording is shown only when three people asked alike.</remarks>
public static partial class Redaction
{
    /// <summary>What stands in place of what was taken out; a search sees no word in it.</summary>
    public const string Removed = "[…]";

    /// <summary>The longest question that is kept, in characters.</summary>
    public const int LongestKept = 300;

    private const int Timeout = 1000;
    private const int LongestRead = 4000;
    private const int LeastSecret = 16;
    private const int LeastSecretLetters = 20;
    private const int LongestWord = 40;
    private const int LeastPhoneDigits = 7;
    private const int MostCaseChanges = 4;

    /// <summary>The question as it may be kept, in at most <see cref="LongestKept" /> characters; null when no word is left.</summary>
    public static string? Of(string question)
    {
        // Written with full-width signs or hidden characters between, an address is still an address.
        var text = string.Concat(Ellipsis.Cut(question, LongestRead).Where(letter => !IsHidden(letter)).Select(letter => char.IsControl(letter) ? ' ' : Letters.Fold(letter)));
        text = KeyBlock().Replace(text, Removed);
        text = Bracketed().Replace(text, Removed);
        text = Link().Replace(text, Removed);
        text = Email().Replace(text, Removed);
        text = Domain().Replace(text, Removed);
        text = Named().Replace(text, Removed);
        text = Known().Replace(text, Removed);
        text = Word().Replace(text, word => IsSecret(word.Value) ? Removed : word.Value);
        text = Mention().Replace(text, Removed);
        text = Digits().Replace(text, run => IsNumberOfSomebody(run.Value) ? Removed : run.Value);
        text = Ellipsis.Cut(Blanks().Replace(text, " ").Trim(), LongestKept);
        return Words.Of(text).IsEmpty ? null : text;
    }

    private static bool IsHidden(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    // Long and random: letters with digits between, capitals in odd places, or longer than any word.
    private static bool IsSecret(string word)
    {
        var letters = word.Count(char.IsLetter);
        var digits = word.Count(char.IsAsciiDigit);
        return word.Length > LongestWord
            || (word.Length >= LeastSecret && digits > 1 && letters > 1)
            || (word.Length >= LeastSecretLetters && CaseChanges(word) >= MostCaseChanges);
    }

    private static int CaseChanges(string word) => word.Zip(word.Skip(1)).Count(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));

    // "2020-2024" is a span of years; other digits that hang together, seven or more, may be a telephone, a card or an id.
    private static bool IsNumberOfSomebody(string run) =>
        run.Count(char.IsAsciiDigit) >= LeastPhoneDigits && !YearSpan().IsMatch(run);

    [GeneratedRegex(@"-----BEGIN.*?(-----END[^-]*-----|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex KeyBlock();

    // <@123>, <@&123>, <#C12|general>, <!channel>, <https://x|label>, <mailto:…>, </role:12>, <a:wave:12>, <t:12:R>
    [GeneratedRegex(@"<[@#!:/a-z][^<>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b([a-z][a-z0-9+.-]{1,20}://|www\.|mailto:|tel:)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Link();

    // With a path, or with one of the endings that are no product's name: "fast.ai" and "asp.net" stay.
    [GeneratedRegex(@"\b[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?/\S+|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|info|edu|gov|gg|ly|me|de|uk|eu|in|fr|co|xyz|app)\b/?|\b\d{1,3}(\.\d{1,3}){3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Domain();

    [GeneratedRegex(@"[^\s@<>,;:""()]+\s?(@|[(\[{]\s?at\s?[)\]}])\s?[^\s@<>,;:""()]+(\.|\s?[(\[{]\s?dot\s?[)\]}]\s?)[^\s@<>,;:""()]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Email();

    // "password: x", "my api key is x"
    [GeneratedRegex(@"\b(pass(word|phrase|wd|code)?|pwd|pin|secret|token|(api|access|secret)[ _-]?key|bearer)(\s*[:=]+\s*|\s+is\s+(?=\S*[\d!$%&_+]))\S+|\bbearer\s+(?=\S*\d)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Named();

    // Slack, OpenAI, GitHub, GitLab, Stripe, AWS, Google, JSON web tokens, Discord (three parts with points between)
    [GeneratedRegex(@"\b(xox[a-z]|xapp|sk|pk|rk)[-_][\w-]{6,}\S*|\b(gh[pousr]_|github_pat_|glpat-|hf_|npm_|ya29\.)\S+|\b(AKIA|ASIA)[0-9A-Z]{12,}|\bAIza[\w-]{20,}|\beyJ[\w-]{5,}\.\S+|\b[\w-]{23,28}\.[\w-]{5,7}\.[\w-]{20,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Known();

    [GeneratedRegex(@"[\w+/=\-]{16,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Word();

    [GeneratedRegex(@"@[\w.\-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\+?\(?\d[\d\s().\-/]*\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(19|20)\d\d\s?[-/]\s?(19|20)\d\d$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Blanks();
}

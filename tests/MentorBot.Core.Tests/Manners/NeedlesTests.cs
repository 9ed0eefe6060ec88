using System.Text.RegularExpressions;
using MentorBot.Core.Manners;

namespace MentorBot.Core.Tests.Manners;

/// <summary>What a text must hold before a pattern is tried on it; whatever a pattern matches must hold it.</summary>
public sealed class NeedlesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("(kill|hurt) (my ?self|meself)", "i kill myself", "i like containers")]
    [InlineData("suicid(e|es|al)", "a suicidal mood", "a sure win")]
    [InlineData("(so |very )*tired of (it|this) all", "so so tired of it all", "tired")]
    [InlineData(@"(he|she) (\w+ ){0,3}(threatens|hits) me", "he really often hits me", "he helps me")]
    [InlineData("no hope( left)?", "no hope", "hope")]
    [InlineData("(?<=(^|¦) )(dead|gone)(?= ($|¦))", " gone ", "done")]
    [InlineData("(ha|he){2,} okay", "haha okay", "hahaha")]
    [InlineData("lo+l okay", "loool okay", "loool")]
    [InlineData("practi[cs]e more", "practice more", "prattle on")]
    public void A_text_that_matches_holds_what_is_needed_and_one_that_does_not_is_left_out(string pattern, string matching, string other)
    {
        Regex.IsMatch(matching, pattern, RegexOptions.None, Limit).ShouldBeTrue();

        var needed = Needles.Of(pattern).ShouldNotBeNull();

        matching.AsSpan().ContainsAny(needed).ShouldBeTrue();
        other.AsSpan().ContainsAny(needed).ShouldBeFalse();
    }

    [Theory]
    [InlineData("(a|b)?")]
    [InlineData("[a-z]+")]
    [InlineData("(yes|[a-z])")]
    [InlineData(@"\w+ (so )*")]
    [InlineData("(word){0,2}")]
    [InlineData("(?=word)")]
    public void Of_a_pattern_that_may_match_nearly_anything_nothing_is_demanded(string pattern) => Needles.Of(pattern).ShouldBeNull();

    [Theory]
    [InlineData("ab+c", "abbbc")]
    [InlineData("abc?def", "abdef")]
    [InlineData("abcd{2,3}e", "abcdde")]
    [InlineData("abc|defg", "defg")]
    [InlineData("xy(a[bc])dz", "xyabdz")]
    [InlineData("fine(e?x)yes", "finexyes")]
    [InlineData("(abc(def|ghi)?)+", "abcabcghi")]
    public void What_may_be_missing_is_not_demanded(string pattern, string matching)
    {
        Regex.IsMatch(matching, pattern, RegexOptions.None, Limit).ShouldBeTrue();

        (Needles.Of(pattern) is not { } needed || matching.AsSpan().ContainsAny(needed)).ShouldBeTrue();
    }
}

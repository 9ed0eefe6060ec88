using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class WordsTests
{
    [Theory]
    [InlineData("C++ and C#!", "c++|and|c#")]
    [InlineData("don't", "dont")]
    [InlineData("don’t", "dont")]
    [InlineData("sal\u200Bary", "salary")]
    [InlineData("re\u00ADsume", "resume")]
    [InlineData("re\u0301sume\u0301", "resume")]
    [InlineData("Résumé", "resume")]
    [InlineData("ＭＬ　ｏｐｓ", "ml|ops")]
    [InlineData("data-driven, 24/7", "data|driven|24|7")]
    [InlineData(" \u200B ", "")]
    public void Words_are_read_without_what_hides_in_them(string text, string words) => string.Join('|', Words.AsWritten(text)).ShouldBe(words);

    [Fact]
    public void A_word_without_end_is_cut() => Words.AsWritten(new string('a', 1_000)).ShouldHaveSingleItem().Length.ShouldBe(WordReader.LongestWord);

    [Theory]
    [InlineData("deploys", "deploy")]
    [InlineData("deployed", "deploy")]
    [InlineData("deployment", "deploy")]
    [InlineData("documentation", "document")]
    [InlineData("experimenting", "experiment")]
    [InlineData("running", "run")]
    [InlineData("hiring", "hire")]
    [InlineData("studies", "study")]
    [InlineData("certifications", "certification")]
    [InlineData("hires", "hire")]
    [InlineData("using", "use")]
    [InlineData("used", "use")]
    [InlineData("going", "go")]
    public void The_forms_of_a_word_share_a_stem(string form, string word) => Stem.Of(form).ToString().ShouldBe(Stem.Of(word).ToString());

    [Theory]
    [InlineData("class")]
    [InlineData("status")]
    [InlineData("analysis")]
    [InlineData("job")]
    [InlineData("2nd")]
    [InlineData("sing")]
    public void A_word_that_only_looks_as_if_it_had_an_ending_stays(string word) => Stem.Of(word).ToString().ShouldBe(word);

    [Fact]
    public void The_longest_phrase_is_replaced_first()
    {
        var synonyms = new Synonyms([("ml", "machine learning"), ("ml ops", "mlops"), ("ops", "operations")]);
        synonyms.Rewrite(["ml", "ops", "and", "ml"]).ShouldBe(["mlops", "and", "machine", "learning"]);
    }

    [Fact]
    public void What_a_synonym_brings_in_is_looked_at_once_more() =>
        new Synonyms([("cv", "resume"), ("resume", "application")]).Rewrite(["cv"]).ShouldBe(["application"]);
}

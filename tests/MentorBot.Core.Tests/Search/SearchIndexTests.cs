using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly ImmutableArray<SearchText> Texts =
    [
        new("Baker", ["how do I learn to bake bread", "is night work hard"], "Kneads dough before sunrise and sells croissants."),
        new("Miller", ["who grinds the grain"], "Keeps the stones sharp and the sacks dry."),
        new("Baker: Salary", ["what does a baker earn", "pay in a bakery"], "Wages rise with the years and with a diploma."),
    ];

    private static readonly SearchIndex Index = SearchIndex.Of(Texts);

    [Theory]
    [InlineData("miller", 1)]
    [InlineData("learning to bake", 0)]
    [InlineData("grinding grain", 1)]
    [InlineData("croissant at sunrise", 0)]
    [InlineData("a diploma", 2)]
    public void A_text_is_found_by_its_title_its_examples_and_its_body(string question, int text) => Ask(question).Found[0].Text.ShouldBe(text);

    [Fact]
    public void What_no_text_has_a_word_of_finds_nothing()
    {
        var hits = Ask("quantum zebra");
        hits.Found.ShouldBeEmpty();
        hits.Top.ShouldBe(0);
        hits.Margin.ShouldBe(0);
        hits.Unknown.ShouldBe(["quantum", "zebra"]);
    }

    [Fact]
    public void Words_that_no_text_has_lower_the_score() => Ask("grain quantum zebra").Top.ShouldBeLessThan(Ask("grain").Top);

    [Fact]
    public void The_margin_is_how_far_the_best_is_above_the_next()
    {
        var hits = Ask("baker");
        hits.Margin.ShouldBe(hits.Found[0].Score - hits.Found[1].Score);
    }

    [Fact]
    public void Of_two_texts_with_the_same_words_the_one_that_has_them_in_one_example_is_nearer()
    {
        var index = SearchIndex.Of([new("One", ["oven and flour", "bread at night"], ""), new("Other", ["oven at night", "bread and flour"], "")]);
        var hits = index.Search(Words.AsWritten("flour for bread"), EvidenceWeights.All);
        hits.Found.Select(hit => hit.Text).ShouldBe([1, 0]);
        hits.Found[0].Evidence.WordNearest.ShouldBeGreaterThan(hits.Found[1].Evidence.WordNearest);
        index.Search(Words.AsWritten("bread and flour"), EvidenceWeights.All).Found[0].Evidence.WordNearest.ShouldBe(1, tolerance: 1e-5);
    }

    [Fact]
    public void No_more_are_named_than_asked_for() => Index.Search(Words.AsWritten("the baker"), EvidenceWeights.WithoutMeaning, most: 1).Found.Length.ShouldBe(1);

    [Fact]
    public void A_slip_finds_what_was_meant_and_says_so()
    {
        var hits = Ask("crosissants");
        hits.Found[0].Text.ShouldBe(0);
        hits.Corrections.ShouldBe([("crosissants", "croissants")]);
        hits.Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_some_text_has_in_another_form_is_not_mended() => Index.Repair(["grinding", "grian"]).ShouldBe(["grinding", "grain"]);

    [Fact]
    public void Of_several_near_words_the_most_frequent_is_meant()
    {
        var index = SearchIndex.Of([new("lake lake", [], ""), new("lane", [], "")]);
        index.Repair(["laie"]).ShouldBe(["lake"]);
    }

    // Two swapped letters, or one dropped, are a likelier slip than a certain other letter in a certain place.
    [Theory]
    [InlineData("wnat", "want")]
    [InlineData("ccount", "account")]
    public void Of_several_near_words_the_likelier_slip_is_mended(string written, string meant)
    {
        var index = SearchIndex.Of([new("what what", ["count count"], ""), new("want", ["account"], "")]);
        index.Repair([written]).ShouldBe([meant]);
    }

    [Theory]
    [InlineData("oen", "oven")]
    [InlineData("hto", "hot")]
    [InlineData("hat", "hat")]
    [InlineData("ho", "ho")]
    public void Of_a_short_word_only_a_letter_dropped_or_two_swapped_are_mended(string written, string meant) =>
        SearchIndex.Of([new("hot oven", [], "")]).Repair([written]).ShouldBe([meant]);

    [Fact]
    public void The_same_texts_and_question_give_the_same_answer_to_the_last_digit()
    {
        var again = SearchIndex.Of(Texts).Search(Words.AsWritten("what does a baker earn at night"), EvidenceWeights.WithoutMeaning);
        again.Found.ShouldBe(Ask("what does a baker earn at night").Found);
    }

    // More texts than one chapter holds, so that several are read apart and numbered together.
    [Fact]
    public void Among_many_texts_each_is_found_by_its_own_word()
    {
        var index = SearchIndex.Of([.. Enumerable.Range(0, 6_000).Select(number => new SearchText($"page w{number}", [$"about w{number}"], "the same words everywhere"))]);
        index.Count.ShouldBe(6_000);
        foreach (var number in new[] { 0, 2_047, 2_048, 4_096, 5_999 })
        {
            index.Search([$"w{number}"], EvidenceWeights.WithoutMeaning).Found.ShouldHaveSingleItem().Text.ShouldBe(number);
        }
    }

    [Fact]
    public void Of_texts_that_fit_alike_the_first_comes_first()
    {
        var index = SearchIndex.Of([.. Enumerable.Repeat(new SearchText("oven", ["hot oven"], ""), 100)]);
        index.Search(["oven"], EvidenceWeights.WithoutMeaning).Found.Select(hit => hit.Text).ShouldBe(Enumerable.Range(0, 48));
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing() => SearchIndex.Of([]).Search(["bread"], EvidenceWeights.All).Found.ShouldBeEmpty();

    [Fact]
    public void Covered_tells_the_body_from_the_title_and_the_examples()
    {
        Index.Covered(0, ["croissants"]).ShouldBe((1, 0));
        Index.Covered(0, ["bread"]).ShouldBe((1, 1));
        Index.Covered(0, ["zebra"]).ShouldBe((0, 0));
        Index.Covered(0, []).ShouldBe((1, 1));
    }

    [Fact]
    public void A_rare_word_says_more_than_a_frequent_one_and_an_unknown_one_most()
    {
        Index.IdfOf("the").ShouldBeLessThan(Index.IdfOf("diploma"));
        Index.IdfOf("zebra").ShouldBeGreaterThanOrEqualTo(Index.IdfOf("diploma"));
    }

    private static Hits Ask(string question) => Index.Search(Words.AsWritten(question), EvidenceWeights.WithoutMeaning);
}

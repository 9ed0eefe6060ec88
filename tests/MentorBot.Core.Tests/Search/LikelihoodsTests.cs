using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

/// <summary>What single words lose: which of them follows which, and how rarely a text's examples use them.</summary>
public sealed class LikelihoodsTests
{
    [Fact]
    public void The_order_of_words_tells_two_texts_with_the_same_words_apart()
    {
        var index = SearchIndex.Of([new("First", ["who trains the baker"], ""), new("Second", ["the baker who trains"], "")]);

        LikeliestOf(index, "the baker who trains").ShouldBe(1);
        LikeliestOf(index, "who trains the baker").ShouldBe(0);
    }

    [Fact]
    public void The_likeliest_text_is_at_0_and_the_others_are_below_it()
    {
        var found = Search(SearchIndex.Of([new("Baker", ["bread at night"], ""), new("Miller", ["bread and grain"], "")]), "bread and grain");

        found.Select(hit => hit.Evidence.Likelihood).Max().ShouldBe(0);
        found.ShouldAllBe(hit => hit.Text == 1 || hit.Evidence.Likelihood < 0);
    }

    [Fact]
    public void A_word_that_a_text_has_in_every_example_makes_it_likelier_than_one_that_has_it_once()
    {
        var index = SearchIndex.Of([new("Miller", ["grain in sacks", "the stones", "wet stones"], ""), new("Farmer", ["sowing grain", "selling grain", "ripe grain"], "")]);

        LikeliestOf(index, "grain").ShouldBe(1);
    }

    [Fact]
    public void Words_that_no_text_has_change_nothing()
    {
        var index = SearchIndex.Of([new("Baker", ["bread at night"], ""), new("Miller", ["bread and grain"], "")]);

        Search(index, "quantum bread zebra").Select(hit => hit.Evidence.Likelihood).ShouldBe(Search(index, "bread").Select(hit => hit.Evidence.Likelihood));
    }

    [Fact]
    public void Of_many_texts_it_is_not_asked() =>
        Search(SearchIndex.Of([.. Enumerable.Range(0, ShortFields.FewTexts + 1).Select(number => new SearchText($"Baker {number}", [], ""))]), "baker")
            .ShouldAllBe(hit => hit.Evidence.Likelihood == 0);

    private static int LikeliestOf(SearchIndex index, string question) => Search(index, question).MaxBy(hit => hit.Evidence.Likelihood).Text;

    private static IEnumerable<Hit> Search(SearchIndex index, string question) => index.Search(Words.AsWritten(question), EvidenceWeights.All).Found;
}

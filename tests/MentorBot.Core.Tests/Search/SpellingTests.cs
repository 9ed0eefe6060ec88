using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("mlops", "mlops", 0)]
    [InlineData("mlosp", "mlops", 1)]
    [InlineData("mlop", "mlops", 1)]
    [InlineData("mmlops", "mlops", 1)]
    [InlineData("nlops", "mlops", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Slips_are_counted_as_a_person_makes_them(string written, string known, int slips)
    {
        Spelling.Distance(written, known).ShouldBe(slips);
        Spelling.Distance(known, written).ShouldBe(slips);
    }

    [Theory]
    [InlineData("ds", "da", false)]
    [InlineData("docker", "dokcer", true)]
    [InlineData("docker", "dcokre", false)]
    [InlineData("kubernetes", "kubrenets", true)]
    public void A_longer_word_may_hold_more_slips(string written, string known, bool near) => Spelling.IsNear(written, known).ShouldBe(near);

    [Theory]
    [InlineData("What an ML-Ops Engineer?", "what an ml ops engineer")]
    [InlineData("a mentor's bot", "a mentor bot")]
    [InlineData("C++ and C#", "c++ and c#")]
    [InlineData("M\u200bLOps", "mlop")]
    [InlineData("ＭＬＯｐｓ", "mlop")]
    [InlineData("Café", "cafe")]
    [InlineData("classes, status, analysis", "classe status analysis")]
    [InlineData("🙂 !?", "")]
    public void Words_are_what_two_people_would_call_the_same(string text, string key) => Words.Key(text).ShouldBe(key);

    [Fact]
    public void Names_are_found_in_a_text_longest_first()
    {
        var names = new NameIndex<int>([("data", 1), ("data scientist", 2), ("mlops", 3)]);
        names.MentionsIn(Words.Of("is a data scientist closer to mlops than data?"))
            .ShouldBe([new Mention<int>(2, 2, 2), new Mention<int>(3, 6, 1), new Mention<int>(1, 8, 1)]);
    }

    [Fact]
    public void A_name_two_things_claim_stays_with_the_first() =>
        new NameIndex<int>([("ops", 1), ("OPS", 2)]).Exact("ops").ShouldBe(1);

    [Fact]
    public void Short_names_are_never_guessed() =>
        new NameIndex<int>([("ds", 1)]).MentionsIn(Words.Of("is it da or dx")).ShouldBeEmpty();
}

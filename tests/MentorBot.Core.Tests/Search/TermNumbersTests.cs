using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

/// <summary>The numbers of terms, held against a dictionary that everybody trusts.</summary>
public sealed class TermNumbersTests
{
    [Fact]
    public void Terms_are_numbered_in_the_order_in_which_they_first_come()
    {
        var numbers = new TermNumbers();

        new ulong[] { 7, 0, 7, ulong.MaxValue, 0 }.Select(numbers.Add).ShouldBe([0, 1, 0, 2, 1]);

        numbers.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(1UL << 16)]
    [InlineData(1UL << 32)]
    [InlineData(1UL << 48)]
    public void Thousands_of_terms_that_lie_evenly_apart_keep_their_numbers_and_others_have_none(ulong apart)
    {
        var (numbers, trusted) = (new TermNumbers(), new Dictionary<ulong, int>());
        foreach (var term in Enumerable.Range(0, 5_000).Select(at => unchecked((ulong)at * apart)))
        {
            numbers.Add(term).ShouldBe(trusted.TryGetValue(term, out var known) ? known : trusted[term] = trusted.Count);
        }

        numbers.Count.ShouldBe(trusted.Count);
        trusted.ShouldAllBe(one => numbers.Find(one.Key) == one.Value);
        Enumerable.Range(0, 5_000).Select(at => unchecked(((ulong)at * apart) + 3)).Where(term => !trusted.ContainsKey(term)).ShouldAllBe(term => numbers.Find(term) == -1);
    }
}

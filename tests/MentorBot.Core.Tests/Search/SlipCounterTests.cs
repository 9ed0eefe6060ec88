using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class SlipCounterTests
{
    private const int Pairs = 20_000;

    [Theory]
    [InlineData("intership", "internship", 1)]
    [InlineData("salray", "salary", 1)]
    [InlineData("naïf", "naif", 1)]
    [InlineData("abc", "abc", 0)]
    [InlineData("ca", "abc", 3)]
    public void Slips_are_letters_added_dropped_changed_and_swapped(string word, string known, int slips) => Count(word, known).ShouldBe(slips);

    // Few letters and short words, so that every kind of slip meets every other.
    [Fact]
    public void It_counts_what_the_table_counts()
    {
        var dice = new Random(1);
        for (var pair = 0; pair < Pairs; pair++)
        {
            var (word, known) = (Word(dice, 1), Word(dice, 0));
            Count(word, known).ShouldBe(Spelling.Distance(word, known), $"{word} {known}");
        }
    }

    [Fact]
    public void The_longest_word_fits() => Count(new string('a', WordReader.LongestWord), new string('a', WordReader.LongestWord - 1)).ShouldBe(1);

    private static string Word(Random dice, int shortest) => string.Concat(Enumerable.Range(0, dice.Next(shortest, 10)).Select(_ => "abcé"[dice.Next(4)]));

    private static int Count(string word, string known) => new SlipCounter(word, stackalloc ulong[SlipCounter.Room]).To(known);
}

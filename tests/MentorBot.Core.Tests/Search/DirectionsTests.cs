using System.Runtime.Intrinsics.X86;
using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

/// <summary>Products of lists of small numbers are the same on every processor, to the last digit.</summary>
public sealed class DirectionsTests
{
    private static readonly int[] Lengths = [0, 1, 15, 16, 31, 32, 33, 64, 100, 255, 300];

    [Fact]
    public void Every_way_of_multiplying_comes_to_what_one_by_one_comes_to()
    {
        var random = new Random(7);
        foreach (var length in Lengths.Concat(Enumerable.Repeat(300, 50)))
        {
            var (one, other) = (Some(random, length), Some(random, length));
            Dot(one, other).ShouldBe(OneByOne(one, other, from: 0));
        }
    }

    [Theory]
    [InlineData(64)]
    [InlineData(100)]
    public void Several_lists_at_once_come_to_what_each_comes_to(int length)
    {
        var random = new Random(8);
        var one = Some(random, length);
        foreach (var count in Enumerable.Range(0, 10))
        {
            var others = Enumerable.Range(0, count).Select(_ => Some(random, length)).ToList();
            var dots = new float[count];
            Directions.Dots(one, others.SelectMany(other => other).ToArray(), dots);
            dots.ShouldBe(others.Select(other => (float)OneByOne(one, other, from: 0)));
        }
    }

    [Fact]
    public void The_largest_numbers_of_either_sign_do_not_run_over()
    {
        var (most, least) = (Enumerable.Repeat((sbyte)127, 320).ToArray(), Enumerable.Repeat((sbyte)-127, 320).ToArray());
        Dot(most, most).ShouldBe(127 * 127 * 320);
        Dot(least, least).ShouldBe(127 * 127 * 320);
        Dot(most, least).ShouldBe(-127 * 127 * 320);
        Dot(least, most).ShouldBe(-127 * 127 * 320);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(53)]
    public void The_largest_product_is_found_wherever_it_stands(int count)
    {
        var (ones, others) = (Enumerable.Repeat(.5f, count).ToArray(), Enumerable.Repeat(.25f, count).ToArray());
        for (var place = 0; place < count; place++)
        {
            (ones[place], others[place]) = (.9f, .7f);
            Directions.LargestProduct(ones, others).ShouldBe(.9f * .7f);
            (ones[place], others[place]) = (.5f, .25f);
        }

        Directions.LargestProduct(ones, [.. others.Select(other => -other)]).ShouldBe(0);
    }

    // By the way that this processor takes, once the others that it can take have come to the same.
    private static int Dot(sbyte[] one, sbyte[] other)
    {
        var dot = Directions.Dot(one, other);
        Whole(Directions.DotByHalves(one, other)).ShouldBe(dot);
        if (Avx2.IsSupported)
        {
            Whole(Directions.DotByPairs(one, other)).ShouldBe(dot);
        }

        return dot;

        int Whole((int Dot, int Done) part) => part.Dot + OneByOne(one, other, part.Done);
    }

    private static int OneByOne(sbyte[] one, sbyte[] other, int from) => Enumerable.Range(from, one.Length - from).Sum(at => one[at] * other[at]);

    private static sbyte[] Some(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128))];
}

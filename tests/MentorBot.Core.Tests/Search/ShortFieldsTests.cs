using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class ShortFieldsTests
{
    private static readonly float[] Idf = [1.5f, .5f, 2f, .25f];

    // Of three texts: terms 0 (in the title) and 2; terms 1, 2 (in the title) and 3; none.
    private static readonly SparseRows ByText = new(
        [0, 2, 5, 5],
        [(0 << 1) | 1, 2 << 1, 1 << 1, (2 << 1) | 1, 3 << 1],
        [SparseRows.Pack(.5f), SparseRows.Pack(.25f), SparseRows.Pack(1), SparseRows.Pack(.75f), SparseRows.Pack(.125f)],
        [SparseRows.Pack(.1f), SparseRows.Pack(.2f), SparseRows.Pack(.3f), SparseRows.Pack(.4f), SparseRows.Pack(.5f)]);

    [Theory]
    [InlineData(1_000)]
    [InlineData(0)]
    public void Text_by_text_and_term_by_term_the_sums_are_the_same(int few)
    {
        var fields = new ShortFields(ByText, Idf, few);
        using var query = new TermQuery(new TermSide(fields, Idf), unseen: 3);
        foreach (var term in new[] { 2, 0, -1, 3 })
        {
            query.Add(term);
        }

        Span<Overlap> overlaps = stackalloc Overlap[3];
        fields.Overlaps([new Nominee(1, 0), new Nominee(2, 0), new Nominee(0, 0)], query, overlaps);
        IsNear(overlaps[0], new Overlap((2f * .75f) + (.25f * .125f), (2f * .4f) + (.25f * .5f), 2f));
        IsNear(overlaps[1], default);
        IsNear(overlaps[2], new Overlap((1.5f * .5f) + (2f * .25f), (1.5f * .1f) + (2f * .2f), 1.5f));
    }

    [Fact]
    public void A_text_has_a_term_wherever_it_stands()
    {
        var fields = new ShortFields(ByText, Idf);
        Enumerable.Range(0, Idf.Length).Where(term => fields.Has(1, term)).ShouldBe([1, 2, 3]);
        fields.TitleMasses(Idf).ShouldBe([1.5f, 2f, 0f]);
    }

    private static void IsNear(Overlap overlap, Overlap expected)
    {
        overlap.Impact.ShouldBe(expected.Impact, tolerance: 1e-4);
        overlap.Centre.ShouldBe(expected.Centre, tolerance: 1e-4);
        overlap.Title.ShouldBe(expected.Title, tolerance: 1e-4);
    }
}

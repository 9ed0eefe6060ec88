using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class ExampleRowsTests
{
    // Each word is its own stem; word 3 says most.
    private static readonly float[] Idf = [1f, 2f, .5f, 3f];

    [Theory]
    [InlineData(ExampleRows.FewRows)]
    [InlineData(0)]
    public void Row_by_row_and_stem_by_stem_the_nearest_is_the_same(int few)
    {
        var words = new TokenStream(room: 16);
        Add(words, title: [0], examples: [[1, 2], [1, 1, 3]], body: [0, 1, 2, 3]);
        Add(words, title: [], examples: [], body: [3]);
        Add(words, title: [0, 1], examples: [[2]], body: []);
        var rows = new ExampleRows([words], Own(), Idf, few);
        using var query = new TermQuery(new TermSide(new ShortFields(SparseRows.None, Idf), Idf), unseen: 2);
        foreach (var stem in new[] { 3, 1, -1 })
        {
            query.Add(stem);
        }

        Span<float> nearest = stackalloc float[3];
        rows.Nearest([new Nominee(2, 0), new Nominee(0, 0), new Nominee(1, 0)], query, nearest);
        var question = MathF.Sqrt(9 + 4 + 4);
        nearest[0].ShouldBe(4 / MathF.Sqrt(1 + 4) / question, tolerance: 1e-6);
        nearest[1].ShouldBe((4 + 9) / MathF.Sqrt(4 + 9) / question, tolerance: 1e-6);
        nearest[2].ShouldBe(0);
    }

    private static void Add(TokenStream words, int[] title, int[][] examples, int[] body)
    {
        AddPart(words, title, TokenStream.Field.Title);
        foreach (var example in examples)
        {
            AddPart(words, example, TokenStream.Field.Example);
        }

        AddPart(words, body, TokenStream.Field.Body);
        words.EndText();
    }

    private static void AddPart(TokenStream words, int[] part, TokenStream.Field field)
    {
        foreach (var word in part)
        {
            words.Add(word);
        }

        words.EndPart(field);
    }

    private static WordTerms Own()
    {
        var own = new WordTerms();
        for (var word = 0; word < Idf.Length; word++)
        {
            own.Add(word);
            own.EndWord();
        }

        return own;
    }
}

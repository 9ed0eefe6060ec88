using System.Buffers.Binary;
using System.Text;
using MentorBot.Core.Search;

namespace MentorBot.Core.Tests.Search;

public sealed class MeaningTests
{
    private const int Size = 3;

    private static readonly WordVectors Table = WordVectors.Read(TableOf(("bread", [100, 0, 0]), ("loaf", [90, 10, 0]), ("salary", [0, 100, 0]), ("wages", [0, 90, 10]), ("nurse", [0, 0, 100])));

    private static readonly SearchIndex Index = SearchIndex.Of([new("bread for all", ["my own bread"], ""), new("salary for all", [], "")], Table);

    [Fact]
    public void A_question_without_the_words_of_a_text_can_be_near_it_in_meaning()
    {
        var found = Index.Search(["loaf", "for", "all"], EvidenceWeights.All).Found;
        found[0].Text.ShouldBe(0);
        found[0].Evidence.Nearest.ShouldBe(.99f, .02f);
        found[1].Evidence.Nearest.ShouldBe(.11f, .02f);
    }

    [Fact]
    public void Without_the_table_nothing_is_near_in_meaning() =>
        SearchIndex.Of([new("bread for all", [], "")]).Search(["loaf", "for"], EvidenceWeights.All).Found[0].Evidence.Nearest.ShouldBe(0);

    [Fact]
    public void A_word_of_the_language_is_no_slip()
    {
        SearchIndex.Of([new("purse", [], "")]).Repair(["nurse"]).ShouldBe(["purse"]);
        SearchIndex.Of([new("purse", [], "")], Table).Repair(["nurse"]).ShouldBe(["nurse"]);
    }

    [Fact]
    public void A_slip_of_another_form_of_a_known_word_is_mended() => SearchIndex.Of([new("wage", [], "")], Table).Repair(["wagess"]).ShouldBe(["wages"]);

    [Fact]
    public void Words_that_the_table_lacks_have_no_direction() => Index.Search(["for"], EvidenceWeights.All).Found[0].Evidence.Middle.ShouldBe(0);

    private static byte[] TableOf(params (string Word, sbyte[] Place)[] words)
    {
        var table = new List<byte>();
        Number(table, words.Length);
        Number(table, Size);
        foreach (var (word, _) in words)
        {
            table.Add((byte)word.Length);
            table.AddRange(Encoding.UTF8.GetBytes(word));
        }

        foreach (var _ in words)
        {
            Number(table, BitConverter.SingleToInt32Bits(.01f));
        }

        table.AddRange(words.SelectMany(one => one.Place).Select(number => (byte)number));
        return [.. table];
    }

    private static void Number(List<byte> table, int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        table.AddRange(bytes);
    }
}

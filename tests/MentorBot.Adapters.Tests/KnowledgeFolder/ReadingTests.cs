using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>The shipped pages are for people who begin, many of whom read English as a second language.</summary>
public sealed class ReadingTests
{
    private const int MostWordsInASentence = 30;
    private const int MostWordsInASection = 400;
    private const double MostMeanWords = 17;
    private const double LeastEase = 45;

    private static readonly IReadOnlyList<Page> Shipped =
        [.. FolderReader.Read(SourceTree.PathOf("knowledge"), SamplePage.Today).Readings.Select(reading => reading.Written?.Page).OfType<Page>()];

    [Fact]
    public void No_sentence_of_the_shipped_pages_is_too_long() => Shipped
        .SelectMany(page => ReadingEase.Of(ProseOf(page)).Sentences
            .Where(sentence => sentence.Count > MostWordsInASentence)
            .Select(sentence => $"{page.Address}: {sentence.Count} words: {string.Join(' ', sentence)}"))
        .ShouldBeEmpty();

    [Fact]
    public void The_sentences_of_a_shipped_page_are_short_on_the_whole() => Shipped
        .Select(page => (page.Address, ReadingEase.Of(ProseOf(page)).MeanWords))
        .Where(page => page.MeanWords > MostMeanWords)
        .Select(page => $"{page.Address}: {page.MeanWords:F1} words a sentence")
        .ShouldBeEmpty();

    [Fact]
    public void Every_shipped_page_is_easy_to_read() => Shipped
        .Select(page => (page.Address, ReadingEase.Of(ProseOf(page)).Flesch))
        .Where(page => page.Flesch < LeastEase)
        .Select(page => $"{page.Address}: {page.Flesch:F1}")
        .ShouldBeEmpty();

    [Fact]
    public void No_section_of_the_shipped_pages_is_too_long() => Shipped
        .SelectMany(page => page.Sections.Select(section => (section.Address, section.Body)).Append((page.Address, page.Lead)))
        .Select(section => (section.Item1, ReadingEase.Of(section.Item2).Words))
        .Where(section => section.Words > MostWordsInASection)
        .Select(section => $"{section.Item1}: {section.Words} words")
        .ShouldBeEmpty();

    // Every address that the articles give facts for: eval/addresses.tsv, kept as data of the tests.
    [Fact]
    public void Every_address_that_was_promised_is_in_the_shipped_folder()
    {
        var library = KnowledgeBase.Of(Shipped);
        var promised = File.ReadLines(SourceTree.PathOf("tests/MentorBot.EndToEnd.Tests/Data/addresses.tsv")).Skip(1).Select(line => line.Split('\t')[0]).ToList();

        promised.Count.ShouldBe(90);
        promised.Where(written => !(Address.TryParse(written, out var address) && Resolves(library, address))).ShouldBeEmpty();
    }

    private static bool Resolves(KnowledgeBase library, Address address) =>
        address.Section is null ? library.Find(address) is not null : library.FindSection(address) is not null;

    private static IEnumerable<Prose> ProseOf(Page page) => page.Lead.Concat(page.Sections.SelectMany(section => section.Body));
}

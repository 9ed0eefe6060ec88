using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Meanings;

namespace MentorBot.Benchmarks.Searching;

/// <summary>How long a question and an index take, and how much room, from the shipped pages to 100,000 sections: <c>search-scale [most]</c>.</summary>
internal static class SearchScale
{
    private const int Vocabulary = 50_000;
    private const int Questions = 300;

    // Beyond it the peers take so long that waiting for a core hardly shows, and all questions would take minutes.
    private const int Small = 1_000;

    internal static int Run(int most, string pages)
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores; load average {LoadAverage()}; {Questions} questions a size, a misspelt word in ten; each question's middle time of 11 (the peers' of 5; above {Small} sections one time for every sixth)");
        Console.WriteLine($"{"",-14} {"sections",9} {"p50 us",9} {"p99 us",9} {"bytes",9} {"build s",8} {"cpu s",6} {"MB",7} {"acc@1",6}");
        Shipped(pages);
        foreach (var size in new[] { 1_000, 100_000 }.Where(size => size <= most))
        {
            var (texts, questions) = new SyntheticTexts(FrequentWords(), Vocabulary).Make(size, Questions);
            Print(texts, questions);
        }

        return 0;
    }

    // Every question was written down for its section, so that it is found says nothing: only the time does.
    private static void Shipped(string pages)
    {
        var texts = OwnPages.Read(pages).Texts.Texts;
        var asked = texts.SelectMany((text, place) => text.Examples.Select(example => (example, place))).ToList();
        var slips = new Slips(Vocabulary);
        Print(texts, [.. Enumerable.Range(0, Questions).Select(at => asked[at * asked.Count / Questions]).Select(ask => (slips.In(ask.example, .1), ask.place))]);
    }

    private static void Print(IReadOnlyList<SearchText> texts, IReadOnlyList<(string Text, int Right)> questions)
    {
        Print("MentorBot", texts, questions, rounds: 11, () => new MentorSearcher(texts, WordMeanings.Table));
        var (some, rounds) = texts.Count > Small ? ([.. questions.Where((_, at) => at % 6 == 0)], 1) : (questions, 5);
        Print("BM25", texts, some, rounds, () => new Bm25Searcher(texts));
        Print("SQLite FTS5", texts, some, rounds, () => new Fts5Searcher(texts));
    }

    private static void Print(string name, IReadOnlyList<SearchText> texts, IReadOnlyList<(string Text, int Right)> questions, int rounds, Func<ISearcher> build)
    {
        var before = Held();
        var (start, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var searcher = build();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var work = (Environment.CpuUsage.TotalTime - worked).TotalSeconds;
        var held = (Held() - before) / 1e6;
        var time = Clock.Of(searcher, [.. questions.Select(question => question.Text)], rounds);
        var right = questions.Count(question => Marks.IsRight(searcher.Ask(question.Text, 1), question.Right));
        (searcher as IDisposable)?.Dispose();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-14} {texts.Count,9} {time.At(.5),9:F1} {time.At(.99),9:F1} {time.Bytes,9:F0} {seconds,8:F2} {work,6:F2} {held,7:F1} {100.0 * right / questions.Count,6:F1}"));
    }

    private static long Held() => GC.GetTotalMemory(forceFullCollection: true) + Fts5Searcher.HeldBytes;

    // The table lists real words by how frequent they are, which is what made-up texts need (WordVectors.Read says how it is laid out).
    private static List<string> FrequentWords()
    {
        using var stream = typeof(WordMeanings).Assembly.GetManifestResourceStream("word-meanings.bin")!;
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var count = BinaryPrimitives.ReadInt32LittleEndian(reader.ReadBytes(4));
        reader.ReadInt32();
        return [.. Enumerable.Range(0, count).Select(_ => reader.ReadString()).Where(word => word.All(char.IsAsciiLetterOrDigit))];
    }

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}

using System.Globalization;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Meanings;

namespace MentorBot.Benchmarks.Searching;

/// <summary>Runs the search on public question sets, beside peers: <c>public-sets [folder]</c>.</summary>
internal static class PublicSets
{
    private const int Seed = 20261121;

    internal static int Run(string folder)
    {
        if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*.json") is not { Length: > 0 } files)
        {
            Console.Error.WriteLine($"There are no question sets (*.json) in {folder}. Name their folder: public-sets <folder>.");
            return 1;
        }

        Console.WriteLine("acc@1, r@3, AUROC, acc@90 (of ours when 90 % of strange lines are refused), acc@1 with half of the longer words misspelt, points lost, ECE: percent. us: median a question.");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            Measure(PublicSet.Read(file));
        }

        Console.WriteLine($"{Environment.NewLine}* not measured here: the retrieval study of this project, sections 4 and 3.2, on another machine.");
        return 0;
    }

    private static void Measure(PublicSet set)
    {
        Console.WriteLine(Invariant($"{Environment.NewLine}{set.Name}: {set.Texts.Count} texts, {set.Questions.Count} questions, {set.Strange.Count} strange lines"));
        Console.WriteLine($"{"",-28} {"acc@1",6} {"r@3",6} {"AUROC",6} {"acc@90",6} {"slips",6} {"lost",6} {"ECE",6} {"us",8}");
        Print("MentorBot", set, texts => new MentorSearcher(texts, WordMeanings.Table));
        Print("MentorBot, no meanings", set, texts => new MentorSearcher(texts, meanings: null));
        Print("BM25", set, texts => new Bm25Searcher(texts));
        using (var fts5 = new Fts5Searcher(set.Texts))
        {
            Print("SQLite FTS5 porter", Row.Of(fts5, set, Seed));
        }

        foreach (var peer in Published.Peers.Where(peer => peer.Set == set.Name))
        {
            Print($"{peer.Engine} *", new Row(new Marks(peer.First, double.NaN, peer.Auroc, peer.FirstAt90), peer.WithSlips, double.NaN, peer.Microseconds));
        }
    }

    private static void Print(string name, PublicSet set, Func<IReadOnlyList<SearchText>, ISearcher> index) =>
        Print(name, Row.Of(index(set.Texts), set, Seed) with { Error = Calibration.ErrorOf(set, index) });

    private static void Print(string name, Row row) => Console.WriteLine(
        $"{name,-28} {Cell(row.Marks.First)} {Cell(row.Marks.AmongThree)} {Cell(row.Marks.Auroc)} {Cell(row.Marks.FirstAt90)} {Cell(row.WithSlips)} {Cell(row.Marks.First - row.WithSlips)} {Cell(row.Error)} {Cell(row.Microseconds),8}");

    private static string Cell(double value) => double.IsNaN(value) ? $"{"-",6}" : Invariant($"{value,6:F1}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(Marks Marks, double WithSlips, double Error, double Microseconds)
    {
        internal static Row Of(ISearcher searcher, PublicSet set, int seed)
        {
            var marks = Marks.Of(searcher, set.Questions, set.Strange);
            var slips = new Slips(seed);
            var misspelt = set.Questions.Select(question => (slips.In(question.Text), question.Right)).ToList();
            var time = Clock.Of(searcher, [.. set.Questions.Select(question => question.Text)], rounds: 3);
            return new Row(marks, Marks.Of(searcher, misspelt, set.Strange).First, double.NaN, time.At(.5));
        }
    }
}

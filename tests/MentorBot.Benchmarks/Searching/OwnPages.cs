using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Meanings;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Benchmarks.Searching;

/// <summary>Whether the meanings table earns its place on the shipped pages: every question that moderators wrote down is left out in turn and asked (<c>own-pages [folder]</c>).</summary>
/// <remarks>The search alone: what the bot reads from names and headings is not in it.</remarks>
internal static class OwnPages
{
    private const int Folds = 10;

    private static readonly float[] Weights = [0, .5f, 1, 1.5f];

    /// <summary>The pages of a folder with everything the bot knows about how people write.</summary>
    internal static KnowledgeBase Read(string folder) => FolderReader.Read(folder, new DateOnly(2026, 11, 21)).Knowledge;

    internal static int Run(string folder)
    {
        var library = Read(folder);
        if (library.Pages.IsEmpty)
        {
            Console.Error.WriteLine($"There are no pages in {folder}. Name their folder: own-pages <folder>.");
            return 1;
        }

        var asks = AsksOf(library);
        Console.WriteLine($"{library.Texts.Texts.Length} pages and sections, {asks.Count} questions written down, {Folds} folds");
        Console.WriteLine($"{"",-24} {"acc@1",6} {"r@3",6} {"won",5} {"lost",5}   (first right or no longer, against no table)");
        var without = Places(library, asks, meanings: null, [EvidenceWeights.WithoutMeaning])[0];
        Print("no table", without, without);
        var places = Places(library, asks, WordMeanings.Table, [.. Weights.Select(weight => EvidenceWeights.All with { Nearest = weight * 7, Middle = weight * 4 })]);
        for (var at = 0; at < Weights.Length; at++)
        {
            Print($"table, weight x {Weights[at].ToString(CultureInfo.InvariantCulture)}", places[at], without);
        }

        return 0;
    }

    // A page's aliases are among its examples and stay: only what is asked is left out.
    private static List<Ask> AsksOf(KnowledgeBase library)
    {
        var asks = new List<Ask>();
        for (var text = 0; text < library.Texts.Texts.Length; text++)
        {
            var address = library.Texts.Addresses[text];
            var count = (library.FindSection(address)?.Asks ?? library.Find(address)!.Asks).Length;
            asks.AddRange(library.Texts.Texts[text].Examples.Take(count).Select((words, example) => new Ask(text, example, words)));
        }

        return asks;
    }

    // For each set of weights, at which place the right text comes for each question.
    private static List<int[]> Places(KnowledgeBase library, List<Ask> asks, WordVectors? meanings, EvidenceWeights[] weights)
    {
        var places = weights.Select(_ => new int[asks.Count]).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var left = Enumerable.Range(0, asks.Count).Where(at => at % Folds == fold).ToList();
            var gone = left.Select(at => (asks[at].Text, asks[at].Example)).ToHashSet();
            var index = SearchIndex.Of([.. library.Texts.Texts.Select((text, at) => text with { Examples = [.. text.Examples.Where((_, example) => !gone.Contains((at, example)))] })], meanings);
            foreach (var at in left)
            {
                for (var set = 0; set < weights.Length; set++)
                {
                    places[set][at] = index.Search(Words.AsWritten(asks[at].Words), weights[set]).Found.Select(hit => hit.Text).Append(asks[at].Text).ToList().IndexOf(asks[at].Text);
                }
            }
        }

        return places;
    }

    private static void Print(string name, int[] places, int[] without)
    {
        var won = places.Where((place, at) => place == 0 && without[at] != 0).Count();
        var lost = places.Where((place, at) => place != 0 && without[at] == 0).Count();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {100.0 * places.Count(place => place == 0) / places.Length,6:F1} {100.0 * places.Count(place => place < 3) / places.Length,6:F1} {won,5} {lost,5}"));
    }

    private sealed record Ask(int Text, int Example, string Words);
}

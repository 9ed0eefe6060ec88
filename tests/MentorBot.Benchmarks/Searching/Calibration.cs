using MentorBot.Core.Search;

namespace MentorBot.Benchmarks.Searching;

/// <summary>How far the chances that a search gives are from what happens, when it learns them from its own examples alone.</summary>
internal static class Calibration
{
    private const int Folds = 5;
    private const int Bins = 10;
    private const int Nobody = -1;

    // What each kind of case counts together, as in the retrieval study: examples left out, the same with the right text hidden, strange lines.
    private const double LeftOut = .6;
    private const double Hidden = .15;
    private const double Strange = .25;

    // What is asked once the bot runs: six questions in ten are ours.
    private const double Ours = .6;

    /// <summary>The expected calibration error in percent: every second strange line is learnt from, the others are asked.</summary>
    internal static double ErrorOf(PublicSet set, Func<IReadOnlyList<SearchText>, ISearcher> index)
    {
        var whole = index(set.Texts);
        var learnt = Cases(set.Strange.Where((_, at) => at % 2 == 0).Select(line => (whole.Ask(line, 3), Nobody)), Strange);
        var fit = Platt.Fit([.. LeftOutCases(set.Texts, index), .. learnt]);
        var asked = Cases(set.Questions.Select(question => (whole.Ask(question.Text, 3), question.Right)), Ours);
        var strange = Cases(set.Strange.Where((_, at) => at % 2 == 1).Select(line => (whole.Ask(line, 3), Nobody)), 1 - Ours);
        return 100 * Error([.. asked.Concat(strange).Select(one => (one, fit.ChanceOf(one)))]);
    }

    private static IEnumerable<Case> LeftOutCases(IReadOnlyList<SearchText> texts, Func<IReadOnlyList<SearchText>, ISearcher> index)
    {
        var (seen, hidden) = (new List<(IReadOnlyList<Found>, int)>(), new List<(IReadOnlyList<Found>, int)>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var searcher = index([.. texts.Select(text => text with { Examples = [.. text.Examples.Where((_, at) => at % Folds != fold)] })]);
            for (var text = 0; text < texts.Count; text++)
            {
                foreach (var example in texts[text].Examples.Where((_, at) => at % Folds == fold))
                {
                    var found = searcher.Ask(example, 4);
                    seen.Add((found, text));
                    hidden.Add(([.. found.Where(one => one.Text != text)], Nobody));
                }
            }
        }

        return Cases(seen, LeftOut).Concat(Cases(hidden, Hidden));
    }

    private static List<Case> Cases(IEnumerable<(IReadOnlyList<Found> Found, int Right)> answers, double together)
    {
        var all = answers.ToList();
        return [.. all.Select(one => Case.Of(one.Found, one.Right, together / all.Count))];
    }

    // Naeini, Cooper and Hauskrecht 2015, https://ojs.aaai.org/index.php/AAAI/article/view/9602
    private static double Error(IReadOnlyList<(Case Case, double Chance)> all) => all
        .GroupBy(one => Math.Min(Bins - 1, (int)(one.Chance * Bins)))
        .Sum(bin => Math.Abs(bin.Sum(one => one.Case.Weight * (one.Chance - (one.Case.IsRight ? 1 : 0)))))
        / all.Sum(one => one.Case.Weight);
}

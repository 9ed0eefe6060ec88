using System.Runtime.InteropServices;

namespace MentorBot.Benchmarks.Searching;

/// <summary>How well a search did on a set, in percent: first right, right among three, ours told from strange ones, and first right where nine strange lines in ten are refused.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Marks(double First, double AmongThree, double Auroc, double FirstAt90)
{
    private const int Asked = 3;

    internal static Marks Of(ISearcher searcher, IReadOnlyList<(string Text, int Right)> questions, IEnumerable<string> strange)
    {
        var answers = questions.Select(question => (question.Right, Found: searcher.Ask(question.Text, Asked))).ToList();
        var strangers = strange.Select(line => Top(searcher.Ask(line, Asked))).Order().ToList();
        var threshold = strangers[(int)(strangers.Count * .9)];
        return new Marks(
            Percent(answers, one => IsRight(one.Found, one.Right)),
            Percent(answers, one => one.Found.Any(found => found.Text == one.Right)),
            100 * AurocOf([.. answers.Select(one => Top(one.Found))], strangers),
            Percent(answers, one => Top(one.Found) > threshold && IsRight(one.Found, one.Right)));
    }

    internal static bool IsRight(IReadOnlyList<Found> found, int right) => found.Count > 0 && found[0].Text == right;

    private static double Top(IReadOnlyList<Found> found) => found.Count > 0 ? found[0].Score : 0;

    private static double Percent<T>(IReadOnlyCollection<T> all, Func<T, bool> which) => 100.0 * all.Count(which) / all.Count;

    // The chance that a question of ours scores above a strange one, a draw counting half (Hanley and McNeil 1982, https://doi.org/10.1148/radiology.143.1.7063747).
    private static double AurocOf(List<double> ours, List<double> strangers) =>
        ours.Average(score => (strangers.Count(strange => strange < score) + (strangers.Count(strange => strange == score) / 2.0)) / strangers.Count);
}

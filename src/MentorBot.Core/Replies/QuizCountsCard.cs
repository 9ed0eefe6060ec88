using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Core.Replies;

/// <summary>How people fare with the fit quiz, in short, as moderators read it in a conversation.</summary>
internal static class QuizCountsCard
{
    private const int MostRoles = 12;
    private const int MostSteps = 3;
    private const int MostMisfits = 5;

    internal static ImmutableArray<Block> Of(QuizReport report, FitQuiz quiz) => Card.LayWhole(
        Wording.QuizCountsTitle,
        [Paragraph($"{quiz.Content.Title} {Wording.QuizRuns(report)}"), .. report.IsTold ? Told(report) : []],
        report.IsTold ? RichText.Of(Wording.QuizCountsMore) : null,
        []);

    private static IEnumerable<Prose> Told(QuizReport report)
    {
        yield return Subheading(Wording.QuizFirstPlaces);
        yield return Bullets(report.First.Take(MostRoles).Select(first => $"{first.Role.Name}: {first.Times}"));
        if (report.Steps.Where(step => step.Left > 0).OrderByDescending(step => step.Left).ThenBy(step => step.Answers).Take(MostSteps).ToList() is { Count: > 0 } leaving)
        {
            yield return Subheading(Wording.QuizLeaving);
            yield return Bullets(leaving.Select(Wording.QuizLeft));
        }

        var misfits = report.Misfits.Take(MostMisfits).Select(one => $"{one.Question.Question.Id} {one.Option.Option.Id}, \"{one.Option.Option.Text}\": {Wording.QuizFit(one.Option)}").ToList();
        yield return Paragraph(misfits.Count > 0 ? Wording.QuizMisfits : Wording.QuizNoMisfits);
        if (misfits.Count > 0)
        {
            yield return Bullets(misfits);
        }
    }

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.Subheading Subheading(string words) => new(RichText.Of(words));

    private static Prose.List Bullets(IEnumerable<string> points) => new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(RichText.Of(point), Depth: 0))]);
}

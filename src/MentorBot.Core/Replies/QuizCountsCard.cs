using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>How people fare with the fit quiz, in short, as moderators read it in a conversation.</summary>
internal static class QuizCountsCard
{
    private const int MostRoles = 12;
    private const int MostSteps = 3;
    private const int MostMisfits = 5;

    internal static ImmutableArray<Block> Of(QuizReport report, FitQuiz quiz, Wording say) => Card.LayWhole(
        say.QuizCountsTitle,
        [Paragraph($"{quiz.Content.Title} {say.QuizRuns(report)}"), .. report.IsTold ? Told(report, say) : []],
        report.IsTold ? RichText.Of(say.QuizCountsMore) : null,
        [],
        say);

    private static IEnumerable<Prose> Told(QuizReport report, Wording say)
    {
        yield return Subheading(say.QuizFirstPlaces);
        yield return Bullets(report.First.Take(MostRoles).Select(first => $"{first.Role.Name}: {first.Times}"));
        if (report.Steps.Where(step => step.Left > 0).OrderByDescending(step => step.Left).ThenBy(step => step.Answers).Take(MostSteps).ToList() is { Count: > 0 } leaving)
        {
            yield return Subheading(say.QuizLeaving);
            yield return Bullets(leaving.Select(say.QuizLeft));
        }

        var misfits = report.Misfits.Take(MostMisfits).Select(one => $"{one.Question.Question.Id} {one.Option.Option.Id}, {say.Quoted(one.Option.Option.Text)}: {say.QuizFit(one.Option)}").ToList();
        yield return Paragraph(misfits.Count > 0 ? say.QuizMisfits : say.QuizNoMisfits);
        if (misfits.Count > 0)
        {
            yield return Bullets(misfits);
        }
    }

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.Subheading Subheading(string words) => new(RichText.Of(words));

    private static Prose.List Bullets(IEnumerable<string> points) => new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(RichText.Of(point), Depth: 0))]);
}

namespace MentorBot.KnowledgeFolder.Evaluating;

/// <summary>How many questions of a kind came out how.</summary>
public sealed record Tally(string Kind, int Questions, int Right, int InSuggestions, int Wrong, int Unknown, int AnsweredThoughNone)
{
    /// <summary>How many of a hundred were right at first.</summary>
    public double RightPercent => Percent(Right);

    /// <summary>How many of a hundred were right at first or within the suggestions.</summary>
    public double WithinPercent => Percent(Right + InSuggestions);

    /// <summary>The counts of some questions.</summary>
    public static Tally Of(string kind, IReadOnlyCollection<ScoredQuestion> questions) => new(
        kind,
        questions.Count,
        Count(questions, Score.Right),
        Count(questions, Score.InSuggestions),
        Count(questions, Score.Wrong),
        Count(questions, Score.Unknown),
        Count(questions, Score.AnsweredThoughNone));

    /// <summary>The counts of each kind, in the order in which the kinds first come up; a question that names none is of the kind <c>-</c>.</summary>
    public static IEnumerable<Tally> ByKind(IEnumerable<ScoredQuestion> questions) => questions
        .GroupBy(scored => scored.Question.Kind, StringComparer.Ordinal)
        .Select(kind => Of(kind.Key.Length == 0 ? "-" : kind.Key, [.. kind]));

    private static int Count(IReadOnlyCollection<ScoredQuestion> questions, Score score) => questions.Count(one => one.Score == score);

    private double Percent(int count) => Questions == 0 ? 0 : 100.0 * count / Questions;
}

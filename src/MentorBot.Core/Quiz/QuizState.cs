using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>What is kept of a run, by names only, so that it outlives restarts and new editions of the file.</summary>
/// <param name="Quiz">The quiz's id.</param>
/// <param name="Version">The version under which the answers were given.</param>
/// <param name="Answers">The answers, in the order of the questions.</param>
/// <param name="Extensions">How many answers there were each time more questions were asked for.</param>
public sealed record QuizState(string Quiz, int Version, ImmutableArray<KeptAnswer> Answers, ImmutableArray<int> Extensions)
{
    /// <summary>Whether both say the same; the answers are compared one by one.</summary>
    public bool Equals(QuizState? other) =>
        other is not null && Quiz == other.Quiz && Version == other.Version && Answers.SequenceEqual(other.Answers) && Extensions.SequenceEqual(other.Extensions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Quiz, Version, Answers.Length, Extensions.Length);

    /// <summary>What is to be kept of this run.</summary>
    public static QuizState Of(QuizRun run) => new(
        run.Quiz.Content.Id,
        run.Quiz.Content.Version,
        [.. run.Answers.Select(answer => new KeptAnswer(answer.Question.Id, [.. answer.Options.Select(option => option.Id)], Fingerprint.Of(answer.Question)))],
        run.Extensions);

    /// <summary>The run again, by replaying the answers to questions that still stand as they were; the others are named.</summary>
    public Resumption Resume(FitQuiz quiz)
    {
        var reasons = Answers.Select(answer => ReasonAgainst(answer, quiz)).ToList();
        var kept = Answers.Zip(reasons).Where(one => one.Second is null).Select(one => ResponseOf(one.First, quiz)).ToImmutableArray();
        var dropped = Answers.Zip(reasons).Where(one => one.Second is not null).Select(one => new DroppedAnswer(one.First.Question, one.Second!.Value)).ToImmutableArray();

        // "More" was pressed after so many of the answers that are left.
        ImmutableArray<int> extensions = [.. Extensions.Select(at => reasons.Take(at).Count(reason => reason is null))];
        return new Resumption(new QuizRun(quiz, kept, extensions), dropped);
    }

    private DropReason? ReasonAgainst(KeptAnswer answer, FitQuiz quiz) => quiz.PlaceOf(answer.Question) switch
    {
        _ when quiz.Content.Id != Quiz => DropReason.OtherQuiz,
        < 0 => DropReason.QuestionGone,
        var place when Fingerprint.Of(quiz.Questions[place]) != answer.Fingerprint => DropReason.QuestionChanged,
        var place when answer.Options.Length > 2 || answer.Options.Any(option => quiz.Questions[place].IndexOf(option) < 0) => DropReason.QuestionChanged,
        _ => null,
    };

    private static Response ResponseOf(KeptAnswer answer, FitQuiz quiz)
    {
        var place = quiz.PlaceOf(answer.Question);
        return answer.Options switch
        {
            [] => Response.Skip(place),
            [var one] => Response.One(place, quiz.Questions[place].IndexOf(one)),
            var both => Response.Two(place, quiz.Questions[place].IndexOf(both[0]), quiz.Questions[place].IndexOf(both[1])),
        };
    }
}

/// <summary>One answer as it is kept.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Options">The ids of the options: none when it was skipped.</param>
/// <param name="Fingerprint">Of the question and its options as they were read.</param>
public sealed record KeptAnswer(string Question, ImmutableArray<string> Options, uint Fingerprint)
{
    /// <summary>Whether both say the same.</summary>
    public bool Equals(KeptAnswer? other) =>
        other is not null && Question == other.Question && Fingerprint == other.Fingerprint && Options.SequenceEqual(other.Options, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Question, Fingerprint, Options.Length);
}

/// <summary>A run that was taken up again, and what could not be kept of it.</summary>
public sealed record Resumption(QuizRun Run, ImmutableArray<DroppedAnswer> Dropped);

/// <summary>An answer that no longer counts.</summary>
public readonly record struct DroppedAnswer(string Question, DropReason Reason);

/// <summary>Why an answer no longer counts.</summary>
public enum DropReason
{
    /// <summary>It was given in another quiz.</summary>
    OtherQuiz,

    /// <summary>The question is no longer asked.</summary>
    QuestionGone,

    /// <summary>The question or one of its options reads differently now.</summary>
    QuestionChanged,
}

using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>One person's way through the quiz: an ordered list of answers, from which the next step follows; nothing in it ever changes.</summary>
public sealed class QuizRun
{
    /// <summary>How many questions "more" adds.</summary>
    public const int MoreQuestions = 6;

    private readonly ImmutableArray<Response> _responses;

    // How many answers there were each time more questions were asked for.
    private readonly ImmutableArray<int> _extensions;

    internal QuizRun(FitQuiz quiz, ImmutableArray<Response> responses, ImmutableArray<int> extensions) =>
        (Quiz, _responses, _extensions) = (quiz, responses, extensions);

    /// <summary>The quiz it goes through.</summary>
    public FitQuiz Quiz { get; }

    /// <summary>The answers so far, in the order in which the questions were asked.</summary>
    public ImmutableArray<GivenAnswer> Answers => [.. _responses.Select(Given)];

    /// <summary>The answers by places.</summary>
    public ImmutableArray<Response> Responses => _responses;

    /// <summary>How many answers there were each time more questions were asked for.</summary>
    public ImmutableArray<int> Extensions => _extensions;

    /// <summary>The next question, or the result.</summary>
    public QuizStep Next => field ??= Step();

    /// <summary>A run without answers.</summary>
    public static QuizRun Begin(FitQuiz quiz) => new(quiz, [], []);

    /// <summary>The run after an answer to the question that is asked; null when none is asked or it has no such option.</summary>
    public QuizRun? Answer(string option) => Next is QuizStep.Ask ask && Read(ask.Question, option) is { } response ? With(response) : null;

    /// <summary>The run after "both of these"; null when none is asked or it has no two such options.</summary>
    public QuizRun? AnswerBoth(string one, string other) =>
        Next is QuizStep.Ask ask && Read(ask.Question, one, other) is { } response ? With(response) : null;

    /// <summary>The run after "not sure"; null when nothing is asked.</summary>
    public QuizRun? Skip() => Next is QuizStep.Ask ask ? With(Response.Skip(Quiz.PlaceOf(ask.Question.Id))) : null;

    /// <summary>The run before the last answer, or before "more"; null at the beginning.</summary>
    public QuizRun? Back() => (_responses, _extensions) switch
    {
        (_, [.. var before, var at]) when at == _responses.Length => new QuizRun(Quiz, _responses, [.. before]),
        ([.. var before, _], _) => new QuizRun(Quiz, [.. before], _extensions),
        _ => null,
    };

    /// <summary>The run with another answer to a question that was asked, which later answers outlive; no options mean "not sure". Null when it was not asked or has no such options.</summary>
    public QuizRun? Change(string question, params ReadOnlySpan<string> options)
    {
        var at = -1;
        for (var asked = 0; asked < _responses.Length; asked++)
        {
            at = Quiz.Questions[_responses[asked].Question].Id == question ? asked : at;
        }

        return at >= 0 && Read(Quiz.Questions[_responses[at].Question], options) is { } response
            ? new QuizRun(Quiz, _responses.SetItem(at, response), _extensions)
            : null;
    }

    /// <summary>The run with six more questions after the result; null while questions are still asked, or when none is left.</summary>
    public QuizRun? More() => Next is QuizStep.Done && _responses.Length < Quiz.Questions.Length
        ? new QuizRun(Quiz, _responses, _extensions.Add(_responses.Length))
        : null;

    private QuizRun With(Response response) => new(Quiz, _responses.Add(response), _extensions);

    private QuizStep Step() => Open() is { } next
        ? new QuizStep.Ask(Quiz.Questions[next.Question], _responses.Length + 1, next.Reason)
        : new QuizStep.Done(FitResult.Of(Quiz, _responses.AsSpan()));

    private NextQuestion? Open() => _extensions switch
    {
        [] => NextQuestion.After(Quiz, _responses.AsSpan()),
        [.., var last] when _responses.Length < last + MoreQuestions => NextQuestion.Beyond(Quiz, _responses.AsSpan(), Belief.After(Quiz, _responses.AsSpan())),
        _ => null,
    };

    private Response? Read(QuizQuestion question, params ReadOnlySpan<string> options)
    {
        var place = Quiz.PlaceOf(question.Id);
        return options switch
        {
            [] => Response.Skip(place),
            [var option] when question.IndexOf(option) is var at and >= 0 => Response.One(place, at),
            [var one, var other] when question.IndexOf(one) is var first and >= 0
                && question.IndexOf(other) is var second and >= 0
                && first != second => Response.Two(place, first, second),
            _ => null,
        };
    }

    private GivenAnswer Given(Response response)
    {
        var question = Quiz.Questions[response.Question];
        return new GivenAnswer(question, response switch
        {
            { IsSkip: true } => [],
            { IsPair: true } => [question.Options[response.First], question.Options[response.Second]],
            _ => [question.Options[response.First]],
        });
    }
}

/// <summary>What comes next in a quiz.</summary>
public abstract record QuizStep
{
    private QuizStep()
    {
    }

    /// <summary>A question is asked.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Number">Its number for this person, from 1.</param>
    /// <param name="Reason">Why it is asked.</param>
    public sealed record Ask(QuizQuestion Question, int Number, AskReason Reason) : QuizStep;

    /// <summary>There is a result.</summary>
    public sealed record Done(FitResult Result) : QuizStep;
}

/// <summary>An answer that a person gave: no option when it was skipped, two when they were torn.</summary>
public sealed record GivenAnswer(QuizQuestion Question, ImmutableArray<QuizOption> Options);

using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.Core.Tests.Quiz;

/// <summary>A quiz of three roles and seven questions, small enough to work out on paper.</summary>
internal static class SmallQuiz
{
    internal static QuizContent Content { get; } = new("small", 1, new QuizSettings { Questions = new QuestionRange(3, 6), First = ["opener"] })
    {
        Title = "Small",
        Traits = [new("make", "making things"), new("find", "finding out"), new("keep", "keeping things running")],
        Roles =
        [
            new("maker", "Maker", [new("make", 2)]) { Check = "price" },
            new("finder", "Finder", [new("find", 2)]) { Check = "price" },
            new("keeper", "Keeper", [new("keep", 2), new("make", 1)]),
        ],
        Questions =
        [
            Question("opener", "core"), Question("one", "left"), Question("two", "left"), Question("three", "right"),
            Question("four", "right"), Question("price", "price"), Question("six", "core"),
        ],
    };

    /// <summary>The same with a question that changes the advice and never the result.</summary>
    internal static QuizContent WithLast { get; } = Content with
    {
        Questions = Content.Questions.Add(new QuizQuestion("today", "Where are you today?", [new("a", "School", []) { Tip = "Learn a little every day." }, new("b", "Work", []), new("c", "Home", [])]) { IsScored = false }),
    };

    internal static FitQuiz Quiz { get; } = FitQuiz.Of(Content);

    internal static QuizRun Answering(params IEnumerable<string> options) =>
        options.Aggregate(QuizRun.Begin(Quiz), (run, option) => (option == "skip" ? run.Skip() : run.Answer(option)).ShouldNotBeNull());

    /// <summary>A run in which every question is answered alike.</summary>
    internal static QuizRun AlwaysAnswering(string option)
    {
        var run = QuizRun.Begin(Quiz);
        while (run.Answer(option) is { } next)
        {
            run = next;
        }

        return run;
    }

    internal static string Asked(QuizRun run) => run.Next.ShouldBeOfType<QuizStep.Ask>().Question.Id;

    private static QuizQuestion Question(string id, string focus) => new(id, $"What about {id}?", Options()) { Focus = focus };

    private static ImmutableArray<QuizOption> Options() =>
        [new("a", "Make", [new("make", 2)]), new("b", "Find", [new("find", 2)]), new("c", "Keep", [new("keep", 2)]), new("d", "Rest", [new("make", -1)])];
}

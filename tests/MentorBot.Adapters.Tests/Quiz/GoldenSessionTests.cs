using System.Text.Json;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core.Quiz;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>Sessions that were worked out by hand of another program: the same questions, the same words, the same shares.</summary>
public sealed class GoldenSessionTests
{
    private static readonly JsonElement Golden =
        JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("tests/MentorBot.Adapters.Tests/Data/golden.json"))).RootElement;

    public static TheoryData<int> Sessions => [.. Enumerable.Range(0, Golden.GetProperty("sessions").GetArrayLength())];

    [Fact]
    public void They_belong_to_the_shipped_quiz()
    {
        Golden.GetProperty("quiz").GetString().ShouldBe(ShippedQuiz.Quiz.Content.Id);
        Golden.GetProperty("version").GetInt32().ShouldBe(ShippedQuiz.Quiz.Content.Version);
        Sessions.Count.ShouldBe(24);
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_same_questions_are_asked_and_the_same_words_said(int number)
    {
        var session = Golden.GetProperty("sessions")[number];
        var run = Replay(session.GetProperty("replies"));

        run.Answers.Select(answer => answer.Question.Id).ShouldBe(session.GetProperty("asked").EnumerateArray().Select(id => id.GetString()!));
        var result = run.Next.ShouldBeOfType<QuizStep.Done>().Result;
        result.Word.ToString().ToLowerInvariant().ShouldBe(session.GetProperty("word").GetString());
        result.IsEqual.ShouldBe(session.GetProperty("equal").GetBoolean());
        result.NoPattern.ShouldBe(session.GetProperty("none").GetDouble(), 1e-6);
        result.Shares.Select(one => one.Role.Id).ShouldBe(session.GetProperty("share").EnumerateObject().Select(one => one.Name));
        foreach (var (role, share) in result.Shares)
        {
            share.ShouldBe(session.GetProperty("share").GetProperty(role.Id).GetDouble(), 1e-6, role.Id);
        }
    }

    private static QuizRun Replay(JsonElement replies)
    {
        var run = QuizRun.Begin(ShippedQuiz.Quiz);
        while (run.Next is QuizStep.Ask ask)
        {
            run = (replies.GetProperty(ask.Question.Id).GetString() is { } option ? run.Answer(option) : run.Skip()).ShouldNotBeNull();
        }

        return run;
    }
}

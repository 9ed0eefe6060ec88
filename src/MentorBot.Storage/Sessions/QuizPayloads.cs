using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Storage.Sessions;

/// <summary>What is remembered of a quiz, to and from its row.</summary>
internal static class QuizPayloads
{
    [return: NotNullIfNotNull(nameof(memory))]
    internal static QuizPayload? Write(QuizMemory? memory) => memory is null ? null : new QuizPayload(
        memory.Run,
        memory.Step,
        memory.At,
        memory.Shown,
        memory.IsPaused ? true : null,
        memory.State.Quiz,
        memory.State.Version,
        Write(memory.State.Answers),
        memory.State.Extensions.IsEmpty ? null : memory.State.Extensions,
        memory.Context.IsEmpty ? null : Write(memory.Context),
        Write(memory.Counted),
        memory.IsOutOfView ? true : null);

    /// <summary>The quiz again; null when a part of it is missing or makes no sense.</summary>
    internal static QuizMemory? Read(QuizPayload payload)
    {
        var answers = payload.Answers ?? [];
        var context = payload.Context ?? [];
        var more = payload.More ?? [];
        var isWhole = payload is { Run: { Length: > 0 and <= QuizMemory.LongestRun } run, Step: >= 0, Id: not null }
            && run.All(char.IsAsciiHexDigitLower)
            && answers.Length <= ResultCode.MostQuestions
            && answers.All(IsWhole)
            && context.All(IsWhole)
            && more.All(at => at >= 0 && at <= answers.Length);
        return !isWhole ? null : new QuizMemory(
            payload.Run!,
            payload.Step,
            new QuizState(payload.Id!, payload.Version, Read(answers), more))
        {
            Shown = payload.Shown,
            IsPaused = payload.Paused ?? false,
            IsOutOfView = payload.Away == true,
            At = payload.At,
            Context = Read(context),
            Counted = Read(payload.Counted),
        };
    }

    private static ImmutableArray<AnswerPayload> Write(ImmutableArray<KeptAnswer> answers) => [.. answers.Select(answer => new AnswerPayload(answer.Question, answer.Options, answer.Fingerprint))];

    private static ImmutableArray<KeptAnswer> Read(ImmutableArray<AnswerPayload> answers) => [.. answers.Select(answer => new KeptAnswer(answer.Q!, answer.O ?? [], answer.F))];

    private static CountedPayload? Write(CountedRun? counted) => counted is null ? null : new CountedPayload(
        counted.Edition,
        counted.Answers,
        counted.First,
        counted.Given.IsEmpty ? null : [.. counted.Given.Select(answer => new CountedAnswerPayload(answer.Question, answer.Options, answer.Expected.IsEmpty ? null : answer.Expected))]);

    // Better counted a second time than a quiz that is lost.
    private static CountedRun? Read(CountedPayload? payload) => payload is not { Edition: not null, N: >= 0 } || !(payload.Given ?? []).All(IsWhole) ? null : new CountedRun(payload.Edition, payload.N)
    {
        First = payload.First,
        Given = [.. (payload.Given ?? []).Select(answer => new CountedAnswer(answer.Q!, answer.O ?? [], answer.E ?? []))],
    };

    private static bool IsWhole(CountedAnswerPayload? answer) =>
        answer is { Q: not null } && (answer.O ?? []).All(option => option is not null) && (answer.E is null || (answer.O ?? []).Length == 1);

    private static bool IsWhole(AnswerPayload? answer) => answer is { Q: not null } && (answer.O ?? []).All(option => option is not null);
}

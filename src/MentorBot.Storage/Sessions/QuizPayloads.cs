using System.Diagnostics.CodeAnalysis;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz;

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
        [.. memory.State.Answers.Select(answer => new AnswerPayload(answer.Question, answer.Options, answer.Fingerprint))],
        memory.State.Extensions.IsEmpty ? null : memory.State.Extensions);

    /// <summary>The quiz again; null when a part of it is missing or makes no sense.</summary>
    internal static QuizMemory? Read(QuizPayload payload)
    {
        var answers = payload.Answers ?? [];
        var more = payload.More ?? [];
        var isWhole = payload is { Run: { Length: > 0 and <= QuizMemory.LongestRun } run, Step: >= 0, Id: not null }
            && run.All(char.IsAsciiHexDigitLower)
            && answers.Length <= ResultCode.MostQuestions
            && answers.All(IsWhole)
            && more.All(at => at >= 0 && at <= answers.Length);
        return !isWhole ? null : new QuizMemory(
            payload.Run!,
            payload.Step,
            new QuizState(payload.Id!, payload.Version, [.. answers.Select(answer => new KeptAnswer(answer.Q!, answer.O ?? [], answer.F))], more))
        {
            Shown = payload.Shown,
            IsPaused = payload.Paused ?? false,
            At = payload.At,
        };
    }

    private static bool IsWhole(AnswerPayload? answer) => answer is { Q: not null } && (answer.O ?? []).All(option => option is not null);
}

using MentorBot.Core.Quiz;

namespace MentorBot.Core.Conversation;

/// <summary>What is remembered of a person's fit quiz: the answers, by their names, and where in it the person is.</summary>
/// <param name="Run">A short name that no other run has, in hexadecimal digits.</param>
/// <param name="Step">How often the run has moved on, so that a button of an earlier step is known for one.</param>
/// <param name="State">The answers.</param>
public sealed record QuizMemory(string Run, int Step, QuizState State)
{
    /// <summary>The most digits in the name of a run.</summary>
    public const int LongestRun = 16;

    /// <summary>The fingerprint of the question that was asked last and is open; null when none is.</summary>
    public uint? Shown { get; init; }

    /// <summary>Whether the person said that they go on another time.</summary>
    public bool IsPaused { get; init; }

    /// <summary>When the person last did something in it.</summary>
    public DateTimeOffset At { get; init; }
}

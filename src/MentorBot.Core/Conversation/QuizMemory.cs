using System.Collections.Immutable;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;

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

    /// <summary>Whether something else was shown since, so that "back" and "the first one" are not about the quiz.</summary>
    public bool IsOutOfView { get; init; }

    /// <summary>The answers to questions that change the advice and never the result.</summary>
    public ImmutableArray<KeptAnswer> Context { get; init; } = [];

    /// <summary>What the person has put into the counts that moderators read; null when nothing.</summary>
    public CountedRun? Counted { get; init; }

    /// <summary>When the person last did something in it.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Whether both say the same; the answers are compared one by one.</summary>
    public bool Equals(QuizMemory? other) => other is not null
        && (Run, Step, Shown, IsPaused, IsOutOfView, At) == (other.Run, other.Step, other.Shown, other.IsPaused, other.IsOutOfView, other.At)
        && State == other.State
        && Counted == other.Counted
        && Context.SequenceEqual(other.Context);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Run, Step, Shown, At);
}

namespace MentorBot.Core;

/// <summary>What a person says in or about the open question of the quiz, in words of their own; options by their places.</summary>
internal abstract record QuizSaid
{
    private QuizSaid()
    {
    }

    /// <summary>This option.</summary>
    internal sealed record One(int Option) : QuizSaid;

    /// <summary>Both of these.</summary>
    internal sealed record Both(int First, int Second) : QuizSaid;

    /// <summary>One of these two, and it is not said which.</summary>
    internal sealed record Either(int First, int Second) : QuizSaid;

    /// <summary>Two, and it is not said which.</summary>
    internal sealed record Torn : QuizSaid;

    /// <summary>Three options or more.</summary>
    internal sealed record TooMany : QuizSaid;

    /// <summary>Not sure.</summary>
    internal sealed record Skip : QuizSaid;

    /// <summary>Undo.</summary>
    internal sealed record Back : QuizSaid;

    /// <summary>Another time.</summary>
    internal sealed record Pause : QuizSaid;
}

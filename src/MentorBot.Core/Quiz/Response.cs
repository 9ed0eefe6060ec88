using System.Runtime.InteropServices;

namespace MentorBot.Core.Quiz;

/// <summary>An answer by places: which scored question, and which of its options; one, two, or none when it was skipped.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Response
{
    private Response(int question, int first, int second) => (Question, First, Second) = (question, first, second);

    /// <summary>The place among the scored questions.</summary>
    public int Question { get; }

    /// <summary>The place of the option, the lower one of two; -1 when skipped.</summary>
    public int First { get; }

    /// <summary>The place of the higher of two options, else -1.</summary>
    public int Second { get; }

    /// <summary>Whether it says nothing about the person.</summary>
    public bool IsSkip => First < 0;

    /// <summary>Whether two options were chosen.</summary>
    public bool IsPair => Second >= 0;

    /// <summary>No answer to this question.</summary>
    public static Response Skip(int question) => new(question, -1, -1);

    /// <summary>One option.</summary>
    public static Response One(int question, int option) => new(question, option, -1);

    /// <summary>Two options, in whatever order.</summary>
    public static Response Two(int question, int one, int other) => new(question, Math.Min(one, other), Math.Max(one, other));
}

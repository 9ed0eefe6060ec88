using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>The order in which a person sees the options: rotated, since some people take the first one; the same every time for the same run.</summary>
public static class OptionOrder
{
    /// <summary>The options of a question as they stand in this run.</summary>
    public static ImmutableArray<QuizOption> Of(string run, QuizQuestion question)
    {
        var first = (int)(Fingerprint.Of($"{run}:{question.Id}") % (uint)question.Options.Length);
        return [.. question.Options.Skip(first), .. question.Options.Take(first)];
    }

    /// <summary>The letter before an option: A for the first.</summary>
    public static char Letter(int place) => (char)('A' + place);
}

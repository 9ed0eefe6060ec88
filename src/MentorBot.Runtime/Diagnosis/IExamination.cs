using System.Collections.Immutable;

namespace MentorBot.Runtime.Diagnosis;

/// <summary>Looks at one part of the bot from outside while it may be running: changes nothing, and takes some seconds at most. Each room that has something to look at brings one, keyed by its area.</summary>
public interface IExamination
{
    /// <summary>What was seen.</summary>
    Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancel);
}

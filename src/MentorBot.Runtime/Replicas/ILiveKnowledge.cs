using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Replicas;

/// <summary>What this process answers from, for who looks after it.</summary>
public interface ILiveKnowledge
{
    /// <summary>What is in force, and what was refused.</summary>
    KnowledgeStatus Status { get; }

    /// <summary>Reads it again now; how many files were new, changed or gone, or null when that broke. Whatever goes wrong, what was in force stays.</summary>
    int? Reload();
}

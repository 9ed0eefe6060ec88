using System.Collections.Immutable;

namespace MentorBot.Core.Operation;

/// <summary>How the bot does: this process in full, and the others that share its memory.</summary>
/// <param name="Self">This process.</param>
/// <param name="Knowledge">What it answers from.</param>
/// <param name="Others">The others that were heard of lately, by name; null when the memory they share could not be asked.</param>
public sealed record BotStatus(ReplicaStatus Self, KnowledgeStatus Knowledge, ImmutableArray<ReplicaStatus>? Others)
{
    /// <summary>What came of reading the knowledge again; null when nobody asked for it.</summary>
    public Rereading? Reread { get; init; }
}

/// <summary>What came of reading the knowledge again.</summary>
/// <param name="Changed">How many files were new, changed or gone; null when reading broke, and what was in force still is.</param>
/// <param name="OthersWithin">In what time the other processes do the same, which they were asked for.</param>
public sealed record Rereading(int? Changed, TimeSpan OthersWithin);

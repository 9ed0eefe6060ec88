using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Operation;

/// <summary>What a process answers from, and what was refused.</summary>
/// <param name="Version">The same for the same files.</param>
/// <param name="Pages">How many pages are in force.</param>
/// <param name="Complaints">What the last reading found, in the order of the files.</param>
/// <param name="Kept">The files that cannot be used as they stand, whose last good version is in force.</param>
public sealed record KnowledgeStatus(string Version, int Pages, ImmutableArray<Complaint> Complaints, ImmutableArray<string> Kept);

using System.Collections.Immutable;

namespace MentorBot.Core.Operation;

/// <summary>A process of the bot as it last said it does.</summary>
/// <param name="Name">The name that it got at its start.</param>
/// <param name="BotVersion">Which version of the program it runs.</param>
/// <param name="KnowledgeVersion">What it answers from: the same for the same files.</param>
/// <param name="Platforms">The platforms that it is there for; none for a terminal.</param>
/// <param name="Runs">For how long it has been running.</param>
/// <param name="SinceSeen">How long ago it was heard of.</param>
public sealed record ReplicaStatus(string Name, string BotVersion, string KnowledgeVersion, ImmutableArray<PlatformStatus> Platforms, TimeSpan Runs, TimeSpan SinceSeen);

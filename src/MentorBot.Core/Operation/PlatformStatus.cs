using System.Collections.Immutable;

namespace MentorBot.Core.Operation;

/// <summary>How a platform stands with a process, and which parts of it that process holds.</summary>
/// <param name="Platform">Its name, such as <c>discord</c>.</param>
/// <param name="State">How it stands.</param>
/// <param name="Shards">The shards that are connected, such as <c>0/2</c>; none where the platform has one connection for all.</param>
public sealed record PlatformStatus(string Platform, PlatformState State, ImmutableArray<string> Shards);

using System.Collections.Immutable;

namespace MentorBot.Core.Search;

/// <summary>Something that can be found: what it is called, how people asked for it, and what it says.</summary>
public sealed record SearchText(string Title, ImmutableArray<string> Examples, string Body);

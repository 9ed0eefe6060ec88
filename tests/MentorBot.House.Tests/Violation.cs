namespace MentorBot.House.Tests;

/// <summary>A place where the house breaks its own rule, and what to do about it.</summary>
internal sealed record Violation(string Path, int Line, string Trouble, string Advice)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path}:{Line}: {Trouble}. {Advice}.";
}

namespace MentorBot.Runtime.Telemetry;

/// <summary>A line to a platform that stands for a part of it, such as a shard of Discord's gateway; equal lines are the same one.</summary>
public interface INamedLine
{
    /// <summary>Where it stands among the others.</summary>
    int Place { get; }

    /// <summary>Which part, as <c>0/2</c>; null when there is only one.</summary>
    string? Name { get; }
}

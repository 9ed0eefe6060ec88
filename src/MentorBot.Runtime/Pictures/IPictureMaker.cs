using System.Collections.Immutable;

namespace MentorBot.Runtime.Pictures;

/// <summary>Turns a drawing into a picture that a chat can show.</summary>
public interface IPictureMaker
{
    /// <summary>The drawing as PNG; empty when none can be made, which is never a fault of the caller's.</summary>
    Task<ImmutableArray<byte>> MakeAsync(string svg, CancellationToken cancel);
}

using System.Collections.Immutable;

namespace MentorBot.Runtime.Pictures;

/// <summary>For where nobody makes pictures: everything stays in words.</summary>
public sealed class NoPictures : IPictureMaker
{
    /// <summary>The only one there needs to be.</summary>
    public static NoPictures Instance { get; } = new();

    /// <inheritdoc />
    public Task<ImmutableArray<byte>> MakeAsync(string svg, CancellationToken cancel) => Task.FromResult(ImmutableArray<byte>.Empty);
}

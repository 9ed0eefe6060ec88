using MentorBot.Runtime.Pictures;

namespace MentorBot.Adapters.Tests.Pictures;

/// <summary>A test that needs the program that makes pictures.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RsvgFactAttribute : FactAttribute
{
    public RsvgFactAttribute() =>
        Skip = RsvgPictures.Find("rsvg-convert") is null ? "rsvg-convert is not installed (Debian: librsvg2-bin, fonts-dejavu-core)" : null;
}

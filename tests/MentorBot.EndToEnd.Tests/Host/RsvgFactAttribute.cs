namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A test that needs the program that makes pictures.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RsvgFactAttribute : FactAttribute
{
    public RsvgFactAttribute() => Skip = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, "rsvg-convert")))
        ? null
        : "rsvg-convert is not installed (Debian: librsvg2-bin, fonts-dejavu-core)";
}

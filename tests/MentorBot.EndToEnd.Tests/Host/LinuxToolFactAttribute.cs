namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A test that needs a program of the system, which it says where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxToolFactAttribute : FactAttribute
{
    public LinuxToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !IsThere(tool)).ToList();
        Skip = missing.Count == 0 ? null! : $"{string.Join(" and ", missing)} cannot be found on this machine";
    }

    private static bool IsThere(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}

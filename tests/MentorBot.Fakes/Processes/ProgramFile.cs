namespace MentorBot.Fakes.Processes;

/// <summary>A program on the disk and the words that start it: its own name, or <c>dotnet</c> before it where it is a library that needs the runtime.</summary>
public static class ProgramFile
{
    /// <summary>The command line that starts the bot of this folder, as it was built or published there.</summary>
    public static IReadOnlyList<string> Within(string folder) => Command(Path.Combine(folder, "mentorbot.dll") is var library && File.Exists(library) ? library : Path.Combine(folder, "mentorbot"));

    /// <summary>The command line, ready for more words.</summary>
    public static IReadOnlyList<string> Command(string path) => path.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", path] : [path];
}

using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>Our bot as it is measured: the whole program with its knowledge and its file.</summary>
internal sealed record OwnProgram(string Path)
{
    internal ChildProcess Start(string folder, Dictionary<string, string> settings)
    {
        settings["Storage__Path"] = System.IO.Path.Combine(folder, "mentorbot.db");
        settings["Knowledge__Path"] = System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge");

        // A peer asks nobody to slow down.
        settings["Limits__PerMinute"] = settings["Limits__ChannelPerMinute"] = "0";
        return ChildProcess.Start([.. ProgramFile.Command(Path), "run"], folder, settings);
    }
}

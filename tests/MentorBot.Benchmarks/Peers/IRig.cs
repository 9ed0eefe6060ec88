using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>A platform on which two bots are measured in turn.</summary>
internal interface IRig : IAsyncDisposable
{
    /// <summary>Starts our bot on this platform, with its file in this folder.</summary>
    ChildProcess Start(OwnProgram ours, string folder);

    /// <summary>Starts the peer on it.</summary>
    ChildProcess StartPeer();

    /// <summary>Ends when the platform has taken the bot's connection.</summary>
    Task ConnectedAsync();

    /// <summary>Ends when people can use its command.</summary>
    Task UsableAsync();

    /// <summary>Uses the command, waits for the answer, and says how long the acknowledgement took.</summary>
    Task<TimeSpan> AskAsync(int person);
}

using System.Text.Json;
using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>A platform on which a bot is measured.</summary>
internal interface IRig : IAsyncDisposable
{
    /// <summary>Starts our bot on this platform, with its file in this folder.</summary>
    ChildProcess Start(OwnProgram ours, string folder);

    /// <summary>Starts the peer on it, which answers with this card.</summary>
    ChildProcess StartPeer(JsonElement card);

    /// <summary>Ends when the platform has taken the bot's connection.</summary>
    Task ConnectedAsync();

    /// <summary>Ends when people can use its command.</summary>
    Task UsableAsync();

    /// <summary>Uses the command and waits for the answer.</summary>
    Task<Asked> AskAsync(int person);
}

/// <summary>How long the acknowledgement took, and the card in the answer.</summary>
internal sealed record Asked(TimeSpan Acknowledged, JsonElement Card);

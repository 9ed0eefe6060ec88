using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Replicas;

/// <summary>How the bot does in all its processes, for moderators who ask.</summary>
public interface IOverview
{
    /// <summary>How it does now; never throws for a memory out of reach.</summary>
    Task<BotStatus> LookAsync(CancellationToken cancel);

    /// <summary>Reads the knowledge again here, asks the other processes to do the same, and tells what came of it.</summary>
    Task<BotStatus> RereadAsync(CancellationToken cancel);
}

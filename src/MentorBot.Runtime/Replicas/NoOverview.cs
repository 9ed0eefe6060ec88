using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Replicas;

/// <summary>What is told where nobody looks after processes, as in a verb that answers one question and ends.</summary>
public sealed class NoOverview : IOverview
{
    private static readonly BotStatus Nothing = new(new ReplicaStatus("", "", "", [], default, default), new KnowledgeStatus("", 0, [], []), Others: []);

    private NoOverview()
    {
    }

    /// <summary>The only one there is.</summary>
    public static NoOverview Instance { get; } = new();

    /// <inheritdoc />
    public Task<BotStatus> LookAsync(CancellationToken cancel) => Task.FromResult(Nothing);

    /// <inheritdoc />
    public Task<BotStatus> RereadAsync(CancellationToken cancel) => Task.FromResult(Nothing);
}

using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core.Operation;
using Microsoft.Extensions.Options;

namespace MentorBot.Runtime.Replicas;

/// <summary>Says how this process does wherever the others look, looks at them, and reads the knowledge again when one of them was asked to.</summary>
public sealed class Overview(OwnStatus own, ILiveKnowledge knowledge, IReplicaStore store, IOptions<ReplicaOptions> options, TimeProvider time) : IOverview
{
    // Who was not heard of for so many beats is not there any more.
    private const int MostMissed = 3;

    // A moderator waits for it, and the rest of the answer needs no memory.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private long _asked;
    private bool _isKnown;

    /// <summary>The time between two signs of life.</summary>
    internal TimeSpan Beat => options.Value.Term.Length;

    /// <inheritdoc />
    public async Task<BotStatus> LookAsync(CancellationToken cancel) => new(own.Read(), knowledge.Status, await Reach(() => Others(cancel), cancel));

    /// <inheritdoc />
    public async Task<BotStatus> RereadAsync(CancellationToken cancel)
    {
        // Beside the turn, which may be on the thread that reads a socket: it takes as long as a start.
        var changed = await Task.Run(knowledge.Reload, cancel);
        return new BotStatus(own.Read(), knowledge.Status, await Reach(() => AskOthers(cancel), cancel)) { Reread = new Rereading(changed, Beat) };
    }

    /// <summary>Says how this process does, and does what it was asked for meanwhile.</summary>
    internal async Task BeatAsync(CancellationToken cancel)
    {
        var asked = await store.BeatAsync(own.Read(), cancel);
        var isNews = asked > _asked;
        (_asked, _isKnown) = (asked, true);
        if (isNews)
        {
            knowledge.Reload();
            await store.BeatAsync(own.Read(), cancel);
        }
    }

    /// <summary>Says that this process ends, if it ever said that it is there.</summary>
    internal Task LeaveAsync(CancellationToken cancel) => _isKnown ? Reach(() => Leave(cancel), cancel) : Task.CompletedTask;

    private async Task<ImmutableArray<ReplicaStatus>> Leave(CancellationToken cancel)
    {
        await store.LeaveAsync(own.Name, cancel);
        return [];
    }

    private async Task<ImmutableArray<ReplicaStatus>> AskOthers(CancellationToken cancel)
    {
        var others = await Others(cancel);
        foreach (var other in others)
        {
            await store.AskToReadAgainAsync(other.Name, cancel);
        }

        return others;
    }

    private async Task<ImmutableArray<ReplicaStatus>> Others(CancellationToken cancel) =>
        [.. (await store.ReadAsync(Beat * MostMissed, cancel)).Where(one => one.Name != own.Name)];

    // Null when the store was not reached in time. A file works synchronously, and may block its caller for as long as another process writes.
    private async Task<ImmutableArray<ReplicaStatus>?> Reach(Func<Task<ImmutableArray<ReplicaStatus>>> ask, CancellationToken cancel)
    {
        try
        {
            return await Task.Run(ask, cancel).WaitAsync(Patience, time, cancel);
        }
        catch (TimeoutException)
        {
            return null;
        }
        catch (DbException)
        {
            return null;
        }
    }
}

using MentorBot.Core.Replies;

namespace MentorBot.Runtime.Turns;

/// <summary>A channel that acknowledges by itself when nothing has been said two seconds after the event came, whatever was done with it before the turn; Discord allows three (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback).</summary>
internal sealed class Deadline(IReplyChannel channel, DateTimeOffset came, TimeProvider time) : IReplyChannel, IDisposable
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private bool _heard;

    /// <summary>Does the work beside the clock; whichever speaks first, the other waits for it.</summary>
    internal async Task<TDone> RunAsync<TDone>(Func<IReplyChannel, Task<TDone>> work, CancellationToken cancel)
    {
        var watch = Task.CompletedTask;
        await using var timer = time.CreateTimer(_ => watch = cancel.IsCancellationRequested ? Task.CompletedTask : AcknowledgeAsync(cancel), state: null, Left(), Timeout.InfiniteTimeSpan);
        try
        {
            return await work(this);
        }
        finally
        {
            // From here on it does not begin any more.
            await timer.DisposeAsync();
            await watch;
        }
    }

    /// <inheritdoc />
    public bool TakesFiles(Reply reply) => channel.TakesFiles(reply);

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    /// <inheritdoc />
    public async Task AcknowledgeAsync(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (!_heard)
            {
                _heard = true;
                await channel.AcknowledgeAsync(cancel);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public async Task SayAsync(Reply reply, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            _heard = true;
            await channel.SayAsync(reply, cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    // Within bounds, for a clock may have been set in between.
    private TimeSpan Left()
    {
        var left = came + Patience - time.GetUtcNow();
        return left < TimeSpan.Zero ? TimeSpan.Zero : left > Patience ? Patience : left;
    }
}

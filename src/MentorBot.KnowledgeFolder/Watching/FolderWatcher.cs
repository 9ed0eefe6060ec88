using System.Collections.Immutable;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Tells when the knowledge folder has changed and then been left alone for half a second, by events and by a look every thirty seconds.</summary>
internal sealed class FolderWatcher : IDisposable
{
    internal static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    internal static readonly TimeSpan Poll = TimeSpan.FromSeconds(30);

    // Somebody who saves without pause should still see the bot follow.
    internal static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(5);

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly Func<Action, IDisposable?> _listen;
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly Lock _gate = new();
    private readonly ITimer _quiet;
    private readonly ITimer _poll;

    // Nothing seen yet, so the first look finds what was changed between the first reading and the first event.
    private ImmutableArray<FileStamp> _seen = [];
    private IDisposable? _events;
    private long? _unrestSince;
    private bool _disposed;

    /// <summary>Watches a folder that need not exist yet. <paramref name="listen" /> makes the operating system call its argument at every change, or answers null.</summary>
    internal FolderWatcher(string folder, TimeProvider time, Func<Action, IDisposable?> listen)
    {
        (_folder, _time, _listen) = (folder, time, listen);
        _quiet = time.CreateTimer(_ => Settle(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = time.CreateTimer(_ => Look(), state: null, Poll, Poll);
        Listen();
    }

    /// <summary>Ends when there has been a change since the last time, and then half a second of quiet.</summary>
    internal Task ChangedAsync(CancellationToken cancel) => _changed.WaitAsync(cancel);

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _events?.Dispose();
            _quiet.Dispose();
            _poll.Dispose();
            _changed.Dispose();
        }
    }

    private void Touched()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _unrestSince ??= _time.GetTimestamp();
            var left = LongestUnrest - _time.GetElapsedTime(_unrestSince.Value);
            _quiet.Change(TimeSpan.FromTicks(Math.Clamp(left.Ticks, 0, Quiet.Ticks)), Timeout.InfiniteTimeSpan);
        }
    }

    private void Settle()
    {
        // A folder that was replaced is another one to the operating system: listen anew after every change.
        Listen();
        lock (_gate)
        {
            _unrestSince = null;
            if (!_disposed && _changed.CurrentCount == 0)
            {
                _changed.Release();
            }
        }
    }

    private void Look()
    {
        var now = FolderStamps.Of(_folder);
        if (_events is null)
        {
            Listen();
        }

        if (!now.SequenceEqual(_seen))
        {
            _seen = now;
            Touched();
        }
    }

    private void Listen()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            var before = _events;
            _events = Directory.Exists(_folder) ? _listen(Touched) : null;
            before?.Dispose();
        }
    }
}

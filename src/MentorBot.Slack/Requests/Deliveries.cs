using System.Data.Common;
using System.Globalization;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Slack.Requests;

/// <summary>Knows a second delivery: over HTTP also after a restart, since Slack sends an event again after a minute and after five when its answer was lost (https://docs.slack.dev/apis/events-api/#errors).</summary>
internal sealed class Deliveries(SeenEvents seen, IStateStore store, IOptions<SlackOptions> options, TimeProvider time, ILogger<Deliveries> log) : IDisposable
{
    private const string Key = "slack.events";
    private const int Most = 2000;

    // The last retry comes six minutes after the first delivery, and takes some time itself.
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Queue<(long At, string Event)> _kept = new();
    private long _taken;
    private long _written;

    // A database that several processes share remembers deliveries by itself.
    private bool MustKeep => options.Value.IsHttp && !seen.IsShared;

    /// <summary>Takes up what was delivered before a restart.</summary>
    internal async Task RecallAsync(CancellationToken cancel)
    {
        if (!MustKeep)
        {
            return;
        }

        foreach (var line in await Stored(cancel))
        {
            if (line.Split(' ') is [var at, var key] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                _kept.Enqueue((seconds, key));
                seen.IsFirstHere(key);
            }
        }
    }

    /// <summary>Whether nothing with one of these keys was delivered before; from now on something was.</summary>
    internal async Task<bool> IsFirstAsync(Request request, CancellationToken cancel)
    {
        foreach (var key in request.Keys)
        {
            if (!await seen.IsFirstAsync(key, cancel))
            {
                return false;
            }
        }

        // Commands and buttons are never sent again.
        if (MustKeep && request.Route is Route.Conversation)
        {
            await Keep(request.Keys[0]);
        }

        return true;
    }

    /// <inheritdoc />
    public void Dispose() => _writing.Dispose();

    // Who waits for the writer may find that it has written theirs too.
    private async Task Keep(string key)
    {
        var mine = Note(key);
        await _writing.WaitAsync();
        try
        {
            if (_written < mine)
            {
                var (upTo, text) = Snapshot();
                await store.WriteAsync(Key, text, CancellationToken.None);
                _written = upTo;
            }
        }
        catch (DbException fault)
        {
            log.DeliveriesNotKept(fault);
        }
        finally
        {
            _writing.Release();
        }
    }

    private long Note(string key)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow().ToUnixTimeSeconds();
            while (_kept.TryPeek(out var oldest) && (_kept.Count >= Most || now - oldest.At > Memory.TotalSeconds))
            {
                _kept.Dequeue();
            }

            _kept.Enqueue((now, key));
            return ++_taken;
        }
    }

    private (long UpTo, string Text) Snapshot()
    {
        lock (_gate)
        {
            return (_taken, string.Join('\n', _kept.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.At} {one.Event}"))));
        }
    }

    private async Task<string[]> Stored(CancellationToken cancel)
    {
        try
        {
            return (await store.ReadAsync(Key, cancel))?.Split('\n') ?? [];
        }
        catch (DbException fault)
        {
            log.DeliveriesNotKept(fault);
            return [];
        }
    }
}

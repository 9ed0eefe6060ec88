using System.Data.Common;
using MentorBot.Discord.Operation;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>One text of the state store, written beside whoever hands it over: one writer at a time, and the last text wins.</summary>
internal sealed class KeptText(IStateStore store, string key, ILogger log)
{
    private readonly Lock _gate = new();
    private string? _wanted;
    private string? _kept;
    private bool _isWriting;
    private Task _writing = Task.CompletedTask;

    /// <summary>The text as it was kept, or null.</summary>
    internal async Task<string?> ReadAsync(CancellationToken cancel)
    {
        try
        {
            return _wanted = _kept = await store.ReadAsync(key, cancel);
        }
        catch (DbException fault)
        {
            log.StateUnreachable(fault);
            return null;
        }
    }

    /// <summary>Has this text kept, and does not wait for it; null forgets.</summary>
    internal void Write(string? text)
    {
        lock (_gate)
        {
            _wanted = text;
            if (!_isWriting && _wanted != _kept)
            {
                // A store may block its caller for as long as another process writes.
                (_isWriting, _writing) = (true, Task.Run(CatchUp));
            }
        }
    }

    /// <summary>Waits until the last text is kept, or for as long as there is patience.</summary>
    internal async Task FlushAsync(CancellationToken patience) =>
        await _writing.WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task CatchUp()
    {
        string? text;
        do
        {
            lock (_gate)
            {
                text = _wanted;
            }

            await Store(text);
        }
        while (!IsLast(text));
    }

    private async Task Store(string? text)
    {
        try
        {
            await store.WriteAsync(key, text, CancellationToken.None);
            _kept = text;
        }
        catch (DbException fault)
        {
            // The next text is another try; without any, a restart begins a new session.
            log.StateUnreachable(fault);
        }
    }

    private bool IsLast(string? text)
    {
        lock (_gate)
        {
            _isWriting = _wanted != text;
            return !_isWriting;
        }
    }
}

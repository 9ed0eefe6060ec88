using System.Data.Common;
using System.Text.Json;
using MentorBot.Discord.Operation;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>The session over restarts: a new one is kept at once, its progress at most every five seconds.</summary>
internal sealed class GatewayMemory(IStateStore store, string applicationId, TimeProvider time, ILogger log)
{
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly string _key = $"discord.gateway.{applicationId}";
    private readonly Lock _gate = new();
    private GatewaySession? _latest;
    private GatewaySession? _kept;
    private bool _writing;

    /// <summary>The session kept before this process began, or null.</summary>
    internal async Task<GatewaySession?> LoadAsync(CancellationToken cancel)
    {
        try
        {
            var text = await store.ReadAsync(_key, cancel);
            return _latest = _kept = text is not null && JsonSerializer.Deserialize(text, GatewayJson.Default.GatewaySession) is { Id: { } } kept && GatewayAddress.IsOne(kept.ResumeUrl)
                ? kept
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (DbException fault)
        {
            log.StateUnreachable(fault);
            return null;
        }
    }

    /// <summary>Keeps a session; only a new one (or none) is waited for.</summary>
    internal async Task KeepAsync(GatewaySession? session, CancellationToken cancel)
    {
        var isNews = session?.Id != _latest?.Id;
        lock (_gate)
        {
            _latest = session;
            if (!isNews && !_writing)
            {
                _writing = true;
                _ = KeepUp(cancel);
            }
        }

        if (isNews)
        {
            await Write(session, cancel);
        }
    }

    /// <summary>Keeps where the session stands now, for a process that is about to end.</summary>
    internal Task FlushAsync(CancellationToken cancel) => _latest == _kept ? Task.CompletedTask : Write(_latest, cancel);

    private async Task KeepUp(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await Task.Delay(Interval, time, cancel);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            var session = _latest;
            await Write(session, cancel);
            lock (_gate)
            {
                if (_latest == session)
                {
                    _writing = false;
                    return;
                }
            }
        }
    }

    private async Task Write(GatewaySession? session, CancellationToken cancel)
    {
        try
        {
            await store.WriteAsync(_key, session is null ? null : JsonSerializer.Serialize(session, GatewayJson.Default.GatewaySession), cancel);
            _kept = session;
        }
        catch (DbException fault)
        {
            // Without it a restart begins a new session, which is what would happen anyway had nothing been kept.
            log.StateUnreachable(fault);
        }
        catch (OperationCanceledException)
        {
            // The process is ending; the flush has its own time.
        }
    }
}

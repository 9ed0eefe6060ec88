using System.Text.Json;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>The session over restarts: a new one is kept at once, its progress at most every five seconds; nobody waits for either.</summary>
/// <remarks>A process that lost the shard writes no more than what it was about to: its statements end before the rest of its lease does.</remarks>
internal sealed class GatewayMemory(IStateStore store, string key, TimeProvider time, ILogger log)
{
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly KeptText _kept = new(store, $"discord.gateway.{key}", log);
    private readonly Lock _gate = new();
    private GatewaySession? _latest;
    private bool _isDue;

    /// <summary>The session kept before this process began, or null; one that cannot be resumed is forgotten.</summary>
    internal async Task<GatewaySession?> LoadAsync(CancellationToken cancel) => _latest = Read(await _kept.ReadAsync(cancel));

    /// <summary>Has a session kept.</summary>
    internal void Keep(GatewaySession? session, CancellationToken cancel)
    {
        lock (_gate)
        {
            var isNews = session?.Id != _latest?.Id;
            _latest = session;
            if (isNews)
            {
                Write();
            }
            else if (!_isDue)
            {
                _isDue = true;
                _ = KeepLater(cancel);
            }
        }
    }

    /// <summary>Keeps where the session stands now, for a process that is about to end.</summary>
    internal Task FlushAsync(CancellationToken patience)
    {
        lock (_gate)
        {
            Write();
        }

        return _kept.FlushAsync(patience);
    }

    private async Task KeepLater(CancellationToken cancel)
    {
        await Task.Delay(Interval, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_gate)
        {
            _isDue = false;
            Write();
        }
    }

    private void Write() => _kept.Write(_latest is null ? null : JsonSerializer.Serialize(_latest, GatewayJson.Default.GatewaySession));

    private static GatewaySession? Read(string? text)
    {
        try
        {
            return text is not null && JsonSerializer.Deserialize(text, GatewayJson.Default.GatewaySession) is { Id: { } } kept && GatewayAddress.IsOne(kept.ResumeUrl)
                ? kept
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using MentorBot.Runtime.Sockets;

namespace MentorBot.Discord.Gateway;

/// <summary>The wait before each next socket: growing until we are in session again.</summary>
internal sealed class ReconnectWaits(TimeProvider time, Func<double> chance)
{
    // A server that lets us in and throws us out at once would otherwise be met in a tight circle.
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    private IEnumerator<TimeSpan> _waits = ReconnectDelays.Sequence(chance).GetEnumerator();
    private long? _lastAtOnce;
    private bool _wasInSession;

    /// <summary>The next wait.</summary>
    internal TimeSpan Next(Pause pause)
    {
        var wait = Advance();
        if (wait == TimeSpan.Zero && _wasInSession)
        {
            wait = _lastAtOnce is { } last && time.GetElapsedTime(last) < Breath ? Advance() : wait;
            _lastAtOnce = time.GetTimestamp();
        }

        // One to five seconds: https://discord.com/developers/docs/events/gateway-events#invalid-session.
        var calm = TimeSpan.FromSeconds(1 + (4 * chance()));
        return pause is Pause.Calm && calm > wait ? calm : wait;
    }

    /// <summary>In session: the next trouble starts from the shortest wait.</summary>
    internal void Reset() => (_waits, _wasInSession) = (ReconnectDelays.Sequence(chance).GetEnumerator(), true);

    private TimeSpan Advance()
    {
        _waits.MoveNext();
        return _waits.Current;
    }
}

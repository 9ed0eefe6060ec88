using System.Diagnostics;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;

namespace MentorBot.Runtime.Turns;

/// <summary>One turn as operators see it: counted, timed and, where somebody traces, a span with its parts (https://opentelemetry.io/docs/concepts/signals/traces/).</summary>
internal sealed class TurnWatch : IDisposable
{
    /// <summary>Not taken, because the person or the channel asked too much at once.</summary>
    internal const string TooFast = "too_fast";

    /// <summary>Not taken, because too many turns were under way.</summary>
    internal const string Busy = "busy";

    /// <summary>Taken, and lost on its way into the store.</summary>
    internal const string NotKept = "not_kept";

    /// <summary>Broken by a mistake of ours.</summary>
    internal const string Broke = "broke";

    /// <summary>The second copy of what another process has taken, or this one before a restart.</summary>
    internal const string Repeated = "repeated";

    private const string Stopped = "stopped";

    private static readonly ActivitySource Source = new(TurnMetrics.MeterName);

    private readonly PersonKey _person;
    private readonly Incoming _incoming;
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly Activity? _span;
    private string _outcome = Stopped;

    private TurnWatch(PersonKey person, Incoming incoming, TimeProvider time)
    {
        (_person, _incoming, _time, _started) = (person, incoming, time, time.GetTimestamp());
        _span = Source.StartActivity("mentorbot.turn", ActivityKind.Server);
        TurnMetrics.Begun();
    }

    internal static TurnWatch Begin(PersonKey person, Incoming incoming, TimeProvider time) => new(person, incoming, time);

    /// <summary>A part of the turn under way, or null where nobody traces.</summary>
    internal static Activity? Part(string name) => Source.StartActivity(name);

    internal void Ended(Outcome outcome) => _outcome = TurnMetrics.AreOn || _span is not null ? TurnMetrics.Word(outcome) : "";

    /// <summary>Ended otherwise than with an answer; a fault is named by its kind, since its words may be somebody's.</summary>
    internal void Ended(string outcome, Exception? fault = null)
    {
        _outcome = outcome;
        if (fault is not null)
        {
            _span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault.GetType().Name);
        }
    }

    public void Dispose()
    {
        TurnMetrics.Ended();
        if (TurnMetrics.AreOn || _span is not null)
        {
            var (platform, command) = (_person.Platform, TurnMetrics.Command(_incoming));
            TurnMetrics.Took(platform, command, _outcome, _time.GetElapsedTime(_started));
            _span?.SetTag("platform", platform).SetTag("command", command).SetTag("outcome", _outcome);
        }

        _span?.Dispose();
    }
}

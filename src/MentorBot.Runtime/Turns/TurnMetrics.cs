using System.Diagnostics.Metrics;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;

namespace MentorBot.Runtime.Turns;

/// <summary>What operators can count of the conversation: turns by kind and outcome, faults, notes, time to the last word.</summary>
public static class TurnMetrics
{
    /// <summary>The name under which a collector finds these figures.</summary>
    public const string MeterName = "MentorBot.Turns";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("mentorbot.turns", "{turn}", "Turns by kind of event and outcome.");
    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("mentorbot.turn.faults", "{fault}", "Turns that broke on our side.");
    private static readonly Counter<long> Notes = Meter.CreateCounter<long>("mentorbot.notes", "{note}", "Facts for moderators by kind.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("mentorbot.turn.duration", "ms", "From the event to the last word said.");
    private static readonly Counter<long> TooFast = Meter.CreateCounter<long>("mentorbot.turns.too_fast", "{turn}", "Turns not taken because a person or a channel asked too much at once.");

    internal static void Slowed() => TooFast.Add(1);

    internal static void Took(Incoming incoming, Outcome outcome, TimeSpan duration)
    {
        Turns.Add(1, new("event", incoming.GetType().Name), new("outcome", outcome.ToString()));
        Duration.Record(duration.TotalMilliseconds, new KeyValuePair<string, object?>("event", incoming.GetType().Name));
    }

    internal static void Broke(Incoming incoming) => Faults.Add(1, new KeyValuePair<string, object?>("event", incoming.GetType().Name));

    internal static void Noted(Note note) => Notes.Add(1, new KeyValuePair<string, object?>("note", note.GetType().Name));
}

using System.Diagnostics.Metrics;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Runtime.Turns;

/// <summary>What operators can count of the conversation: turns by command and outcome, the time to the last word, notes, second deliveries; no tag says who or what.</summary>
public static class TurnMetrics
{
    /// <summary>The name under which a collector finds these figures, and the spans of <see cref="TurnWatch" />.</summary>
    public const string MeterName = "MentorBot.Turns";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("mentorbot.turns", "{turn}", "Turns by platform, command and outcome.");
    private static readonly UpDownCounter<long> Running = Meter.CreateUpDownCounter<long>("mentorbot.turns.running", "{turn}", "Turns under way.");
    private static readonly Counter<long> Dropped = Meter.CreateCounter<long>("mentorbot.turns.dropped", "{turn}", "Turns that were not even begun because far too many were under way.");
    private static readonly Counter<long> Unkept = Meter.CreateCounter<long>("mentorbot.turns.without_memory", "{turn}", "Turns that were answered although the memory could not be read or written.");
    private static readonly Counter<long> Duplicates = Meter.CreateCounter<long>("mentorbot.duplicates", "{delivery}", "Second deliveries of an event that were dropped.");
    private static readonly Counter<long> Notes = Meter.CreateCounter<long>("mentorbot.notes", "{note}", "Facts for moderators by kind.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "mentorbot.turn.duration", "s", "From the beginning of a turn to the last word said.", tags: null, PlatformMetrics.Buckets);

    /// <summary>Whether anybody counts.</summary>
    internal static bool AreOn => Turns.Enabled || Duration.Enabled;

    internal static void Begun() => Running.Add(1);

    internal static void Ended() => Running.Add(-1);

    internal static void Took(string platform, string command, string outcome, TimeSpan duration)
    {
        Turns.Add(1, new("platform", platform), new("command", command), new("outcome", outcome));
        Duration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("platform", platform), new KeyValuePair<string, object?>("command", command));
    }

    internal static void NotBegun() => Dropped.Add(1);

    internal static void WentUnkept(string platform) => Unkept.Add(1, new KeyValuePair<string, object?>("platform", platform));

    internal static void Noted(Note note) => Notes.Add(1, new KeyValuePair<string, object?>("kind", Snake(note.GetType().Name)));

    /// <summary>A second delivery was dropped; what its key begins with is the platform.</summary>
    internal static void Repeated(string key)
    {
        if (Duplicates.Enabled)
        {
            Duplicates.Add(1, new KeyValuePair<string, object?>("platform", key.Split(':', 2) is [var platform, _] ? platform : "unknown"));
        }
    }

    /// <summary>What a person did, in the words of the command catalogue where it has one.</summary>
    internal static string Command(Incoming incoming) => incoming switch
    {
        Incoming.HelpAsked => "help",
        Incoming.RolesAsked => "roles",
        Incoming.RoleAsked => "role",
        Incoming.SkillAsked => "skill",
        Incoming.CertificationAsked => "cert",
        Incoming.CompareAsked => "compare",
        Incoming.PathAsked => "path",
        Incoming.TopicsAsked => "topics",
        Incoming.QuizAsked => "quiz",
        Incoming.MeAsked => "me",
        Incoming.AdminAsked => "mentor-admin",
        Incoming.Said => "ask",
        Incoming.MessageAsked => "ask-message",
        Incoming.Pressed or Incoming.PressedUnknown => "button",
        _ => "other",
    };

    internal static string Word(Outcome outcome) => Snake(outcome.ToString());

    // NotKept → not_kept, as tags are written.
    private static string Snake(string name) => string.Concat(name.Select((letter, at) => (at > 0 && char.IsAsciiLetterUpper(letter) ? "_" : "") + char.ToLowerInvariant(letter)));
}

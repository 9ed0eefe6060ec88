using System.Diagnostics.Metrics;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>What operators can count of the knowledge: pages in force, files that cannot be used as they stand, readings after a change.</summary>
public static class KnowledgeMetrics
{
    /// <summary>The name under which a collector finds these figures.</summary>
    public const string MeterName = "MentorBot.Knowledge";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("mentorbot.knowledge.reloads", "{reload}", "Readings after a change, by what came of them.");
    private static volatile Standing? _standing;

    // Looked at when somebody collects, for the folder is read before anybody does.
    static KnowledgeMetrics()
    {
        Meter.CreateObservableGauge("mentorbot.knowledge.pages", () => Now(standing => standing.Pages), "{page}", "Pages in force.");
        Meter.CreateObservableGauge("mentorbot.knowledge.refused_files", () => Now(standing => standing.Refused), "{file}", "Files with errors, which are not in force as they stand.");
    }

    internal static void InForce(int pages, int refused) => _standing = new Standing(pages, refused);

    internal static void Reloaded(bool changed) => Count(changed ? "changed" : "unchanged");

    internal static void ReloadBroke() => Count("broke");

    private static Measurement<int>[] Now(Func<Standing, int> figure) => _standing is { } standing ? [new(figure(standing))] : [];

    private static void Count(string outcome) => Reloads.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    private sealed record Standing(int Pages, int Refused);
}

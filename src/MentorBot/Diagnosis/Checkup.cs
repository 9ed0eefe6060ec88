using System.Collections.Immutable;
using MentorBot.Hosting;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Pictures;

namespace MentorBot.Diagnosis;

/// <summary>Looks at everything, or at the parts that somebody asks for, all at once.</summary>
internal static class Checkup
{
    private static readonly Area Settings = new("settings");
    private static readonly Area Machine = new("machine");

    private static readonly ImmutableArray<string> Stops = [": ", "; ", ". "];

    /// <summary>The parts that have an examination, in the order in which they are shown.</summary>
    internal static ImmutableArray<string> Parts { get; } = ["discord", "slack", "knowledge", "storage", "web"];

    /// <summary>What was seen of these parts (none: of all); a part whose settings are wrong is left out.</summary>
    internal static async Task<ImmutableArray<Finding>> RunAsync(IServiceProvider services, IReadOnlyCollection<string> only, CancellationToken cancel)
    {
        var faults = SettingsFaults.Of(services);
        var wrong = faults.Select(Part).ToHashSet(StringComparer.Ordinal);

        // Where the listening is for depends on both platforms.
        var left = Parts.Where(part => (only.Count == 0 || only.Contains(part, StringComparer.Ordinal)) && !wrong.Contains(part) && (part != "web" || wrong.Count == 0));
        var seen = await Task.WhenAll(left.Select(part => services.GetRequiredKeyedService<IExamination>(part).ExamineAsync(cancel)));
        return
        [
            .. faults.IsEmpty ? [Settings.Fine("settings", "Every setting can be used.")] : faults.Select(fault => Settings.Broken("settings", What(fault), Mend(fault))),
            .. seen.SelectMany(one => one),
            .. only.Count == 0 ? Local() : [],
        ];
    }

    /// <summary>Whether nothing can be started with these settings.</summary>
    internal static bool AreSettingsWrong(ImmutableArray<Finding> findings) => findings.Any(finding => finding is { Mark: Mark.Broken } && finding.Area == Settings.Name);

    private static IEnumerable<Finding> Local() =>
    [
        RsvgPictures.IsAvailable
            ? Machine.Fine("pictures", "rsvg-convert is installed, so quiz results and comparisons come with a picture.")
            : Machine.Look("pictures", "rsvg-convert is not installed, so quiz results and comparisons come in text and without a picture.", "Install it if you want pictures; on Debian and Ubuntu: apt-get install librsvg2-bin fonts-dejavu-core fonts-lohit-deva."),
        Machine.Fine("terminal", "The conversation in the terminal needs no token: mentorbot chat."),
    ];

    // "Discord:Token is …": a setting's section is the part, but for notes, which are storage's.
    private static string Part(string fault) => fault.Split(':')[0].ToLowerInvariant() is var section && section == "notes" ? "storage" : section;

    // The sentence of a check says what is wrong and then what to do.
    private static string What(string fault) => Cut(fault) is > 0 and var at ? $"{fault[..at]}." : fault;

    private static string Mend(string fault) => Cut(fault) is > 0 and var at && fault[(at + 2)..] is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "Correct it, or leave it out.";

    private static int Cut(string fault) => Stops.Select(stop => fault.IndexOf(stop, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
}

using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Recognises which section of a page a text asks for: by the section's heading, or by the words people use instead.</summary>
public static class SectionCues
{
    // "earn" is one slip from "learn" and "still" from "skill": short cues are taken only as they stand.
    private const int ShortestRepaired = 6;

    private static readonly ImmutableArray<(string Section, ImmutableArray<string> Cues)> Usual =
    [
        ("responsibilities", ["responsibilities", "duties", "tasks", "do all day", "day to day", "daily work", "work on"]),
        ("skills", ["skills", "skils", "skilz", "need to know", "have to know", "learn", "requirements", "qualifications", "tools", "tech stack"]),
        ("success-metrics", ["success", "metrics", "measured", "kpi", "judged"]),
        ("how-to-start", ["start", "starting", "begin", "become", "get into", "getting into", "break into", "first steps", "roadmap"]),
        ("certifications", ["certifications", "certificates", "certified", "certs", "courses"]),
        ("who-it-fits", ["fit", "fits", "suit", "suits", "right for me", "something for me", "job for me", "it for me", "right person", "kind of person", "personality"]),
    ];

    private static readonly ImmutableArray<(string Section, ImmutableArray<string> Cue)> UsualCues =
        [.. Usual.SelectMany(usual => usual.Cues.Select(cue => (usual.Section, Cue: Words.Of(cue))))];

    /// <summary>The usual section names in these words, with where their cue stands, in the order written.</summary>
    public static ImmutableArray<SectionCue> FindIn(ImmutableArray<string> words, IEnumerable<Section> sections)
    {
        var cues = UsualCues
            .Concat(sections.Select(section => (Section: section.Address.Section!.Value.ToString(), Cue: Words.Of(section.Title))))
            .OrderByDescending(cue => cue.Cue.Length)
            .ToList();

        var found = ImmutableArray.CreateBuilder<SectionCue>();
        for (var start = 0; start < words.Length;)
        {
            var at = start;
            var (section, cue) = cues.FirstOrDefault(one => StandsAt(words, at, one.Cue));
            if (section is not null && Slug.TryParse(section, out var slug))
            {
                found.Add(new SectionCue(slug, start, cue.Length));
            }

            start += section is null ? 1 : cue.Length;
        }

        return found.DrainToImmutable();
    }

    private static bool StandsAt(ImmutableArray<string> words, int start, ImmutableArray<string> cue) =>
        cue.Length > 0
        && start + cue.Length <= words.Length
        && Enumerable.Range(0, cue.Length).All(offset => words[start + offset] == cue[offset]
            || (cue[offset].Length >= ShortestRepaired && Spelling.IsNear(words[start + offset], cue[offset])));
}

/// <summary>A section asked for in a text: its slug, at which word its cue stands, over how many words.</summary>
public sealed record SectionCue(Slug Section, int Start, int Length);

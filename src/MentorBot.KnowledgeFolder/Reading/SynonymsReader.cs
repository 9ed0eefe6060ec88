using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads <c>synonyms.md</c>: points of lists under three known headings. Everything else in it is for people.</summary>
internal sealed class SynonymsReader
{
    private const int Longest = 80;
    private const string Words = "Words";
    private const string Sections = "Sections";
    private const string Fillers = "Fillers";

    private static readonly ImmutableArray<string> Headings = [Words, Sections, Fillers];

    private readonly Complaints _complaints;
    private readonly ImmutableSortedSet<string> _slugs;
    private readonly List<(Synonym Synonym, int Line)> _words = [];
    private readonly List<(Synonym Synonym, int Line)> _sections = [];
    private readonly List<string> _fillers = [];

    private SynonymsReader(ImmutableSortedSet<string> slugs, Complaints complaints) => (_slugs, _complaints) = (slugs, complaints);

    /// <summary>The vocabulary; what is wrong is complained of, and left out.</summary>
    internal static Vocabulary Read(string text, IEnumerable<Page> pages, Complaints complaints)
    {
        var slugs = pages.SelectMany(page => page.Sections).Select(section => section.Address.Section.ToString()!).Concat(RoleHeadings.Usual);
        var reader = new SynonymsReader(slugs.ToImmutableSortedSet(StringComparer.Ordinal), complaints);
        reader.Read(text.Split('\n'));
        reader.LookAtDoubles(reader._words);
        reader.LookAtDoubles(reader._sections);
        reader.LookAtChains();
        return new Vocabulary(
            [.. reader._words.Select(one => one.Synonym).Distinct()],
            [.. reader._sections.Select(one => one.Synonym).Distinct()],
            [.. reader._fillers.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private void Read(string[] lines)
    {
        string? heading = null;
        var hidden = false;
        foreach (var (index, line) in lines.Index())
        {
            var written = line.TrimEnd();
            hidden ^= written.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (hidden)
            {
                continue;
            }

            if (index == 0 && written == "---")
            {
                _complaints.Error(1, "This file has no front matter.", "Take the lines between the two `---` away, and the `---` too.");
            }
            else if (written.StartsWith("##", StringComparison.Ordinal))
            {
                heading = Heading(written.TrimStart('#').Trim(), index + 1);
            }
            else if (PointOf(written) is { } point)
            {
                Point(point, isNested: written[0] is ' ' or '\t', heading, index + 1);
            }
        }
    }

    // Under a heading that is not known, points are let pass: the heading is the fault.
    private string Heading(string title, int line)
    {
        if (Headings.FirstOrDefault(known => known.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } heading)
        {
            return heading;
        }

        _complaints.Error(line, $"There is no heading `{title}` in this file.", NearMiss.Of(title, Headings) is { } near
            ? $"Did you mean `## {near}`?"
            : "The headings are `## Words`, `## Sections` and `## Fillers`.");
        return "";
    }

    private static string? PointOf(string line) => line.TrimStart() is ['-' or '*' or '+', ' ' or '\t', .. var point] ? point.Replace("`", "", StringComparison.Ordinal).Trim() : null;

    private void Point(string point, bool isNested, string? heading, int line)
    {
        if (isNested)
        {
            _complaints.Warn(line, "A list inside a list is not read.", "Begin the line with `- `, without blanks before it.");
        }
        else if (heading is null)
        {
            _complaints.Error(line, "This point stands under no heading.", "Write `## Words`, `## Sections` or `## Fillers` above it.");
        }
        else if (heading == Fillers)
        {
            Filler(point, line);
        }
        else if (heading.Length > 0)
        {
            Pair(point, heading, line);
        }
    }

    private void Filler(string point, int line)
    {
        if (point.Contains('=', StringComparison.Ordinal))
        {
            _complaints.Error(line, "A filler means nothing, so nothing stands after an equal sign.", "Write only the words, or put the line under `## Words`.");
            return;
        }

        _fillers.AddRange(Listed(point, line));
    }

    private void Pair(string point, string heading, int line)
    {
        if (point.Split('=') is not [var left, var right])
        {
            _complaints.Error(line, $"`{point}` does not say with one `=` what is meant.", "Write what people type, then ` = `, then what it means: `- MLE = machine learning engineer`.");
            return;
        }

        var written = Listed(left, line);
        var meant = right.Trim();
        if (!IsWord(meant, line) || written.Count == 0)
        {
            return;
        }

        if (heading == Words)
        {
            _words.AddRange(written.Select(word => (new Synonym(word, meant), line)));
        }
        else
        {
            LookAtSection(meant, line);
            _sections.AddRange(written.Select(word => (new Synonym(word, meant), line)));
        }
    }

    private List<string> Listed(string words, int line) => words.Split(',').Select(word => word.Trim()).Where(word => IsWord(word, line)).ToList();

    private bool IsWord(string word, int line)
    {
        if (Core.Search.Words.Of(word).IsEmpty)
        {
            _complaints.Error(line, "Words are missing before or after a comma or an equal sign.", "Write them, or take the sign away.");
            return false;
        }

        if (word.Length > Longest)
        {
            _complaints.Error(line, $"`{word[..20]}…` has {word.Length} characters; {Longest} are allowed.", "Keep to a few words; whole questions belong into `ask` of a page.");
            return false;
        }

        return true;
    }

    // Only a warning: no page may lose its words because a heading of another one was renamed.
    private void LookAtSection(string slug, int line)
    {
        if (!_slugs.Contains(slug))
        {
            _complaints.Warn(line, $"No page has a section `{slug}`.", NearMiss.Of(slug, _slugs) is { } near
                ? $"Did you mean `{near}`?"
                : "Write a section's heading in small letters with hyphens.");
        }
    }

    private void LookAtDoubles(List<(Synonym Synonym, int Line)> synonyms)
    {
        foreach (var same in synonyms.GroupBy(one => Core.Search.Words.Key(one.Synonym.Written), StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var (other, line) in same.Where(one => Core.Search.Words.Key(one.Synonym.Meant) != Core.Search.Words.Key(first.Synonym.Meant)))
            {
                _complaints.Error(line, $"`{other.Written}` means `{first.Synonym.Meant}` in line {first.Line}.", "Keep the one that people mean most.");
            }
        }
    }

    private void LookAtChains()
    {
        var written = _words.Select(one => Core.Search.Words.Key(one.Synonym.Written)).ToHashSet(StringComparer.Ordinal);
        foreach (var (synonym, line) in _words.Where(one => written.Contains(Core.Search.Words.Key(one.Synonym.Meant))).DistinctBy(one => one.Line))
        {
            _complaints.Error(line, $"`{synonym.Meant}` is itself written before an equal sign, so its meaning leads on.", "Write the words that the pages use after the equal sign.");
        }
    }
}

using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads the keys that moderators write above a page.</summary>
internal sealed class FrontMatterReader(YamlNode.Fields fields, PageKind kind, Complaints complaints)
{
    internal const int LongestAsk = 200;
    private const int MostAliases = 20;

    private readonly KeyTexts _keys = new(fields, complaints);

    /// <summary>What the front matter says; null, with a complaint, when it has no title. <paramref name="today" /> bounds the days.</summary>
    internal FrontMatter? Read(DateOnly today)
    {
        ComplainOfUnknownKeys();
        var title = Title();
        var reader = new FactsReader(_keys, complaints);
        var facts = reader.Read(kind, today);
        var front = new FrontMatter(
            title ?? new Written("", 1),
            facts,
            reader.Entries,
            Aliases(),
            [.. _keys.Texts.List(_keys.Find("ask"), LongestAsk).Select(question => new Ask(question, Section: null)), .. SectionAsks()],
            new SourcesReader(_keys.Texts, complaints).Read(_keys.Find("sources")),
            CheckedDay(today));
        return title is null ? null : front;
    }

    private void ComplainOfUnknownKeys()
    {
        var known = FrontMatterKey.NamesFor(kind);
        foreach (var field in fields.All.Where(field => !known.Contains(field.Key, StringComparer.Ordinal)))
        {
            var near = NearMiss.Of(field.Key, known);
            if (near is null && FrontMatterKey.All.FirstOrDefault(key => key.Name == field.Key) is { } elsewhere)
            {
                complaints.Warn(field.Line, $"There is no key `{field.Key}` on pages outside of {PageKinds.FoldersOf(elsewhere.On)}.", "Take it away, or move the page.");
                continue;
            }

            complaints.Warn(field.Line, $"There is no key `{field.Key}`.", near is null
                ? $"Take it away. The keys are {string.Join(", ", known)}."
                : $"Did you mean `{near}`?");
        }
    }

    private Written? Title()
    {
        if (_keys.Find("title") is null)
        {
            complaints.Error(1, "The page has no title.", "Write `title: …` in the front matter.");
        }

        return _keys.Text("title");
    }

    private ImmutableArray<Written> Aliases()
    {
        var aliases = _keys.Texts.List(_keys.Find("aliases"), KeyTexts.LongestTitle);
        if (aliases.Length > MostAliases)
        {
            complaints.Warn(_keys.Find("aliases")!.Line, $"The page has {aliases.Length} aliases; {MostAliases} are plenty.", "Keep the names that people really type; slips of the keyboard are understood without.");
        }

        return aliases;
    }

    private IEnumerable<Ask> SectionAsks()
    {
        switch (_keys.Find("ask_sections"))
        {
            case null or { Value: YamlNode.Text { Words: "" } }:
                return [];
            case { Value: YamlNode.Fields sections }:
                return sections.All.SelectMany(section => _keys.Texts.List(section, LongestAsk)
                    .Select(question => new Ask(question, new Written(section.Key, section.Line))));
            case { Line: var line }:
                complaints.Error(line, "`ask_sections` does not say which sections.", "Write a section's heading in small letters with hyphens (`how-to-start:`), and below it one `- …` per question.");
                return [];
        }
    }

    private DateOnly? CheckedDay(DateOnly today)
    {
        if (_keys.Find("checked") is null)
        {
            complaints.Warn(1, "Nobody has written when the page was last checked.", "Compare the page with its sources, then write `checked: ` and the day as year-month-day.");
        }

        if (_keys.Day("checked") is not var (day, written))
        {
            return null;
        }

        // Tomorrow has begun in the east before today has ended here.
        if (day > today.AddDays(1))
        {
            complaints.Error(written.Line, $"The page was checked on {written.Text}, which is in the future.", "Write the day on which somebody compared the page with its sources.");
            return null;
        }

        if (day < today.AddYears(-1))
        {
            complaints.Warn(written.Line, $"The page was last checked on {written.Text}, more than a year ago.", "Compare it with its sources, then write today's date.");
        }

        return day;
    }
}

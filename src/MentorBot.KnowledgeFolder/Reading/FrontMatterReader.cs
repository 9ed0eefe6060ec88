using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads the keys that moderators write above a page.</summary>
internal sealed class FrontMatterReader(YamlNode.Fields fields, bool isRole, Complaints complaints)
{
    internal const int LongestTitle = 80;
    private const int LongestAsk = 200;

    private static readonly ImmutableArray<string> PageKeys = ["title", "aliases", "ask", "ask_sections", "sources", "checked"];
    private static readonly ImmutableArray<string> RoleKeys = [.. PageKeys, "stage"];

    private readonly YamlTexts _texts = new(complaints);

    /// <summary>What the front matter says; null, with a complaint, when it has no title. <paramref name="today" /> bounds the check date.</summary>
    internal FrontMatter? Read(DateOnly today)
    {
        ComplainOfUnknownKeys();
        var title = Title();
        var front = new FrontMatter(
            title ?? new Written("", 1),
            isRole ? StageOfRole() : null,
            _texts.List(Find("aliases"), LongestTitle),
            [.. _texts.List(Find("ask"), LongestAsk).Select(question => new Ask(question, Section: null)), .. SectionAsks()],
            new SourcesReader(_texts, complaints).Read(Find("sources")),
            CheckedDay(today));
        return title is null ? null : front;
    }

    private YamlField? Find(string key) => fields.All.FirstOrDefault(field => field.Key == key);

    private void ComplainOfUnknownKeys()
    {
        var known = isRole ? RoleKeys : PageKeys;
        foreach (var field in fields.All.Where(field => !known.Contains(field.Key, StringComparer.Ordinal)))
        {
            complaints.Warn(field.Line, $"There is no key `{field.Key}`{(field.Key == "stage" ? " on pages outside of roles/" : "")}.", NearMiss.Of(field.Key, known) is { } near
                ? $"Did you mean `{near}`?"
                : $"Take it away. The keys are {string.Join(", ", known)}.");
        }
    }

    private Written? Title()
    {
        if (Find("title") is not { } field)
        {
            complaints.Error(1, "The page has no title.", "Write `title: …` in the front matter.");
            return null;
        }

        return _texts.One(field.Value, "title", LongestTitle);
    }

    private Stage? StageOfRole()
    {
        const string Use = "Use entry, mid, senior or emerging";
        if (Find("stage") is not { } field)
        {
            complaints.Error(1, "The role has no stage.", $"{Use}: `stage: mid`.");
            return null;
        }

        var stages = Enum.GetValues<Stage>().ToDictionary(stage => stage.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (_texts.One(field.Value, "stage", LongestTitle) is not { } written)
        {
            return null;
        }

        if (!stages.TryGetValue(written.Text, out var stage))
        {
            var near = NearMiss.Of(written.Text, stages.Keys);
            complaints.Error(written.Line, $"The stage is `{written.Text}`.", near is null ? $"{Use}." : $"{Use} (did you mean `{near}`?).");
            return null;
        }

        return stage;
    }

    private IEnumerable<Ask> SectionAsks()
    {
        switch (Find("ask_sections"))
        {
            case null or { Value: YamlNode.Text { Words: "" } }:
                return [];
            case { Value: YamlNode.Fields sections }:
                return sections.All.SelectMany(section => _texts.List(section, LongestAsk)
                    .Select(question => new Ask(question, new Written(section.Key, section.Line))));
            case { Line: var line }:
                complaints.Error(line, "`ask_sections` does not say which sections.", "Write a section's heading in small letters with hyphens (`how-to-start:`), and below it one `- …` per question.");
                return [];
        }
    }

    private DateOnly? CheckedDay(DateOnly today)
    {
        if (Find("checked") is not { } field)
        {
            complaints.Warn(1, "Nobody has written when the page was last checked.", "Compare the page with its sources, then write `checked: ` and the day as year-month-day.");
            return null;
        }

        if (_texts.One(field.Value, "checked", LongestTitle) is not { } written)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            complaints.Error(written.Line, $"`{written.Text}` is not a day.", "Write year-month-day, such as `checked: 2026-11-21`.");
            return null;
        }

        // Tomorrow has begun in the east before today has ended here.
        if (day > today.AddDays(1))
        {
            complaints.Error(written.Line, $"The page was checked on {written.Text}, which is in the future.", "Write the day on which somebody compared the page with its sources.");
            return null;
        }

        return day;
    }
}

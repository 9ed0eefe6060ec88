using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads one Markdown file into a page, or says what is wrong with it.</summary>
internal static class PageReader
{
    /// <summary>The page, unless a complaint is an error. <paramref name="today" /> bounds the check date.</summary>
    internal static PageReading Read(string file, Address address, string text, DateOnly today)
    {
        var complaints = new Complaints(file);
        if (SourceText.Of(text, complaints) is not { } source)
        {
            return PageReading.Refused(file, address, complaints.All);
        }

        Placeholders.Check(source, complaints);
        var front = YamlReader.Read(source, complaints) is { } fields ? new FrontMatterReader(fields, PageKinds.Of(address), complaints).Read(today) : null;
        var outline = new OutlineReader(address, complaints).Read(source);
        if (outline is not null)
        {
            OutlineCheck.Look(source, outline, PageKinds.Of(address), complaints);
        }

        if (front is null || outline is null)
        {
            return PageReading.Refused(file, address, complaints.All);
        }

        CheckSources(front, outline, complaints);
        var asks = PlacedAsks(front, outline, address, complaints);
        if (front.Facts is not { } facts || complaints.HasErrors)
        {
            return PageReading.Refused(file, address, complaints.All);
        }

        var page = Page(front, facts, outline, asks, address);
        var names = front.Aliases.Prepend(front.Title).Select(name => new WrittenLine(name.Text, address, name.Line));
        return new PageReading(
            file,
            address,
            new WrittenPage(file, page, [.. names], asks, outline.Links, front.Entries),
            complaints.All);
    }

    private static void CheckSources(FrontMatter front, Outline outline, Complaints complaints)
    {
        if (outline.Day is { } day && front.Sources.All(source => source.Url is null))
        {
            complaints.Warn(day.Line, $"`{day.Text}` is a date or a span of time, and no source of the page has an address.", "Write `url: …` under a title in `sources`, or take the date out.");
        }
    }

    private static ImmutableArray<WrittenLine> PlacedAsks(FrontMatter front, Outline outline, Address page, Complaints complaints)
    {
        var sections = outline.Sections.ToDictionary(section => section.Address.Section.ToString()!, section => section.Address, StringComparer.Ordinal);
        foreach (var section in front.Asks.Select(ask => ask.Section).OfType<Written>().Distinct().Where(section => !sections.ContainsKey(section.Text)))
        {
            complaints.Error(section.Line, $"`ask_sections` names `{section.Text}`, but the page has no such section.", NearMiss.Of(section.Text, sections.Keys) is { } near
                ? $"Did you mean `{near}`?"
                : "Write a section's heading in small letters with hyphens, or add the section.");
        }

        return
        [
            .. front.Asks
                .Select(ask => (ask.Question, Address: ask.Section is null ? page : sections.GetValueOrDefault(ask.Section.Text)))
                .Select(ask => new WrittenLine(ask.Question.Text, ask.Address, ask.Question.Line)),
        ];
    }

    private static Page Page(FrontMatter front, Facts facts, Outline outline, ImmutableArray<WrittenLine> asks, Address address)
    {
        var asked = asks.ToLookup(ask => ask.Address, ask => ask.Text);
        return new Page(
            address,
            front.Title.Text,
            facts,
            [.. front.Aliases.Select(alias => alias.Text)],
            [.. asked[address]],
            outline.Lead,
            [.. outline.Sections
                .Where(section => !section.Body.IsEmpty)
                .Select(section => new Section(section.Address, section.Title, [.. asked[section.Address]], section.Body))],
            front.Sources,
            front.Checked);
    }
}

/// <summary>What came of reading one file: the page and the complaints; no page when one of them is an error.</summary>
internal sealed record PageReading(string File, Address? Address, WrittenPage? Written, ImmutableArray<Complaint> Complaints)
{
    /// <summary>The file as written: how a changed one is told from one that was only touched.</summary>
    internal string Text { get; init; } = "";

    /// <summary>A file that cannot be used as it stands.</summary>
    internal static PageReading Refused(string file, Address? address, ImmutableArray<Complaint> complaints) => new(file, address, Written: null, complaints);
}

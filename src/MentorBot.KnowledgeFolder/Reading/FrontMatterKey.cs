using System.Collections.Immutable;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>A key of the front matter, said once: the reader, the schema for editors and the stubs of new pages all read it.</summary>
/// <param name="Name">The key as written.</param>
/// <param name="On">The kinds of pages that may have it.</param>
/// <param name="Form">What can stand behind it.</param>
/// <param name="Meaning">What it is, in one sentence for moderators.</param>
/// <param name="Example">A value as it would be written.</param>
internal sealed record FrontMatterKey(string Name, PageKind On, KeyForm Form, string Meaning, string Example)
{
    /// <summary>The words to choose from, when only some are allowed.</summary>
    internal ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Every key, in the order in which moderators write them.</summary>
    internal static ImmutableArray<FrontMatterKey> All { get; } =
    [
        new("title", PageKind.Any, KeyForm.Text, "The name people see.", "Data Engineer"),
        new("kind", PageKind.Certification, KeyForm.Choice, "What the page is about: a certification (there is an exam), a course, or a guide (a page for reading).", "certification")
        {
            Choices = ["certification", "course", "guide"],
        },
        new("stage", PageKind.Role, KeyForm.Choice, "How far along a career the role is.", "mid") { Choices = ["entry", "mid", "senior", "emerging"] },
        new("issuer", PageKind.Certification, KeyForm.Text, "Who issues it.", "Google"),
        new("status", PageKind.Certification, KeyForm.Choice, "Whether it can still be taken; `unknown` when nobody could find out.", "active")
        {
            Choices = ["active", "retired", "unknown"],
        },
        new("retired_on", PageKind.Certification, KeyForm.Day, "The last day on which it could be taken.", "2024-05-01"),
        new("replaced_by", PageKind.Certification, KeyForm.Text, "What came after a retired one: the file name of its page, or its name; `none` when nothing did.", "none"),
        new("roles", PageKind.Comparison, KeyForm.Pages, "The two or three roles that are put side by side.", "[data-scientist, mlops-engineer]"),
        new("skills", PageKind.Role, KeyForm.Pages, "The skills the role asks for, most important first.", "[programming-languages, containers]"),
        new("certifications", PageKind.Role, KeyForm.Pages, "The certifications that are named for the role.", "[ibm-ml-professional]"),
        new("next", PageKind.Role, KeyForm.Pages, "The roles people move on to.", "[ml-architect]"),
        new("needs", PageKind.Skill, KeyForm.Pages, "The skills to learn before this one.", "[programming-languages]"),
        new("aliases", PageKind.Any, KeyForm.Texts, "Other names people type; no two pages may share one.", "[data plumber, ETL developer]"),
        new("ask", PageKind.Any, KeyForm.Texts, "Other ways people ask for this page, as they really write.", "[who brings the data from A to B]"),
        new("ask_sections", PageKind.Any, KeyForm.Sections, "The same for its sections; each key is a heading in small letters with hyphens.", "{ how-to-start: [first steps for data plumbing] }"),
        new("sources", PageKind.Any, KeyForm.Sources, "Where the facts come from: a title, and an address of the web if there is one.", "[{ title: \"An article\", url: https://example.org/article }]"),
        new("checked", PageKind.Any, KeyForm.Day, "The day on which somebody last compared the page with its sources.", "2026-11-21"),
    ];

    /// <summary>The keys a kind of page may have.</summary>
    internal static ImmutableArray<string> NamesFor(PageKind kind) => [.. All.Where(key => key.On.HasFlag(kind)).Select(key => key.Name)];
}

/// <summary>What can stand behind a key.</summary>
internal enum KeyForm
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A day as year-month-day.</summary>
    Day,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of pages, by file name or address.</summary>
    Pages,

    /// <summary>For each section, a list of texts.</summary>
    Sections,

    /// <summary>A list of titles, each with or without an address.</summary>
    Sources,
}

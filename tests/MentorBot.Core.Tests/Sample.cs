using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Tests;

/// <summary>A small knowledge base with the shape of the real one.</summary>
internal static class Sample
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    internal static Page Mlops { get; } = Role(
        "roles/mlops-engineer", "MLOps Engineer", Stage.Mid, ["MLOps", "ML Ops Engineer"],
        ("Responsibilities", "Keeps pipelines running."),
        ("Skills", "Docker and Kubernetes."),
        ("Success metrics", "Uptime."),
        ("How to start", "Build a pipeline that retrains itself."),
        ("Who it fits", "People who like automation."));

    internal static Page DataScientist { get; } = Role(
        "roles/data-scientist", "Data Scientist", Stage.Mid, ["DS", "data science"],
        ("Skills", "Statistics."),
        ("How to start", "Answer a business question."));

    internal static Page MachineLearningEngineer { get; } = Role(
        "roles/machine-learning-engineer", "Machine Learning Engineer", Stage.Mid, ["MLE", "ML engineer"],
        ("Skills", "Python."),
        ("Certifications", "A structured programme."));

    internal static Page DataAnalyst { get; } = Role("roles/data-analyst", "Data Analyst", Stage.Entry, []);

    internal static KnowledgeBase Library { get; } = LibraryOf(Mlops, DataScientist, MachineLearningEngineer, DataAnalyst);

    internal static KnowledgeBase LibraryOf(params Page[] pages) => KnowledgeBase.Of(pages);

    internal static Address At(string address) =>
        Address.TryParse(address, out var parsed) ? parsed : throw new ArgumentException($"{address} is no address.", nameof(address));

    internal static Page Role(string address, string title, Stage stage, ImmutableArray<string> aliases, params (string Title, string Text)[] sections)
    {
        var at = At(address);
        return new Page(
            at,
            title,
            new Facts.Role(stage, [], [], []),
            aliases,
            [$"tell me everything about the {title}"],
            [Paragraph($"{title} is a job.")],
            [.. sections.Select(section => Section(at, section.Title, Paragraph(section.Text)))],
            [new Source("A careful article", new Uri("https://example.org/article"))],
            new DateOnly(2026, 11, 20));
    }

    internal static Section Section(Address page, string title, params Prose[] body)
    {
        Slug.TryMake(title, out var slug).ShouldBeTrue();
        page.TryEnter(slug, out var address).ShouldBeTrue();
        return new Section(address, title, [], [.. body]);
    }

    internal static Prose Paragraph(string text) => new Prose.Paragraph(RichText.Of(text));
}

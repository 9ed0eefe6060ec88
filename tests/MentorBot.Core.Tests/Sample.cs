using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Tests;

/// <summary>A small knowledge base with the shape of the real one.</summary>
internal static class Sample
{
    private const int Vector = 8;

    internal static Vocabulary HowPeopleWrite { get; } = new(
        [new("MLE", "machine learning engineer"), new("ML", "machine learning"), new("ML ops", "mlops")],
        [
            new("responsibilities", "responsibilities"), new("duties", "responsibilities"), new("work on", "responsibilities"),
            new("skills", "skills"), new("skils", "skills"), new("learn", "skills"), new("need to know", "skills"),
            new("success metrics", "success-metrics"), new("measured", "success-metrics"),
            new("how to start", "how-to-start"), new("start", "how-to-start"), new("become", "how-to-start"),
            new("certificate", "certifications"), new("certification", "certifications"), new("who it fits", "who-it-fits"), new("suit", "who-it-fits"),
        ],
        ["pls", "yo"])
    {
        Meanings = Language("smart earn nurse fire set api weather farming berlin salary qa nlp side tell everything role job"),
    };

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

    internal static Page Architect { get; } = Role("roles/ml-architect", "ML Architect", Stage.Senior, []) with
    {
        Facts = new Facts.Role(Stage.Senior, [Named("containers"), Named("statistics")], [], []),
    };

    internal static Page Python { get; } = Page("skills/python", "Python", Skill(), "python3");

    internal static Page Containers { get; } = Page("skills/containers", "Containers", Skill("linux"), "docker", "k8s");

    internal static Page Linux { get; } = Page("skills/linux", "Linux", Skill("python"), "linux/unix");

    internal static Page Monitoring { get; } = Page("skills/monitoring", "Monitoring", Skill("containers"));

    internal static Page Statistics { get; } = Page("concepts/statistics", "Statistics", Skill());

    internal static Page OldExam { get; } = Page(
        "certifications/old-exam",
        "Old Cloud Exam",
        new Facts.Certification(CertificationForm.Certification, "A Cloud", CertificationStatus.Retired, new DateOnly(2026, 6, 30), "new-exam"),
        "cloud exam 101",
        "azure ai engineer");

    internal static Page NewExam { get; } = Page(
        "certifications/new-exam",
        "New Cloud Exam",
        new Facts.Certification(CertificationForm.Certification, "A Cloud", CertificationStatus.Active, RetiredOn: null, ReplacedBy: null));

    internal static Page Choice { get; } = Page(
        "comparisons/ds-or-mlops",
        "Data Scientist or MLOps Engineer",
        new Facts.Comparison([Named("mlops-engineer"), Named("data-scientist")]));

    /// <summary>A role with skills and steps, the skills themselves, certifications, a comparison.</summary>
    internal static KnowledgeBase Wide { get; } = LibraryOf(
        DataScientist, MachineLearningEngineer, DataAnalyst, Architect, Python, Containers, Linux, Monitoring, Statistics, OldExam, NewExam, Choice, WithSteps(Mlops));

    internal static KnowledgeBase Library { get; } = LibraryOf(Mlops, DataScientist, MachineLearningEngineer, DataAnalyst);

    internal static KnowledgeBase LibraryOf(params Page[] pages) => KnowledgeBase.Of(pages, HowPeopleWrite);

    /// <summary>A language of these words, which all mean nothing.</summary>
    internal static WordVectors Language(string words)
    {
        var list = words.Split(' ');
        var table = new MemoryStream();
        table.Write(BitConverter.GetBytes(list.Length));
        table.Write(BitConverter.GetBytes(Vector));
        foreach (var word in list)
        {
            table.WriteByte((byte)word.Length);
            table.Write(System.Text.Encoding.ASCII.GetBytes(word));
        }

        table.Write(new byte[list.Length * (sizeof(float) + Vector)]);
        return WordVectors.Read(table.ToArray());
    }


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

    internal static Reference Named(string page) => Reference.TryParse(page, out var reference) ? reference : throw new ArgumentException($"{page} names no page.", nameof(page));

    internal static Facts.Skill Skill(params string[] needs) => new([.. needs.Select(Named)]);

    internal static Page Page(string address, string title, Facts facts, params string[] aliases) => Role(address, title, Stage.Entry, [.. aliases]) with
    {
        Facts = facts,
        Asks = [],
        Lead = [Paragraph($"{title} is worth knowing.")],
    };

    // "Learn containers. Pack a program. Watch it run.": two of the three steps teach a skill.
    private static Page WithSteps(Page role)
    {
        var steps = new Prose.List(Numbered: true, Start: 1,
        [
            Step("skills/containers", "Learn to pack", " Small things first."),
            new ListItem(RichText.Of("Pack a program of your own."), Depth: 0),
            Step("skills/monitoring", "Watch it run", " Day and night."),
        ]);
        return role with
        {
            Facts = new Facts.Role(Stage.Mid, [Named("skills/containers"), Named("statistics")], [Named("new-exam"), Named("gone")], [Named("ml-architect")]),
            Sections = [.. role.Sections.Where(section => section.Title != "How to start"), Section(role.Address, "How to start", steps)],
        };
    }

    private static ListItem Step(string skill, string words, string more) =>
        new(RichText.Of(new Inline.Strong(words + " with "), new Inline.PageLink("this", At(skill)), new Inline.Strong("."), new Inline.Plain(more)), Depth: 0);
}

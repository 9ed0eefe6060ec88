using System.Text.RegularExpressions;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.KnowledgeFolder;

namespace MentorBot.EndToEnd.Tests.Cli;

/// <summary>What the handbook for moderators promises is true: its examples, its commands, the complaints it explains, and the workflow it names.</summary>
public sealed partial class HandbookTests : IDisposable
{
    private static readonly string Root = FindRoot();
    private static readonly string Handbook = File.ReadAllText(Path.Combine(Root, "knowledge", "README.md"));
    private static readonly string Workflow = File.ReadAllText(Path.Combine(Root, "deploy", "knowledge-check.yml"));

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    public static TheoryData<string> Verbs => [.. Commands(Handbook + Workflow).Select(command => command.Verb).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Every_example_of_a_page_is_without_complaint()
    {
        var examples = Example().Matches(Handbook).ToList();
        examples.Select(example => example.Groups["file"].Value.Split('/')[0]).Distinct(StringComparer.Ordinal)
            .ShouldBe(["roles", "skills", "certifications", "comparisons", "guides"]);
        foreach (var example in examples)
        {
            File.WriteAllText(Path.Combine(_place.Knowledge, example.Groups["file"].Value), example.Groups["page"].Value);
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var check = FolderCheck.Run(_place.Knowledge, today);
        check.Complaints.Where(complaint => examples.Exists(example => example.Groups["file"].Value == complaint.File)).ShouldBeEmpty();
        var contents = FolderContents.Of(_place.Knowledge, today);
        contents.Knowledge.Roles.Single(role => role.Page.Title == "Data Engineer").Skills.Length.ShouldBe(3);
        contents.Knowledge.Comparisons.Single(comparison => comparison.Page.Title == "Data Engineer or MLOps Engineer").Roles.Length.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_command_that_is_named_exists_with_its_options(string verb)
    {
        var help = await BotProcess.RunAsync(_place, "", verb, "--help");
        help.Code.ShouldBe(0, help.Errors);
        help.Output.ShouldContain($"mentorbot {verb}");
        foreach (var option in Commands(Handbook + Workflow).Where(command => command.Verb == verb).SelectMany(command => Option().Matches(command.Words)).Select(option => option.Value))
        {
            help.Output.ShouldContain(option);
        }
    }

    [Fact]
    public void Every_complaint_that_is_explained_is_one_that_the_check_makes()
    {
        var code = string.Concat(Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var explained = Row().Matches(Handbook).Select(row => row.Groups["says"].Value).ToList();
        explained.Count.ShouldBeGreaterThan(15);
        explained.Where(says => !code.Contains(says, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_handbook_names_the_budget_the_schema_and_the_workflow()
    {
        foreach (var promise in (string[])["at most 30 words in a sentence", "17 words per sentence", "(Flesch) of 45", "at most 400 words in a section", "front-matter.schema.json", "../deploy/knowledge-check.yml"])
        {
            Handbook.ShouldContain(promise);
        }
    }

    [Fact]
    public void The_workflow_checks_strictly_compares_and_holds_no_secret()
    {
        Workflow.ShouldContain("mentorbot check knowledge --strict --format github");
        Workflow.ShouldContain("mentorbot diff \"origin/${GITHUB_BASE_REF:-main}\"");
        Workflow.ShouldContain("permissions:\n  contents: read\n");
        Workflow.ShouldNotContain("secrets.");
        Workflow.ShouldNotContain("pull_request_target");
    }

    private static IEnumerable<(string Verb, string Words)> Commands(string text) => Command().Matches(text).Select(command => (command.Groups["verb"].Value, command.Groups["words"].Value));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"`(?<file>[a-z]+/[a-z-]+\.md)`:\n\n```yaml\n(?<page>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();

    // In backticks in the handbook, on a line of its own in the workflow.
    [GeneratedRegex(@"(?:`|run: |^ +)mentorbot (?<verb>[a-z]+)(?<words>[^`\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"--[a-z]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"^\| `(?<says>[^`|]{10,})` \| ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}

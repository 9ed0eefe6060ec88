using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.KnowledgeFolder.Reading;
using MentorBot.KnowledgeFolder.Simulating;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>What a moderator should know before publishing the quiz: rules L1 to L13.</summary>
/// <param name="Findings">What should be mended, by line.</param>
/// <param name="Notes">What is worth knowing and no fault.</param>
public sealed record QuizLint(ImmutableArray<QuizFinding> Findings, ImmutableArray<string> Notes)
{
    /// <summary>The quiz's file in a knowledge folder.</summary>
    public const string File = HouseFiles.QuizFile;

    /// <summary>How many findings should keep moderators from publishing.</summary>
    public int Errors => Findings.Count(finding => finding.Complaint.Severity is Severity.Error);

    /// <summary>How many findings can wait.</summary>
    public int Warnings => Findings.Length - Errors;

    /// <summary>Looks at the quiz of a knowledge folder; a folder without one has one finding. <paramref name="today" /> bounds the days in its pages.</summary>
    public static QuizLint Run(string folder, DateOnly today)
    {
        var entries = FolderWalk.Of(folder);
        if (entries.FirstOrDefault(entry => entry.File == File) is not { } entry)
        {
            return new QuizLint([new QuizFinding("L1", new Complaint(File, 1, Severity.Error, "There is no quiz in this knowledge folder.", $"Put it into {File}.")), .. Strays(entries)], []);
        }

        var complaints = new Complaints(File);
        var lint = EntryCheck.IsMissing(entry, complaints) || !FileText.TryRead(entry.Path!, complaints, out var text)
            ? new QuizLint([.. complaints.All.Select(complaint => new QuizFinding("L1", complaint))], [])
            : Of(text, entries.Where(page => page.Folder == "roles").Select(page => page.Name)).Within(folder, today);
        return lint with { Findings = [.. lint.Findings, .. Strays(entries)] };
    }

    /// <summary>Looks at a quiz; <paramref name="rolePages" /> are the names of the pages that its roles may be called after.</summary>
    internal static QuizLint Of(string text, IEnumerable<string> rolePages)
    {
        var (complaints, findings) = (new Complaints(File), new Findings(File));
        var quiz = QuizReader.Read(text, rolePages, complaints);
        findings.Add(complaints.All);
        if (quiz is null)
        {
            return new QuizLint(findings.All, []);
        }

        WordingRule.Look(quiz.Content, findings);
        new TableRules(quiz, findings).Look();
        new WalkRules(quiz, LineOfEngine(text), findings).Look();
        return new QuizLint(findings.All, Shadow(quiz));
    }

    private static ImmutableArray<QuizFinding> Strays(IReadOnlyList<FolderEntry> entries) => [.. StrayQuiz.Complaints(entries).Select(complaint => new QuizFinding("L1", complaint))];

    // L13: the result offers an hour of the work, which is written on the page of the role.
    private QuizLint Within(string folder, DateOnly today) => FolderContents.Of(folder, today).Knowledge is { Quiz: { } quiz } knowledge
        ? this with { Findings = [.. Findings.Concat(quiz.Roles.Where(role => IsWithoutTryOut(role, knowledge)).Select(WithoutTryOut)).Concat(NamingRoles(knowledge)).OrderBy(finding => finding.Complaint.Line)] }
        : this;

    // L1 with the other names that the pages of the roles have: "MLOps" names a role as much as its title does.
    private static IEnumerable<QuizFinding> NamingRoles(KnowledgeBase knowledge) =>
        from question in knowledge.Quiz!.Content.Questions
        from text in question.Options.Select(option => (option.Text, option.Line, Subject: $"option `{option.Id}` of `{question.Id}`")).Prepend((Text: question.Ask, question.Line, Subject: $"question `{question.Id}`"))
        where !knowledge.RoleNames.MentionsIn(text.Text).IsEmpty && !knowledge.Quiz.Roles.Any(role => text.Text.Contains(role.Name, StringComparison.OrdinalIgnoreCase))
        select new QuizFinding("L1", new Complaint(File, text.Line, Severity.Error, $"A name that a role goes by stands in {text.Subject}.", "Say what people do there instead: who reads the name answers the name."));

    private static bool IsWithoutTryOut(QuizRole role, KnowledgeBase knowledge) =>
        Address.TryParse($"roles/{role.Id}", out var page) && knowledge.FindRole(page) is { } found && TryOut.In(found.Page) is null;

    private static QuizFinding WithoutTryOut(QuizRole role) => new("L13", new Complaint(
        File,
        role.Line,
        Severity.Warning,
        $"The role `{role.Id}` has no one-hour try-out, so its result offers nothing to try.",
        $"Write one under `## One-hour try-out` in roles/{role.Id}.md."));

    // What the house rules of the whole quiz are written in.
    private static int LineOfEngine(string text) => Math.Max(0, text.Split('\n').IndexOf("engine:")) + 1;

    // L12: what a plain table of points would do with the same content.
    private static ImmutableArray<string> Shadow(FitQuiz quiz)
    {
        const int sheets = 6000;
        var sums = new SumScores(quiz);
        var wins = new Population(quiz, seed: 12).Random(sheets).CountBy(person => sums.ByRank(person.Answers, quiz.Questions.Length)).ToDictionary();
        var (most, least) = (wins.MaxBy(one => one.Value), Enumerable.Range(0, quiz.Roles.Length).MinBy(role => wins.GetValueOrDefault(role)));
        return
        [
            $"A table of 3, 2 and 1 points would give {quiz.Roles[most.Key].Name} to {(double)most.Value / sheets:P0} and {quiz.Roles[least].Name} to {(double)wins.GetValueOrDefault(least) / sheets:P1} of people who press anything. [L12]",
        ];
    }
}

using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>Collects what the rules find in one file.</summary>
internal sealed class Findings(string file)
{
    private readonly List<QuizFinding> _all = [];

    /// <summary>The findings, by line.</summary>
    internal ImmutableArray<QuizFinding> All => [.. _all.OrderBy(finding => finding.Complaint.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];

    internal void Add(IEnumerable<Complaint> complaints) => _all.AddRange(complaints.Select(complaint => new QuizFinding("L1", complaint)));

    internal void Error(string rule, int line, string problem, string remedy) => Add(rule, line, Severity.Error, problem, remedy);

    internal void Warn(string rule, int line, string problem, string remedy) => Add(rule, line, Severity.Warning, problem, remedy);

    private void Add(string rule, int line, Severity severity, string problem, string remedy) =>
        _all.Add(new QuizFinding(rule, new Complaint(file, line, severity, problem, remedy)));
}

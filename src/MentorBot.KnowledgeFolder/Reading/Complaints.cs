using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Collects what is wrong with one file, at most 50 complaints: who has mended those will check again.</summary>
internal sealed class Complaints(string file)
{
    internal const int Most = 50;

    private readonly List<Complaint> _all = [];

    internal string File { get; } = file;

    internal bool HasErrors { get; private set; }

    /// <summary>The complaints, by line.</summary>
    internal ImmutableArray<Complaint> All => [.. _all.OrderBy(complaint => complaint.Line)];

    internal void Error(int line, string problem, string remedy)
    {
        HasErrors = true;
        Add(line, Severity.Error, problem, remedy);
    }

    internal void Warn(int line, string problem, string remedy) => Add(line, Severity.Warning, problem, remedy);

    private void Add(int line, Severity severity, string problem, string remedy)
    {
        var complaint = new Complaint(File, Math.Max(1, line), severity, HiddenLetters.Shown(problem), HiddenLetters.Shown(remedy));
        if (_all.Count < Most)
        {
            _all.Add(complaint);
        }
        else if (severity is Severity.Error && _all.TrueForAll(complaint => complaint.Severity is Severity.Warning))
        {
            // A page that is refused must say why, however many warnings came before.
            _all[^1] = complaint;
        }
    }
}

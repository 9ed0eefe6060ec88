using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.Diagnosis;

namespace MentorBot.KnowledgeFolder;

/// <summary>Looks whether there is knowledge to answer from; what is wrong with which file is told by a check.</summary>
internal sealed class KnowledgeExamination(LiveLibrary library) : IExamination
{
    private const string Check = "pages";

    /// <summary>What this part of the bot is called.</summary>
    internal static Area Here { get; } = new("knowledge");

    /// <inheritdoc />
    public async Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancel) =>
        // Reading a thousand pages takes a while, and others are asked at the same time.
        [await Task.Run(Look, cancel)];

    private Finding Look()
    {
        if (library.Load() is LibraryLoad.Failed failed)
        {
            return Here.Broken(Check, failed.Reason, "Run \"mentorbot check\", or set Knowledge:Path to a folder of pages.");
        }

        var errors = library.Complaints.Count(complaint => complaint.Severity is Severity.Error);
        var warnings = library.Complaints.Length - errors;
        var what = string.Create(CultureInfo.InvariantCulture, $"{library.Current.Pages.Length} pages, {errors} errors, {warnings} warnings, version {library.Version}, in {library.Folder}.");
        return (errors, warnings) switch
        {
            (0, 0) => Here.Fine(Check, what),
            (0, _) => Here.Look(Check, what, "Run \"mentorbot check\": it says file, line and what to do."),
            _ => Here.Look(Check, $"{what} Files with errors are not answered from.", "Run \"mentorbot check\": it says file, line and what to do."),
        };
    }
}

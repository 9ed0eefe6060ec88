using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder;

/// <summary>What a check of a knowledge folder found: how many pages can be used, and every complaint by file and line.</summary>
/// <param name="Folder">The folder, as seen from where the check was started.</param>
/// <param name="Pages">How many pages can be used as they stand.</param>
/// <param name="Complaints">What should be mended.</param>
public sealed record FolderCheck(string Folder, int Pages, ImmutableArray<Complaint> Complaints)
{
    /// <summary>How many complaints keep a page from being used.</summary>
    public int Errors => Complaints.Count(complaint => complaint.Severity is Severity.Error);

    /// <summary>How many complaints can wait.</summary>
    public int Warnings => Complaints.Length - Errors;

    /// <summary>Reads a folder and changes nothing; a folder that is missing or empty is a complaint about <c>.</c>. <paramref name="today" /> bounds check dates.</summary>
    public static FolderCheck Run(string folder, DateOnly today)
    {
        var snapshot = FolderReader.Read(folder, today);
        return new FolderCheck(FromHere(folder), snapshot.Readings.Count(reading => reading.Written is not null), snapshot.Complaints);
    }

    /// <summary>The findings, line by line.</summary>
    public ImmutableArray<string> Lines(CheckFormat format) => format switch
    {
        CheckFormat.Json => [CheckLines.Json(this)],
        CheckFormat.GitHub => CheckLines.GitHub(this),
        _ => CheckLines.Text(this),
    };

    // Notes in a pull request name files from the top of the repository, where the check is started.
    private static string FromHere(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder) is var relative
        && (Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal)) ? folder : relative;
}

/// <summary>For whom the findings of a check are written.</summary>
public enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one object.</summary>
    Json,

    /// <summary>For pull requests on GitHub: notes at the lines (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message).</summary>
    GitHub,
}

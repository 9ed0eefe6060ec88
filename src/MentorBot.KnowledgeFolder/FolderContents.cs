using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder;

/// <summary>What a knowledge folder holds at this moment, read once: for verbs that show it and end.</summary>
/// <param name="Knowledge">The pages that can be used.</param>
/// <param name="Complaints">What should be mended.</param>
public sealed record FolderContents(KnowledgeBase Knowledge, ImmutableArray<Complaint> Complaints)
{
    /// <summary>Reads a folder; <paramref name="today" /> bounds the days in its pages.</summary>
    public static FolderContents Of(string folder, DateOnly today)
    {
        var snapshot = FolderReader.Read(folder, today);
        return new FolderContents(snapshot.Knowledge, snapshot.Complaints);
    }

    /// <summary>Why a page is not among the knowledge though its file is there; empty when there is no such file.</summary>
    public ImmutableArray<Complaint> WhyNot(Address page) => Knowledge.Find(page) is not null
        ? []
        : [.. Complaints.Where(complaint => complaint.Severity is Severity.Error && complaint.File == $"{page.Page}.md")];
}

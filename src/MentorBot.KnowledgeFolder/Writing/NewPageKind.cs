using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>What a moderator can begin.</summary>
public enum NewPageKind
{
    /// <summary>A job.</summary>
    Role,

    /// <summary>Something one learns.</summary>
    Skill,

    /// <summary>A certificate with an exam.</summary>
    Certification,

    /// <summary>A course.</summary>
    Course,

    /// <summary>Two or three roles side by side.</summary>
    Comparison,

    /// <summary>Anything else people want to read.</summary>
    Guide,
}

/// <summary>Where new pages of each kind lie.</summary>
internal static class NewPageKinds
{
    private const string GuideFolder = "guides";

    /// <summary>The kind of page that the folder's reader sees.</summary>
    internal static PageKind PageKind(this NewPageKind kind) => kind switch
    {
        NewPageKind.Role => Reading.PageKind.Role,
        NewPageKind.Skill => Reading.PageKind.Skill,
        NewPageKind.Certification or NewPageKind.Course => Reading.PageKind.Certification,
        NewPageKind.Comparison => Reading.PageKind.Comparison,
        _ => Reading.PageKind.Guide,
    };

    /// <summary>The folder for such pages when none is named.</summary>
    internal static string Folder(this NewPageKind kind) => PageKinds.Folders.FirstOrDefault(folder => folder.Value == kind.PageKind()).Key ?? GuideFolder;

    /// <summary>The kind with its article, for people: <c>a role</c>.</summary>
    internal static string Name(this NewPageKind kind) => $"a {kind.ToString().ToLowerInvariant()}";
}

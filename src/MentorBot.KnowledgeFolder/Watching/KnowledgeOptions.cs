namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Where the knowledge folder is (section <c>Knowledge</c> of the settings).</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The knowledge folder; when not set, <see cref="KnowledgeLocation" /> looks for one.</summary>
    public string? Path { get; set; }
}

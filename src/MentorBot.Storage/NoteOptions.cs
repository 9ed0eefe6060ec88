namespace MentorBot.Storage;

/// <summary>How many notes for moderators are kept, and how long (configuration section <c>Notes</c>).</summary>
public sealed class NoteOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Notes";

    /// <summary>The most notes of one kind; the oldest go first, looked at every hour.</summary>
    public int Most { get; set; } = 5000;

    /// <summary>After so many days without being said again a note is dropped.</summary>
    public int Days { get; set; } = 180;
}

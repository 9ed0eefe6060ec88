namespace MentorBot.Core.Knowledge;

/// <summary>The part of a role's page with a task of one hour, by which a person finds out whether they like the work.</summary>
public static class TryOut
{
    /// <summary>The section's name in an address.</summary>
    public const string Section = "one-hour-try-out";

    /// <summary>The section, or null when the page has none.</summary>
    public static Section? In(Page page) => page.Sections.FirstOrDefault(section => section.Address.Section.ToString() == Section);
}

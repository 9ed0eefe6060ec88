using System.CommandLine;

namespace MentorBot.Verbs;

/// <summary>Options that several verbs know.</summary>
internal static class SharedOptions
{
    internal static Option<string?> Knowledge() => new("--knowledge")
    {
        Description = "The knowledge folder (else the setting Knowledge:Path, else knowledge/ here, above or beside the program)",
        HelpName = "folder",
    };

    /// <summary>A setting that is empty counts as not set.</summary>
    internal static string? NullIfBlank(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting;

    /// <summary>The options that were given, as settings that win over every other source.</summary>
    internal static IEnumerable<KeyValuePair<string, string?>> Settings(string? knowledge) =>
        knowledge is null ? [] : [new("Knowledge:Path", knowledge)];
}

using System.CommandLine;
using MentorBot.Core.Conversation;

namespace MentorBot.Verbs;

/// <summary>Options that several verbs know.</summary>
internal static class SharedOptions
{
    // In the order in which systems ask them: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html.
    private static readonly string[] LanguageVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    internal static Option<string?> Knowledge() => new("--knowledge")
    {
        Description = "The knowledge folder (else the setting Knowledge:Path, else knowledge/ here, above or beside the program)",
        HelpName = "folder",
    };

    /// <summary>The language of the bot's own sentences: the option, else what the system is set to.</summary>
    internal static Option<string> Language()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of the bot's own sentences: en, es, de, fr, pt-BR or hi",
            HelpName = "tag",
            DefaultValueFactory = _ => LocaleTag.Of(LocaleTag.Read(SystemLanguage())),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && LocaleTag.TryRead(given.Value) is null)
            {
                result.AddError($"The bot does not speak {given.Value}: give en, es, de, fr, pt-BR or hi.");
            }
        });
        return option;
    }

    /// <summary>What the system is set to, as it writes it; null when to nothing.</summary>
    internal static string? SystemLanguage() => LanguageVariables
        .Select(Environment.GetEnvironmentVariable)
        .FirstOrDefault(set => !string.IsNullOrEmpty(set));

    /// <summary>A setting that is empty counts as not set.</summary>
    internal static string? NullIfBlank(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting;

    /// <summary>The options that were given, as settings that win over every other source.</summary>
    internal static IEnumerable<KeyValuePair<string, string?>> Settings(string? knowledge) =>
        knowledge is null ? [] : [new("Knowledge:Path", knowledge)];
}

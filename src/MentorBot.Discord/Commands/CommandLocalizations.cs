using MentorBot.Core.Conversation;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Discord.Commands;

/// <summary>The words of a command in every language that the bot speaks besides English, which is the default (https://discord.com/developers/docs/interactions/application-commands#localization).</summary>
internal static class CommandLocalizations
{
    // Discord knows Spanish by region only: https://discord.com/developers/docs/reference#locales.
    private static readonly (string Tag, Wording Say)[] Spoken =
        [.. Enum.GetValues<Locale>().Where(locale => locale is not Locale.English).SelectMany(TagsOf, (locale, tag) => (tag, Wording.In(locale)))];

    /// <summary>These words by Discord's name of the language.</summary>
    internal static Dictionary<string, string> Of(Func<Wording, string> words) => Spoken.ToDictionary(one => one.Tag, one => words(one.Say), StringComparer.Ordinal);

    private static string[] TagsOf(Locale locale) => locale is Locale.Spanish ? ["es-ES", "es-419"] : [LocaleTag.Of(locale)];
}

namespace MentorBot.Core.Conversation;

/// <summary>How platforms and systems name a locale: <c>de</c>, <c>es-419</c>, <c>pt-BR</c> (https://www.rfc-editor.org/info/bcp47), and <c>de_DE.UTF-8</c> as systems write it.</summary>
public static class LocaleTag
{
    /// <summary>The locale for a tag; whoever reads a language that the bot does not speak gets English.</summary>
    /// <remarks>The language alone counts: a Portuguese reader is nearer to the Portuguese of Brazil than to English.</remarks>
    public static Locale Read(string? tag) => TryRead(tag) ?? Locale.English;

    /// <summary>The locale for a tag, or null for a language that the bot does not speak.</summary>
    public static Locale? TryRead(string? tag) => (tag ?? "").Split('-', '_', '.')[0].Trim().ToLowerInvariant() switch
    {
        "en" => Locale.English,
        "es" => Locale.Spanish,
        "de" => Locale.German,
        "fr" => Locale.French,
        "pt" => Locale.Portuguese,
        "hi" => Locale.Hindi,
        _ => null,
    };

    /// <summary>The tag of a locale.</summary>
    public static string Of(Locale locale) => locale switch
    {
        Locale.Spanish => "es",
        Locale.German => "de",
        Locale.French => "fr",
        Locale.Portuguese => "pt-BR",
        Locale.Hindi => "hi",
        _ => "en",
    };
}

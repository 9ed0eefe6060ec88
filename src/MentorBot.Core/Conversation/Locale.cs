namespace MentorBot.Core.Conversation;

/// <summary>A language that the bot speaks; its default is English.</summary>
public enum Locale
{
    /// <summary>English.</summary>
    English,

    /// <summary>Español.</summary>
    Spanish,

    /// <summary>Deutsch.</summary>
    German,

    /// <summary>Français.</summary>
    French,

    /// <summary>Português, as it is written in Brazil.</summary>
    Portuguese,

    /// <summary>हिन्दी.</summary>
    Hindi,
}

namespace MentorBot.Core.Manners;

/// <summary>The languages besides English that are told apart, to say in them that the pages are English.</summary>
internal enum Language
{
    /// <summary>Deutsch.</summary>
    German,

    /// <summary>Español.</summary>
    Spanish,

    /// <summary>Français.</summary>
    French,

    /// <summary>Português.</summary>
    Portuguese,

    /// <summary>Italiano.</summary>
    Italian,

    /// <summary>हिन्दी.</summary>
    Hindi,

    /// <summary>中文.</summary>
    Chinese,

    /// <summary>日本語.</summary>
    Japanese,

    /// <summary>한국어.</summary>
    Korean,

    /// <summary>العربية.</summary>
    Arabic,

    /// <summary>Русский.</summary>
    Russian,
}

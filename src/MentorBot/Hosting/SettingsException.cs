namespace MentorBot.Hosting;

/// <summary>The settings cannot be read, in a sentence for the person who starts the bot.</summary>
internal sealed class SettingsException(string message, Exception? cause = null) : Exception(message, cause);

namespace MentorBot.Core.Replies;

/// <summary>The bot's words where Slack shows them outside of conversations.</summary>
public static partial class Wording
{
    /// <summary>What the entry in the menu of a message does.</summary>
    public const string AskAboutMessageHint = "Answers the question in a message, for you alone.";
}

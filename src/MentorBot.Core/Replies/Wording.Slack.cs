namespace MentorBot.Core.Replies;

/// <summary>The bot's words where Slack shows them outside of conversations.</summary>
public static partial class Wording
{
    /// <summary>The entry in the menu of a message, at most 24 characters.</summary>
    public const string AskAboutMessage = "Ask MentorBot";

    /// <summary>What that entry does.</summary>
    public const string AskAboutMessageHint = "Answers the question in a message, for you alone.";
}

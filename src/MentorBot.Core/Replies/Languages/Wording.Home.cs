namespace MentorBot.Core.Replies.Languages;

/// <summary>About forms and sharing, and the words of Slack's own surfaces, which are shown in English.</summary>
public abstract partial class Wording
{
    internal const string HomeLead = "I am a career mentor for AI and machine learning, and I say only what this community's pages say. What you press here I answer in our direct messages.";
    internal const string HomeQuizWaits = "Your quiz waits for you, with all your answers.";
    internal const string HomeResult = "My quiz result";
    internal const string HomePath = "Your path";
    internal const string HomePathNone = "I put in order what you still need for a role. Write me the role and what you know already, for example: ";
    internal const string HomeChecked = "Checked most recently";
    internal const string HomeWriting = "What you can write";
    internal const string HomeWritingLead = "Just write your question in the Messages tab. In a channel, put /mentor before it.";

    /// <summary>What stands beside the bot's name while an answer takes longer than usual.</summary>
    public const string LookingItUp = "is looking it up…";

    /// <summary>Heads the commands to begin with.</summary>
    public const string BeginWith = "You can begin with one of these:";

    /// <summary>Sends a form.</summary>
    public const string FormSend = "Send";

    /// <summary>Closes a form without sending it.</summary>
    public const string FormClose = "Close";

    /// <summary>Stands in a field in which a name is looked up, before anything is typed.</summary>
    public const string LookUpHint = "Type a name";

    internal const string HaveExample = "python, docker";

    internal abstract string Busy { get; }
    internal abstract string NotKept { get; }
    internal abstract string SharedAlready { get; }
    internal abstract string NobodyToShareWith { get; }
    internal abstract string HaveLabel { get; }
    internal abstract string HaveField { get; }
    internal abstract string FeedbackTitle { get; }
    internal abstract string FeedbackField { get; }
    internal abstract string FeedbackExample { get; }
    internal abstract string FeedbackThanks { get; }
    internal abstract string FeedbackNothing { get; }
    internal abstract string LookUpRole { get; }
    internal abstract string LookUpPage { get; }

    internal static string HomePathLast(string role) => $"You looked at the way to {role} last.";
}

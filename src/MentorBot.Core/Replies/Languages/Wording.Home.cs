using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>About forms and sharing, and what only Slack has a place for: a page to begin on, conversations with prompts and a sign of life, lists to look a name up in.</summary>
public abstract partial class Wording
{
    internal const string HaveExample = "python, docker";

    /// <summary>What stands beside the bot's name while an answer takes longer than usual.</summary>
    public abstract string LookingItUp { get; }

    /// <summary>Heads the commands to begin with.</summary>
    public abstract string BeginWith { get; }

    /// <summary>Sends a form.</summary>
    public abstract string FormSend { get; }

    /// <summary>Closes a form without sending it.</summary>
    public abstract string FormClose { get; }

    /// <summary>Stands in a field in which a name is looked up, before anything is typed.</summary>
    public abstract string LookUpHint { get; }

    internal abstract string HomeLead { get; }
    internal abstract string HomeQuizWaits { get; }
    internal abstract string HomeResult { get; }
    internal abstract string HomePath { get; }
    internal abstract string HomePathNone { get; }
    internal abstract string HomeNews { get; }
    internal abstract string HomeChecked { get; }
    internal abstract string HomeWriting { get; }
    internal abstract string HomeWritingLead { get; }
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

    /// <summary>That a page is new or changed, and since when.</summary>
    internal string News(PageNews news) => news.IsNew ? NewSince(Day(news.At)) : ChangedOn(Day(news.At));

    protected abstract string NewSince(string day);

    protected abstract string ChangedOn(string day);

    internal abstract string HomePathTo(string role);
}

namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing, what could not be taken, and what only Slack has a place for.</summary>
internal sealed partial class English : Wording
{
    public override string LookingItUp => "is looking it up…";
    public override string BeginWith => "You can begin with one of these:";
    public override string FormSend => "Send";
    public override string FormClose => "Close";
    public override string LookUpHint => "Type a name";
    internal override string HomeLead => "I am a career mentor for AI and machine learning, and I say only what this community's pages say. What you press here I answer in our direct messages.";
    internal override string HomeQuizWaits => "Your quiz waits for you, with all your answers.";
    internal override string HomeResult => "My quiz result";
    internal override string HomePath => "Your path";
    internal override string HomePathNone => "I put in order what you still need for a role. Write me the role and what you know already, for example: ";
    internal override string HomeNews => "New in my knowledge";
    internal override string HomeChecked => "Checked most recently";
    internal override string HomeWriting => "What you can write";
    internal override string HomeWritingLead => "Just write your question in the Messages tab. In a channel, put /mentor before it.";
    internal override string Busy => "A great many people are asking me things at this moment. Please try again in a minute; nothing you told me before is lost.";
    internal override string NotKept => "I could not keep that just now, so I have not acted on it; what you told me before is safe. Please try again in a few minutes.";
    internal override string SharedAlready => "That is shared already: the answer stands below, for whoever can read here.";
    internal override string NobodyToShareWith => "Nobody else reads here, so there is nobody to share it with. Write quiz result where the others are, and share it there.";
    internal override string HaveLabel => "What I know already";
    internal override string HaveField => "What you know already, with commas between";
    internal override string FeedbackTitle => "What was missing?";
    internal override string FeedbackField => "The moderators read it without your name";
    internal override string FeedbackExample => "How long it takes, and what it costs";
    internal override string FeedbackThanks => "Thank you. The moderators read what you wrote, without your name.";
    internal override string FeedbackNothing => "Nothing was passed on to the moderators. Press the button and say in a few words what was missing; addresses, links and long numbers are taken out.";
    internal override string LookUpRole => "Look up a role by its name:";
    internal override string LookUpPage => "Look up a role, a skill, a certification or any other page by its name:";

    protected override string NewSince(string day) => $"new since {day}.";

    protected override string ChangedOn(string day) => $"changed on {day}.";

    internal override string HomePathTo(string role) => $"You asked for the way to {role}.";
}

using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The bot's sentences in English.</summary>
internal sealed partial class English : Wording
{
    public override Locale Locale => Locale.English;

    public override string Delete => "Delete";

    internal override string HelpTitle => "What I can do";
    internal override string HelpLead => "I am MentorBot, a career mentor for AI and machine learning. Everything I say comes from pages that this community's moderators keep. In Discord a command comes after /, in Slack after /mentor, as in /mentor role mlops. In a direct message you can leave the command away and just write.";
    internal override string AllRoles => "All roles";
    internal override string HelpLabel => "Help";
    internal override string Overview => "Overview";
    internal override string More => "More";
    internal override string Show => "Show";
    internal override string AskThis => "Ask";
    internal override string RolesTitle => "Roles I know";
    internal override string RolesLead => "Pick one to see what it is, who it fits and how success is measured.";
    internal override string NoRolesYet => "I do not know any roles yet. Moderators add them to the knowledge folder, under roles.";
    internal override string Unknown => "I don't know that.";
    internal override string KnowNearby => "What I can tell you about:";
    internal override string AllTopics => "All topics";
    internal override string TopicsTitle => "What I know about";
    internal override string NothingYet => "I know nothing yet. Moderators add pages to the knowledge folder.";
    internal override string Compare => "Compare";
    internal override string InShort => "In short";
    internal override string DailyWork => "Daily work";
    internal override string Skills => "Skills";
    internal override string SuccessMetrics => "How success is measured";
    internal override string WhoItFits => "Who it fits";
    internal override string HowToStart => "How to start";
    internal override string CompareLead => "I can put two or three roles side by side. With which one?";
    internal override string NotInTheKnowledge => "not in the knowledge yet";
    internal override string LeftOut => "There is more than fits here; the pages have all of it.";
    internal override string PathToThis => "Path to this role";
    internal override string TellWhatYouHave => "Tell me what you know already and I leave it out, for example: ";
    internal override string YouHave => "You have already: ";
    internal override string YouProbablyHave => "I take it that you know what comes before that, too: ";
    internal override string Path => "Path";
    internal override string PathWhich => "Which role do you want to get to?";
    internal override string CompareWhich => "Which role do you want to compare? The next step asks for the other.";
    internal override string MostCompared => "I can put three roles side by side, so here are the first three.";
    internal override string AboutTheChoice => "There is a page about this choice: ";
    internal override string ContrastTitle => "Where these roles differ most";
    internal override string YourSteps => "Your steps";
    internal override string LearnForIt => "For it, learn: ";
    internal override string AlsoAskedFor => "Also asked for";
    internal override string ToLearn => "To learn";
    internal override string StepsToSkip => "Steps you can skip";
    internal override string SkillsAsked => "Skills to learn for it:";
    internal override string CertificationsNamed => "Certifications to look at:";
    internal override string LeadsOnTo => "Possible next roles:";
    internal override string LearnBefore => "Learn before it:";
    internal override string LearnAfter => "Opens the way to:";
    internal override string AskedForBy => "Roles that ask for it:";
    internal override string CameBefore => "Came after:";
    internal override string NamedFor => "Listed on our pages for:";
    internal override string ReplacedBy => "What came after it:";
    internal override string CheckWithIssuer => "Please check with the issuer before you decide.";
    internal override string OldButton => "That button is from an older version of me, or the page behind it is gone. Nothing is lost: pick where to go on.";
    internal override string Helpful => "Helpful";
    internal override string NotHelpful => "Not helpful";
    internal override string ThanksHelpful => "Thank you. I am glad it helped.";
    internal override string ThanksNotHelpful => "Thank you. The moderators can see that this page did not help, but not who said so. Try other words, or pick where to go on.";
    internal override string OtherParts => "Another part";
    internal override string PickRole => "A role";
    internal override string PickPage => "A page";
    internal override string PickTopic => "A topic";
    internal override string MentionedPages => "A page that is mentioned";
    internal override string PickSkill => "A skill to learn";
    internal override string NotYoursToDelete => "Only the person whom I answered there, and who may manage messages here, can delete that.";
    internal override string Share => "Share";
    internal override string Shared => "Shared: the answer stands below, for whoever can read here.";
    internal override string NothingToRead => "There are no words in that message that I could answer. Pick one with a question in it, or ask me yourself.";
    internal override string Sources => "Sources";
    internal override string NoSources => "This page names no source yet.";

    internal override string WhichOne => "Which one?";
    internal override string NoneOfThem => "Then I understood you wrong. Please say it in other words, with the name of a role, a skill or a certification, or look at what there is.";
    internal override string NothingBefore => "I am not sure what that goes back to. I remember for 15 minutes what we looked at; after that, please name it, as in \"skills of a data scientist\".";

    internal override string Trouble => "Sorry, something went wrong on my side. Nothing you told me is lost. Please try again in a moment.";

    internal override string ContentIsEnglish => "";

    protected override string BeyondFigure => "I name a figure only where a page has it with its place, its date and its source, and for this I have none. These pages come nearest:";
    protected override string BeyondNews => "I know what our pages say, and they hold neither news nor forecasts. These pages come nearest:";
    protected override string BeyondFavour => "I cannot do that for you or choose what to buy. These pages come nearest:";

    protected override string Retired => "Retired.";
    protected override string ActiveCourse => "A course, not a certification. It can be taken.";
    protected override string Active => "Active.";
    protected override string Course => "A course, not a certification.";
    protected override string StatusUnknown => "Whether it can still be taken is not known.";

    protected override string NotChecked => "Not checked by a moderator yet.";

    internal override string DidYouMean(int offers) => offers == 1 ? "Did you mean this?" : "Did you mean one of these?";

    internal override string Instead(IEnumerable<string> titles) => $"Did you mean something else? Perhaps {string.Join(" or ", titles.Select(Quoted))}.";

    protected override string NoPageAbout(string word) => $"I have no page about \"{word}\". These pages come nearest:";

    protected override string NoPageMentions(string word) => $"No page of mine mentions \"{word}\". These pages come nearest:";

    internal override string Reasons(string page) => $"I cannot reason on my own. What I said stands on the page \"{page}\", which moderators wrote from its sources:";

    internal override string NoMore(string page) => $"That is all my page \"{page}\" says. You can look at a part of it again, or go on from here.";

    internal override string NoSuchStage(string stages) => $"I sort roles by stage: {stages}. Here are all of them.";

    internal override string NoRolesAt(Stage stage) => $"I know no {stage.ToString().ToLowerInvariant()} roles yet. Here are all of them.";

    internal override string NoneCalledTitle(NameKind kind) => kind switch
    {
        NameKind.Role => RolesTitle,
        NameKind.Skill => "Skills I know",
        _ => "Certifications and courses I know",
    };

    internal override string NoneCalled(NameKind kind, bool near) => near
        ? $"I know no {Word(kind)} by that name. Did you mean one of these?"
        : $"I know no {Word(kind)} by that name. These are some that I know:";

    private static string Word(NameKind kind) => kind switch
    {
        NameKind.Role => "role",
        NameKind.Skill => "skill",
        _ => "certification",
    };

    internal override string MorePages(int pages) => $"{pages} more";

    internal override string TopicsLead(int pages) => $"My knowledge has {pages} pages. Pick a part to see what is in it.";

    internal override string SideBySide(IReadOnlyList<string> roles) => $"{All(roles)} side by side";

    internal override string CompareWith(string role) => $"Compare {role} with…";

    internal override string CompareFound(string role) => $"I need two or three roles and understood one: {role}. Pick the other.";

    internal override string ContrastScale(int steps) => $"From 1 (hardly part of the job) to {steps} (the heart of it)";

    protected override string ContrastBars(int steps) => $"Bars. {ContrastTitle}. {ContrastScale(steps)}.";

    internal override string StandsOut(string role, IReadOnlyList<string> traits) => $"{role} stands out for {All(traits)}.";

    internal override string PathTo(string role) => $"Path to {role}";

    internal override string WholePath(string role, bool hasSteps) => hasSteps
        ? $"This is the whole way to {role}, in the order in which its page puts it."
        : $"My page about {role} names no steps yet, only what to learn. What comes first stands first.";

    internal override string NoPath(string role) => $"I know {role}, but not the way there: its page names neither steps nor skills yet.";

    internal override string NothingOfThat(string role) => $"Nothing of what you named is among the skills that my pages ask for on the way to {role}.";

    internal override string NothingMissing(string role) => $"Nothing is missing: you have every skill that my pages ask for on the way to {role}.";

    internal override string UnknownSkills(IReadOnlyList<string> words) =>
        $"I do not know {string.Join(", ", words.Select(Quoted))}, so I could not count {(words.Count == 1 ? "it" : "them")}.";

    protected override string RetiredOn(DateOnly day) => $"Retired on {Day(day)}.";

    protected override string CourseFrom(string issuer) => $"From {issuer}.";

    protected override string IssuedBy(string issuer) => $"Issued by {issuer}.";

    internal override string SectionMissing(string page, string section) =>
        $"I know {page}, but the part \"{section}\" is not in my knowledge yet. This is what there is:";

    internal override string TooLong(int limit) => $"That is more than I can read at once. Please ask in at most {limit} characters.";

    protected override string CheckedOn(DateOnly day) => $"Last checked {Day(day)}.";

    internal override string Part(int part, int parts) => $"Part {part} of {parts}.";

    internal override string WithExample(string description) => $": {description}, for example ";

    internal override string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "Entry level",
        Stage.Mid => "Mid level",
        Stage.Senior => "Senior and specialised",
        _ => "Emerging",
    };
}

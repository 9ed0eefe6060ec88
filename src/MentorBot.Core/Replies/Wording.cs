using MentorBot.Core.Answers;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>Every sentence the bot says of its own, in one place.</summary>
public static partial class Wording
{
    /// <summary>The bot's name.</summary>
    public const string BotName = "MentorBot";

    /// <summary>On the button that takes a message of the bot's away.</summary>
    public const string Delete = "Delete";

    internal const string HelpTitle = "What I can do";
    internal const string HelpLead = "I am MentorBot, a career mentor for AI and machine learning. Everything I say comes from pages that this community's moderators keep. In Discord a command comes after /, in Slack after /mentor, as in /mentor role mlops. In a direct message you can leave the command away and just write.";
    internal const string AllRoles = "All roles";
    internal const string HelpLabel = "Help";
    internal const string Overview = "Overview";
    internal const string More = "More";
    internal const string RolesTitle = "Roles I know";
    internal const string RolesLead = "Pick one to see what it is, who it fits and how success is measured.";
    internal const string NoRolesYet = "I do not know any roles yet. Moderators add them to the knowledge folder, under roles.";
    internal const string Unknown = "I don't know that.";
    internal const string KnowNearby = "What I can tell you about:";
    internal const string AllTopics = "All topics";
    internal const string TopicsTitle = "What I know about";
    internal const string NothingYet = "I know nothing yet. Moderators add pages to the knowledge folder.";
    internal const string Compare = "Compare";
    internal const string CompareLead = "I can put two or three roles side by side. With which one?";
    internal const string NotInTheKnowledge = "not in the knowledge yet";
    internal const string LeftOut = "There is more than fits here; the pages have all of it.";
    internal const string PathToThis = "Path to this role";
    internal const string TellWhatYouHave = "Tell me what you know already and I leave it out, for example: ";
    internal const string YouHave = "You have already: ";
    internal const string YouProbablyHave = "I take it that you know what comes before that, too: ";
    internal const string Path = "Path";
    internal const string PathWhich = "Which role do you want to get to?";
    internal const string CompareWhich = "Which role do you want to compare? The next step asks for the other.";
    internal const string MostCompared = "I can put three roles side by side, so here are the first three.";
    internal const string AboutTheChoice = "There is a page about this choice: ";
    internal const string YourSteps = "Your steps";
    internal const string LearnForIt = "For it, learn: ";
    internal const string AlsoAskedFor = "Also asked for";
    internal const string ToLearn = "To learn";
    internal const string StepsToSkip = "Steps you can skip";
    internal const string SkillsAsked = "Skills to learn for it:";
    internal const string CertificationsNamed = "Certifications to look at:";
    internal const string LeadsOnTo = "Possible next roles:";
    internal const string LearnBefore = "Learn before it:";
    internal const string LearnAfter = "Opens the way to:";
    internal const string AskedForBy = "Roles that ask for it:";
    internal const string CameBefore = "Came after:";
    internal const string NamedFor = "Listed on our pages for:";
    internal const string ReplacedBy = "What came after it:";
    internal const string CheckWithIssuer = "Please check with the issuer before you decide.";
    internal const string OldButton = "That button is from an older version of me, or the page behind it is gone. Nothing is lost: pick where to go on.";
    internal const string Helpful = "Helpful";
    internal const string NotHelpful = "Not helpful";
    internal const string ThanksHelpful = "Thank you. I am glad it helped.";
    internal const string ThanksNotHelpful = "Thank you. The moderators can see that this page did not help, but not who said so. Try other words, or pick where to go on.";
    internal const string OtherParts = "Another part";
    internal const string PickRole = "A role";
    internal const string PickPage = "A page";
    internal const string PickTopic = "A topic";
    internal const string MentionedPages = "A page that is mentioned";
    internal const string PickSkill = "A skill to learn";
    internal const string NotYoursToDelete = "Only the person whom I answered there, and who may manage messages here, can delete that.";
    internal const string Share = "Share";
    internal const string Shared = "Shared: the answer stands below, for whoever can read here.";
    internal const string NothingToRead = "There are no words in that message that I could answer. Pick one with a question in it, or ask me yourself.";
    internal const string Sources = "Sources";
    internal const string NoSources = "This page names no source yet.";

    internal const string WhichOne = "Which one?";
    internal const string NoneOfThem = "Then I understood you wrong. Please say it in other words, with the name of a role, a skill or a certification, or look at what there is.";
    internal const string NothingBefore = "I am not sure what that goes back to. I remember for 15 minutes what we looked at; after that, please name it, as in \"skills of a data scientist\".";

    internal const string Trouble = "Sorry, something went wrong on my side. Nothing you told me is lost. Please try again in a moment.";

    internal static string DidYouMean(int offers) => offers == 1 ? "Did you mean this?" : "Did you mean one of these?";

    internal static string Instead(IEnumerable<string> titles) => $"Did you mean something else? Perhaps {string.Join(" or ", titles.Select(title => $"\"{title}\""))}.";

    internal static string Beyond(Bound bound) => bound.Kind switch
    {
        BoundKind.Figure => "I name a figure only where a page has it with its place, its date and its source, and for this I have none. These pages come nearest:",
        BoundKind.News => "I know what our pages say, and they hold neither news nor forecasts. These pages come nearest:",
        BoundKind.Favour => "I cannot do that for you or choose what to buy. These pages come nearest:",
        BoundKind.Job => $"I have no page about \"{bound.Word}\". These pages come nearest:",
        _ => $"No page of mine mentions \"{bound.Word}\". These pages come nearest:",
    };

    internal static string Reasons(string page) => $"I cannot reason on my own. What I said stands on the page \"{page}\", which moderators wrote from its sources:";

    internal static string NoMore(string page) => $"That is all my page \"{page}\" says. You can look at a part of it again, or go on from here.";

    internal static string NoSuchStage(string stages) => $"I sort roles by stage: {stages}. Here are all of them.";

    internal static string NoRolesAt(string stage) => $"I know no {stage} roles yet. Here are all of them.";

    internal static string NoneCalledTitle(string kind) => kind switch
    {
        "role" => RolesTitle,
        "skill" => "Skills I know",
        _ => "Certifications and courses I know",
    };

    internal static string NoneCalled(string kind, bool near) => near
        ? $"I know no {kind} by that name. Did you mean one of these?"
        : $"I know no {kind} by that name. These are some that I know:";

    internal static string TopicsLead(int pages) => $"My knowledge has {pages} pages. Pick a part to see what is in it.";

    internal static string SideBySide(IReadOnlyList<string> roles) => $"{string.Join(", ", roles.SkipLast(1))} and {roles[^1]} side by side";

    internal static string CompareWith(string role) => $"Compare {role} with…";

    internal static string CompareFound(string role) => $"I need two or three roles and understood one: {role}. Pick the other.";

    internal static string PathTo(string role) => $"Path to {role}";

    internal static string WholePath(string role, bool hasSteps) => hasSteps
        ? $"This is the whole way to {role}, in the order in which its page puts it."
        : $"My page about {role} names no steps yet, only what to learn. What comes first stands first.";

    internal static string NoPath(string role) => $"I know {role}, but not the way there: its page names neither steps nor skills yet.";

    internal static string NothingOfThat(string role) => $"Nothing of what you named is among the skills that my pages ask for on the way to {role}.";

    internal static string NothingMissing(string role) => $"Nothing is missing: you have every skill that my pages ask for on the way to {role}.";

    internal static string UnknownSkills(IReadOnlyList<string> words) =>
        $"I do not know {string.Join(", ", words.Select(word => $"\"{word}\""))}, so I could not count {(words.Count == 1 ? "it" : "them")}.";

    internal static string StatusOf(Facts.Certification facts) => (facts.Status, facts.RetiredOn, facts.Form) switch
    {
        (CertificationStatus.Retired, { } day, _) => $"Retired on {day:yyyy-MM-dd}.",
        (CertificationStatus.Retired, null, _) => "Retired.",
        (CertificationStatus.Active, _, CertificationForm.Course) => "A course, not a certification. It can be taken.",
        (CertificationStatus.Active, _, _) => "Active.",
        (_, _, CertificationForm.Course) => "A course, not a certification.",
        _ => "Whether it can still be taken is not known.",
    };

    internal static string IssuedBy(Facts.Certification facts) => facts.Form is CertificationForm.Course ? $"From {facts.Issuer}." : $"Issued by {facts.Issuer}.";

    internal static string SectionMissing(string page, string section) =>
        $"I know {page}, but the part \"{section}\" is not in my knowledge yet. This is what there is:";

    internal static string TooLong(int limit) => $"That is more than I can read at once. Please ask in at most {limit} characters.";

    internal static string Checked(DateOnly? day) => day is { } date
        ? $"Last checked {date:yyyy-MM-dd}."
        : "Not checked by a moderator yet.";

    internal static string Part(int part, int parts) => $"Part {part} of {parts}.";

    internal static string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "Entry level",
        Stage.Mid => "Mid level",
        Stage.Senior => "Senior and specialised",
        _ => "Emerging",
    };
}

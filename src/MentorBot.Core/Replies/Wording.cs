using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>Every sentence the bot says of its own, in one place.</summary>
public static class Wording
{
    /// <summary>The bot's name.</summary>
    public const string BotName = "MentorBot";

    internal const string HelpTitle = "What I can do";
    internal const string HelpLead = "I am MentorBot, a career mentor for AI and machine learning. Everything I say comes from pages that this community's moderators keep. In a direct message you can leave the command away and just write.";
    internal const string AllRoles = "All roles";
    internal const string HelpLabel = "Help";
    internal const string Overview = "Overview";
    internal const string More = "More";
    internal const string RolesTitle = "Roles I know";
    internal const string RolesLead = "Pick one to see what it is, who it fits and how success is measured.";
    internal const string NoRolesYet = "I do not know any roles yet. Moderators add them to the knowledge folder, under roles.";
    internal const string Unknown = "I don't know that.";
    internal const string KnowNearby = "What I can tell you about:";
    internal const string OldButton = "That button is from an older version of me, or the page behind it is gone. Nothing is lost: pick where to go on.";
    internal const string Sources = "Sources";
    internal const string NoSources = "This page names no source yet.";

    internal const string Trouble = "Sorry, something went wrong on my side. Nothing you told me is lost. Please try again in a moment.";

    internal static string DidYouMean(int offers) => offers == 1 ? "Did you mean this?" : "Did you mean one of these?";

    internal static string NoSuchStage(string stages) => $"I sort roles by stage: {stages}. Here are all of them.";

    internal static string NoRolesAt(string stage) => $"I know no {stage} roles yet. Here are all of them.";

    internal static string NoRoleCalled(bool near) => near
        ? "I know no role by that name. Did you mean one of these?"
        : "I know no role by that name. These are the roles I know:";

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

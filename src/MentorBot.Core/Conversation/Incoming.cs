using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;

namespace MentorBot.Core.Conversation;

/// <summary>What a person did, in our words; which platform it came from is forgotten.</summary>
public abstract record Incoming
{
    private Incoming(Occasion on) => On = on;

    /// <summary>When it happened and how.</summary>
    public Occasion On { get; }

    /// <summary>Opened a conversation with the bot, where a platform says so, and has not written anything yet.</summary>
    public sealed record Opened(Occasion When) : Incoming(When);

    /// <summary>Asked what the bot can do.</summary>
    public sealed record HelpAsked(Occasion When) : Incoming(When);

    /// <summary>Asked for all roles, or for those of one stage in the person's own words.</summary>
    public sealed record RolesAsked(string? Stage, Occasion When) : Incoming(When);

    /// <summary>Asked for a role, or one section of it, in the person's own words.</summary>
    public sealed record RoleAsked(string Name, string? Section, Occasion When) : Incoming(When);

    /// <summary>Asked for a skill in the person's own words.</summary>
    public sealed record SkillAsked(string Name, Occasion When) : Incoming(When);

    /// <summary>Asked for a certification or course in the person's own words.</summary>
    public sealed record CertificationAsked(string Name, Occasion When) : Incoming(When);

    /// <summary>Asked for two or three roles side by side; a typed line holds all of them in <paramref name="First" />, which is empty when none was named.</summary>
    public sealed record CompareAsked(string First, string? Second, string? Third, Occasion When) : Incoming(When);

    /// <summary>Asked how to get to a role (empty when none was named), perhaps with what they know already, in their own words.</summary>
    public sealed record PathAsked(string To, string? Have, Occasion When) : Incoming(When);

    /// <summary>Asked what there is to know, or what there is in one part of it, in the person's own words.</summary>
    public sealed record TopicsAsked(string? Part, Occasion When) : Incoming(When);

    /// <summary>Asked for the fit quiz: to start or resume it, for its result, or to start again, in the person's own words; or for the result that a code tells of.</summary>
    public sealed record QuizAsked(string? What, string? Code, Occasion When) : Incoming(When);

    /// <summary>Asked for what is remembered of them: to see it, to get it, or to have it deleted, in the person's own words.</summary>
    public sealed record MeAsked(string? What, Occasion When) : Incoming(When);

    /// <summary>What the store knows of the person is here, which a turn wanted for this event; see <see cref="Turn.WantsRecordFor" />.</summary>
    public sealed record RecordBrought(Incoming For, OwnRecord Record) : Incoming(For.On);

    /// <summary>Asked for something that only moderators get, in their own words; null when nothing was named.</summary>
    public sealed record AdminAsked(string? What, Occasion When) : Incoming(When);

    /// <summary>The notes are here that a turn wanted for this event; see <see cref="Turn.WantsNotesFor" />.</summary>
    public sealed record NotesBrought(Incoming For, KeptNotes Notes) : Incoming(For.On);

    /// <summary>It is known how the bot does, which a turn wanted for this event; see <see cref="Turn.WantsStatusFor" />.</summary>
    public sealed record StatusBrought(Incoming For, BotStatus Status) : Incoming(For.On);

    /// <summary>Wrote something to the bot: a question, a greeting, or a command without its slash.</summary>
    public sealed record Said(string Text, Occasion When) : Incoming(When);

    /// <summary>Said in a few words what a page or a section of it did not tell them.</summary>
    public sealed record FeedbackGiven(Address Address, string Text, Occasion When) : Incoming(When);

    /// <summary>Picked somebody's message, perhaps another person's, and asked for an answer to what it says.</summary>
    public sealed record MessageAsked(string Text, Occasion When) : Incoming(When);

    /// <summary>Pressed a button of ours that still means something.</summary>
    public sealed record Pressed(ActionToken Token, Occasion When) : Incoming(When);

    /// <summary>Pressed a button again that does something once; see <see cref="Mentor.OnceOnly" />.</summary>
    public sealed record PressedAgain(Occasion When) : Incoming(When);

    /// <summary>Pressed a button whose meaning this version does not know.</summary>
    public sealed record PressedUnknown(Occasion When) : Incoming(When);
}

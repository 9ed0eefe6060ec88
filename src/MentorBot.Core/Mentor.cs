using System.Collections.Immutable;
using System.Diagnostics;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The bot: one pure function from what a person did to what is said and remembered.</summary>
public static class Mentor
{
    /// <summary>What a person reads when something on our side broke; it says no more than that.</summary>
    public static Reply Apology { get; } =
        new(Audience.Person, Placement.Below, Outcome.Chat, About: [], [new Block.Passage(new Prose.Paragraph(RichText.Of(Wording.Trouble)))]);

    /// <summary>What a person reads who asks more than the bot can answer in so short a time.</summary>
    public static Reply TooFast(TimeSpan rest) =>
        new(Audience.Person, Placement.Below, Outcome.Chat, About: [], [new Block.Passage(new Prose.Paragraph(RichText.Of(Wording.TooFast((int)Math.Ceiling(rest.TotalSeconds)))))]);

    /// <summary>What stands where others read too, when something for one person alone could not reach them; it does not say what.</summary>
    public static Reply Unreached { get; } =
        new(Audience.Everyone, Placement.Below, Outcome.Chat, About: [], [new Block.Passage(new Prose.Paragraph(RichText.Of(Wording.Unreached)))]);

    /// <summary>What a person reads who wants to delete an answer to somebody else.</summary>
    public static Reply NotYours { get; } =
        new(Audience.Person, Placement.Below, Outcome.Chat, About: [], [new Block.Passage(new Prose.Paragraph(RichText.Of(Wording.NotYoursToDelete)))]);

    /// <summary>Whether somebody is in need, so that no limit may keep the answer from them.</summary>
    public static bool IsUrgent(Incoming incoming) =>
        incoming is Incoming.Said { Text: var said } && TalkReader.Urgent(said) is not null || incoming is Incoming.MessageAsked { Text: var picked } && TalkReader.Urgent(picked) is not null;

    /// <summary>What moderators see of these notes by the knowledge of now.</summary>
    public static GapReport Gaps(KeptNotes notes, KnowledgeBase library) => GapReport.Of(notes, question =>
        Step(Session.New, new Incoming.Said(question, new Occasion(DateTimeOffset.UnixEpoch, "gaps")), library).Replies.Any(reply => reply.Outcome is Outcome.Answer or Outcome.Command));

    /// <summary>What somebody may be about to type into an option of a command, best first; whatever they type is taken all the same.</summary>
    public static ImmutableArray<string> Complete(CommandSpec spec, string option, CommandWords given, KnowledgeBase library) =>
        Completion.Of(spec, option, given, library);

    /// <summary>One step of the conversation with one person, on one snapshot of the knowledge.</summary>
    public static Turn Step(Session session, Incoming incoming, KnowledgeBase library) =>
        Quizzing.Answer(session, incoming, library)
        ?? (PersonalData.Answer(session, incoming, library) is { } own ? Quizzing.OutOfView(own) : null)
        ?? Quizzing.Beside(session, incoming, Remembering.Keeping(session, Take(session, incoming, library)), library);

    private static Turn Take(Session session, Incoming incoming, KnowledgeBase library) => incoming switch
    {
        Incoming.HelpAsked => Turn.Saying(session, incoming, Outcome.Command, Cards.Help(incoming.On.IsModerator)),
        Incoming.RolesAsked asked => Roles.List(session, asked, library),
        Incoming.RoleAsked asked => Named.ShowRole(session, asked, library),
        Incoming.SkillAsked asked => Named.Show(session, asked, asked.Name, Named.Skill(library), library),
        Incoming.CertificationAsked asked => Named.Show(session, asked, asked.Name, Named.Certification(library), library),
        Incoming.CompareAsked asked => Comparing.Show(session, asked, library),
        Incoming.PathAsked asked => Paths.Show(session, asked, library),
        Incoming.TopicsAsked asked => Turn.Saying(session, incoming, Outcome.Command, TopicsCard.Of(asked.Part, library)),
        Incoming.AdminAsked asked => Admin.Answer(session, asked),
        Incoming.NotesBrought brought => Admin.Show(session, brought, library),
        Incoming.Said said => Questions.Understand(session, said, library),
        Incoming.MessageAsked asked => PickedMessages.Answer(session, asked, library),
        Incoming.Pressed pressed => Press(session, pressed, library),
        Incoming.PressedUnknown => Turn.Saying(session, incoming, Outcome.Command, Cards.Sentence(Wording.OldButton)).Below(),
        _ => throw new UnreachableException($"{incoming.GetType().Name} has no case in Mentor.Step."),
    };

    private static Turn Press(Session session, Incoming.Pressed pressed, KnowledgeBase library) => pressed.Token switch
    {
        ActionToken.Help => Turn.Saying(session, pressed, Outcome.Command, Cards.Help(pressed.On.IsModerator)),
        ActionToken.ListRoles roles => Roles.ListPart(session, pressed, roles, library),
        ActionToken.Compare compare => Comparing.ShowPressed(session, pressed, compare, library),
        ActionToken.Path path => Paths.ShowPressed(session, pressed, path, library),
        ActionToken.ListTopics { Folder: { } folder } topics => Turn.Saying(session, pressed, Outcome.Command, TopicsCard.Folder(folder, topics.Part, library)),
        ActionToken.ListTopics topics => Turn.Saying(session, pressed, Outcome.Command, TopicsCard.Folders(topics.Part, library)),
        ActionToken.ListGaps => Admin.WantNotes(session, pressed),
        ActionToken.Vote vote => Pages.Vote(session, pressed, vote, library),
        ActionToken.Show show => Pages.ShowPressed(session, pressed, show, library),
        ActionToken.Share share => PickedMessages.Share(session, pressed, share, library),
        _ => throw new UnreachableException($"{pressed.Token.GetType().Name} has no case in Mentor.Press."),
    };
}

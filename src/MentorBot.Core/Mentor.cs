using System.Diagnostics;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The bot: one pure function from what a person did to what is said and remembered.</summary>
public static class Mentor
{
    /// <summary>What a person reads when something on our side broke; it says no more than that.</summary>
    public static Reply Apology { get; } =
        new(Audience.Person, Placement.Below, Outcome.Chat, About: [], [new Block.Passage(new Prose.Paragraph(RichText.Of(Wording.Trouble)))]);

    /// <summary>One step of the conversation with one person, on one snapshot of the knowledge.</summary>
    public static Turn Step(Session session, Incoming incoming, KnowledgeBase library) => incoming switch
    {
        Incoming.HelpAsked => Turn.Saying(session, incoming, Outcome.Command, Cards.Help()),
        Incoming.RolesAsked asked => Roles.List(session, asked, library),
        Incoming.RoleAsked asked => Named.ShowRole(session, asked, library),
        Incoming.SkillAsked asked => Named.Show(session, asked, asked.Name, Named.Skill(library), library),
        Incoming.CertificationAsked asked => Named.Show(session, asked, asked.Name, Named.Certification(library), library),
        Incoming.CompareAsked asked => Comparing.Show(session, asked, library),
        Incoming.PathAsked asked => Paths.Show(session, asked, library),
        Incoming.TopicsAsked asked => Turn.Saying(session, incoming, Outcome.Command, TopicsCard.Of(asked.Part, library)),
        Incoming.Said said => Questions.Understand(session, said, library),
        Incoming.Pressed pressed => Press(session, pressed, library),
        Incoming.PressedUnknown => Turn.Saying(session, incoming, Outcome.Command, Cards.Sentence(Wording.OldButton)).Below(),
        _ => throw new UnreachableException($"{incoming.GetType().Name} has no case in Mentor.Step."),
    };

    private static Turn Press(Session session, Incoming.Pressed pressed, KnowledgeBase library) => pressed.Token switch
    {
        ActionToken.Help => Turn.Saying(session, pressed, Outcome.Command, Cards.Help()),
        ActionToken.ListRoles roles => Roles.ListPart(session, pressed, roles, library),
        ActionToken.Compare compare => Comparing.ShowPressed(session, pressed, compare, library),
        ActionToken.Path path => Paths.ShowPressed(session, pressed, path, library),
        ActionToken.ListTopics { Folder: { } folder } topics => Turn.Saying(session, pressed, Outcome.Command, TopicsCard.Folder(folder, topics.Part, library)),
        ActionToken.ListTopics topics => Turn.Saying(session, pressed, Outcome.Command, TopicsCard.Folders(topics.Part, library)),
        ActionToken.Show show => Pages.ShowPressed(session, pressed, show, library),
        _ => throw new UnreachableException($"{pressed.Token.GetType().Name} has no case in Mentor.Press."),
    };
}

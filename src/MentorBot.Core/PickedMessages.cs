using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The turns about a message that somebody picked: an answer for them alone, which they may share.</summary>
internal static class PickedMessages
{
    /// <summary>Answers what the message says.</summary>
    internal static Turn Answer(Session session, Incoming.MessageAsked asked, KnowledgeBase library)
    {
        if (string.IsNullOrWhiteSpace(asked.Text))
        {
            return Turn.Saying(session, asked, Outcome.Chat, say => Cards.Sentence(say.NothingToRead, say)).To(Audience.Person);
        }

        // The words may be another's, who did not write to us: they lean on nothing that this person saw, answer no quiz of theirs, open nothing for moderators, and are not kept.
        var turn = Mentor.Step(Session.New, new Incoming.Said(asked.Text, asked.On with { Privately = true, IsModerator = false }), library);
        if (turn.Replies.IsEmpty || turn.Replies.Any(IsAboutTheirData))
        {
            return Turn.Saying(session, asked, Outcome.Chat, say => Cards.Sentence(say.NothingToRead, say)).To(Audience.Person);
        }

        return turn.Session.Quiz is null
            ? new Turn(turn.Session is Session.Idle ? session : turn.Session with { Plan = null }, [.. turn.Replies.Select(reply => Alone(reply, asked.On))], [.. turn.Notes.OfType<Note.SectionMissing>()])
            : Turn.Saying(session, asked, Outcome.Command, say => QuizCard.Offer(library.Quiz!, say)).To(Audience.InConfidence);
    }

    /// <summary>Shows everybody what the person was shown alone; its button goes, and a second press that was quicker than that is known for one.</summary>
    internal static Turn Share(Session session, Incoming.Pressed pressed, ActionToken.Share share, KnowledgeBase library)
    {
        // What the person knows is in their plan, and not for others.
        var step = Mentor.Step(session with { Plan = null }, new Incoming.Pressed(share.What, pressed.On), library);
        var turn = step with { Session = step.Session with { Plan = session.Plan } };
        return turn.Replies is [{ Again: not null } shown]
            ? turn with
            {
                Replies =
                [
                    shown with { Audience = Audience.InConfidence, Placement = Placement.InPlace, Blocks = Cards.Thanks(Wording.For(pressed).Shared) },
                    shown with { Audience = Audience.Aloud, Placement = Placement.Below },
                ],
            }
            : turn;
    }

    // "me forget" in another's message is no wish of whoever picked it.
    private static bool IsAboutTheirData(Reply reply) => reply.Buttons.Any(button => button.Token is ActionToken.Me);

    private static Reply Alone(Reply reply, Occasion on) => reply with
    {
        Audience = reply.Audience is Audience.InConfidence ? Audience.InConfidence : Audience.Person,
        Blocks = reply.Again is { } shown && !on.IsAlone && new ActionToken.Share(shown, on.Mark[..ActionToken.Share.MarkLength]) is { Fits: true } share ? WithButton(reply.Blocks, new Button(Wording.In(reply.Locale).Share, share)) : reply.Blocks,
    };

    // A full message keeps its last buttons, which say whether it helped.
    private static ImmutableArray<Block> WithButton(ImmutableArray<Block> blocks, Button button) => blocks is [.. var before, Block.Buttons { Items: var items } row]
        ? [.. before, row with { Items = [.. items.Length < Budget.Buttons ? items : items.RemoveAt(items.Length - 3), button] }]
        : [.. blocks, new Block.Buttons([button])];
}

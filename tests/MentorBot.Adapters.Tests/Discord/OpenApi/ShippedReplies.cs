using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.Discord.OpenApi;

/// <summary>Everything that the bot says of the shipped pages: whatever can be reached from the commands by pressing, and a walk through the quiz.</summary>
internal static class ShippedReplies
{
    internal static KnowledgeBase Library { get; } = FolderReader.Read(SourceTree.PathOf("knowledge"), SamplePage.Today).Knowledge;

    private static Occasion On { get; } = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), "1", IsModerator: true);

    internal static IEnumerable<Reply> All => Browsed().Concat(Talked()).Concat(Quizzed()).Concat([Mentor.Apology, Mentor.NotYours, Mentor.Unreached, Mentor.TooFast(TimeSpan.FromMinutes(1))]);

    private static IEnumerable<Reply> Browsed()
    {
        var seen = new HashSet<ActionToken>();
        var next = new Queue<Incoming>(CommandCatalog.All.Select(spec => TextCommand.Read(spec.Example, On)));
        while (next.TryDequeue(out var incoming))
        {
            foreach (var reply in Step(Session.New, incoming).Replies)
            {
                yield return reply;
                foreach (var token in Tokens(reply).Where(token => token is not (ActionToken.Quiz or ActionToken.Answer) && seen.Add(token)))
                {
                    next.Enqueue(new Incoming.Pressed(token, On));
                }
            }
        }
    }

    private static IEnumerable<Reply> Talked() =>
        new[] { "hello", "thanks!", "who are you?", "do you store what I write?", "how much does a nurse earn?", "success metrics", "I want to die", "", new string('x', 6000), "what is mlops and what is a data scientist?" }
            .SelectMany(text => Step(Session.New, new Incoming.Said(text, On)).Replies.Concat(Step(Session.New, new Incoming.MessageAsked(text, On)).Replies))
            .Concat(Step(Session.New, new Incoming.PressedUnknown(On)).Replies);

    private static IEnumerable<Reply> Quizzed()
    {
        var turn = Step(Session.New, new Incoming.QuizAsked("start", Code: null, On));
        while (turn.Replies[0].Blocks.OfType<Block.Buttons>().SelectMany(row => row.Items).FirstOrDefault(button => button.Token is ActionToken.Answer) is { } first)
        {
            yield return turn.Replies[0];
            turn = Step(turn.Session, new Incoming.Pressed(first.Token, On));
        }

        foreach (var token in Tokens(turn.Replies[0]))
        {
            foreach (var reply in Step(turn.Session, new Incoming.Pressed(token, On)).Replies)
            {
                yield return reply;
            }
        }

        yield return turn.Replies[0];
    }

    private static Turn Step(Session session, Incoming incoming)
    {
        var turn = Mentor.Step(session, incoming, Library);
        return turn.WantsNotesFor is { } asked ? Mentor.Step(session, new Incoming.NotesBrought(asked, KeptNotes.None), Library) : turn;
    }

    private static IEnumerable<ActionToken> Tokens(Reply reply) => reply.Blocks.OfType<Block.Buttons>().SelectMany(row => row.Items).Select(button => button.Token);
}

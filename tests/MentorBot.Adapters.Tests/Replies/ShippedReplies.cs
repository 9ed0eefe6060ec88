using System.Collections.Immutable;
using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Replies;

/// <summary>Everything that the bot says of these pages in one language: every page and section, whatever can be reached from the commands by pressing, and a walk through the quiz.</summary>
internal sealed class ShippedReplies(KnowledgeBase library, Locale locale = Locale.English)
{
    private static readonly string[] Remarks =
        ["hello", "thanks!", "who are you?", "do you store what I write?", "how much does a nurse earn?", "success metrics", "I want to die", "", new('x', 6000), "what is mlops and what is a data scientist?", "I was harassed in this channel", "how do I become an astronaut?", "role mlpos", "role engineer", "skill juggling", "compare mlops and astronaut", "path mlops have: juggling, python", "mentor-admin"];

    private Occasion On { get; } = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), "1", IsModerator: true, Locale: locale);

    /// <summary>All of it.</summary>
    internal IEnumerable<Reply> All => Pages().Concat(Own());

    /// <summary>What is said of pages: those that commands and buttons lead to, and each page and section by its address.</summary>
    internal IEnumerable<Reply> Pages() => Browsed(CommandCatalog.All.Select(spec => TextCommand.Read(spec.Example, On)).Concat(Addresses().Select(address => new Incoming.Pressed(new ActionToken.Show(address), On))));

    /// <summary>What the bot says of its own: talk, the quiz, what it remembers, what moderators see, and what went wrong.</summary>
    internal IEnumerable<Reply> Own() => Talked().Concat(Quizzed()).Concat(Moderated())
        .Concat([Mentor.Home(Session.New, library, locale), Mentor.Apology(locale), Mentor.NotYours(locale), Mentor.Unreached(locale), Mentor.TooFast(TimeSpan.FromMinutes(1), locale), Mentor.Busy(locale), Mentor.NotKept(locale)]);

    /// <summary>Every page and every section.</summary>
    internal IEnumerable<Address> Addresses() => library.Pages.SelectMany(page => page.Sections.Select(section => section.Address).Prepend(page.Address));

    private IEnumerable<Reply> Browsed(IEnumerable<Incoming> beginnings)
    {
        var seen = new HashSet<ActionToken>();
        var next = new Queue<Incoming>(beginnings);
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

    private IEnumerable<Reply> Talked() => Remarks
        .SelectMany(text => Step(Session.New, new Incoming.Said(text, On)).Replies.Concat(Step(Session.New, new Incoming.MessageAsked(text, On)).Replies))
        .Concat(Step(Session.New, new Incoming.PressedUnknown(On)).Replies)
        .Concat(Step(Session.New, new Incoming.PressedAgain(On)).Replies)
        .Concat(Step(Session.New, new Incoming.Opened(On)).Replies);

    private IEnumerable<Reply> Quizzed()
    {
        var turn = Step(Session.New, new Incoming.QuizAsked("start", Code: null, On));
        while (turn.Replies[0].Blocks.OfType<Block.Buttons>().SelectMany(row => row.Items).FirstOrDefault(button => button.Token is ActionToken.Answer) is { } first)
        {
            yield return turn.Replies[0];
            turn = Step(turn.Session, new Incoming.Pressed(first.Token, On));
        }

        yield return turn.Replies[0];
        foreach (var incoming in Tokens(turn.Replies[0]).Select(token => new Incoming.Pressed(token, On)).Concat<Incoming>([new Incoming.MeAsked("show", On), new Incoming.MeAsked("export", On)]))
        {
            foreach (var reply in Step(turn.Session, incoming).Replies)
            {
                yield return reply;
            }
        }

        yield return Mentor.Home(turn.Session, library, locale);
    }

    private ImmutableArray<Reply> Moderated()
    {
        var asked = new Incoming.AdminAsked("gaps", On);
        var (day, page) = (DateOnly.FromDateTime(On.At.Date), library.Pages[0].Address);
        ImmutableArray<Asker> people = [.. Enumerable.Range(1, 3).Select(number => new Asker(1, $"hash-{number}"))];
        var notes = new KeptNotes(
            [.. people.Select(person => new KeptQuestion("do I need a *doctorate* in <xenobotany>?", person, 1, day, [page]))],
            [.. people.Select(person => new KeptMissing(page, person, 1, day))],
            [.. people.Select(person => new KeptVote(page, Helpful: false, person, day))]);
        return Mentor.Step(Session.New, new Incoming.NotesBrought(asked, notes), library).Replies;
    }

    private Turn Step(Session session, Incoming incoming) => Mentor.Step(session, incoming, library) switch
    {
        { WantsNotesFor: { } asked } => Mentor.Step(session, new Incoming.NotesBrought(asked, KeptNotes.None), library),
        { WantsRecordFor: { } asked } => Mentor.Step(session, new Incoming.RecordBrought(asked, new OwnRecord(On.At, Days: 180, KeptNotes.None)), library),
        var turn => turn,
    };

    private static IEnumerable<ActionToken> Tokens(Reply reply) => reply.Blocks.OfType<Block.Buttons>().SelectMany(row => row.Items).Select(button => button.Token);
}

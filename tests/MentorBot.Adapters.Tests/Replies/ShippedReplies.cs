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

    /// <summary>What was pressed on the way, once the replies were looked at.</summary>
    internal HashSet<ActionToken> Pressed { get; } = [];

    /// <summary>The kinds of what people did on the way, once the replies were looked at.</summary>
    internal HashSet<Type> Done { get; } = [];

    /// <summary>All of it.</summary>
    internal IEnumerable<Reply> All => Pages().Concat(Own());

    /// <summary>What is said of pages: those that commands and buttons lead to, and each page and section by its address.</summary>
    internal IEnumerable<Reply> Pages() => Browsed(CommandCatalog.All.Select(spec => TextCommand.Read(spec.Example, On)).Concat(Addresses().Select(address => new Incoming.Pressed(new ActionToken.Show(address), On))));

    /// <summary>What the bot says of its own: talk, the quiz, what it remembers, what moderators see, and what went wrong.</summary>
    internal IEnumerable<Reply> Own() => Talked().Concat(Quizzed()).Concat(Looked()).Concat(Moderated()).Concat(Homes())
        .Concat([Mentor.Apology(locale), Mentor.NotYours(locale), Mentor.Unreached(locale), Mentor.TooFast(TimeSpan.FromMinutes(1), locale), Mentor.Busy(locale), Mentor.NotKept(locale)]);

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
                    next.Enqueue(Press(token));
                }
            }
        }
    }

    private IEnumerable<Reply> Talked() => Remarks
        .SelectMany(text => Step(Session.New, new Incoming.Said(text, On)).Replies.Concat(Step(Session.New, new Incoming.MessageAsked(text, On)).Replies))
        .Concat(Step(Session.New, new Incoming.PressedUnknown(On)).Replies)
        .Concat(Step(Session.New, new Incoming.PressedAgain(On)).Replies)
        .Concat(Step(Session.New, new Incoming.Opened(On)).Replies);

    // The quiz at its beginning, on the way and at its end, and from each of them one button of each kind, and so on.
    private IEnumerable<Reply> Quizzed()
    {
        var (begun, walk) = (Begin(), new List<Turn>());
        for (var turn = begun; turn is not null; turn = Answered(turn))
        {
            walk.Add(turn);
        }

        var (middle, end) = (walk[walk.Count / 2], walk[^1]);
        var code = end.Replies[0].Blocks.OfType<Block.Passage>().SelectMany(passage => passage.Prose.Lines).SelectMany(line => line.Inlines).OfType<Inline.Code>().First();
        return walk.SelectMany(turn => turn.Replies)
            .Concat(new[] { begun, middle, end, Step(middle.Session, new Incoming.QuizAsked("restart", Code: null, On)), Step(end.Session, new Incoming.QuizAsked(What: null, code.Text, On)) }.SelectMany(Followed))
            .Concat(Followed(Step(middle.Session, new Incoming.MeAsked("show", On))))
            .Concat(new[] { "delete my answers", "what is mlops?", "either a or b", "a, b and c", "back" }.SelectMany(text => Step(middle.Session, new Incoming.Said(text, On)).Replies))
            .Concat(Step(end.Session, new Incoming.MeAsked("export", On)).Replies);
    }

    // From the cards that commands lead to, and an answer that may be shared, one button of each kind.
    private IEnumerable<Reply> Looked()
    {
        var page = new ActionToken.Show(library.Roles[0].Page.Address);
        return CommandCatalog.All.Select(spec => TextCommand.Read(spec.Example, On))
            .Concat([Press(page), new Incoming.MessageAsked("what is mlops?", On), new Incoming.FeedbackGiven(page.Address, "what it costs", On), new Incoming.FeedbackGiven(page.Address, " ", On)])
            .SelectMany(incoming => Followed(Step(Session.New, incoming)));
    }

    private IEnumerable<Reply> Followed(Turn turn)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<Turn>([turn]);
        while (next.TryDequeue(out var shown))
        {
            foreach (var reply in shown.Replies)
            {
                yield return reply;
            }

            foreach (var token in shown.Replies.SelectMany(Tokens).Where(token => seen.Add(ShapeOf(token))))
            {
                next.Enqueue(Step(shown.Session, Press(token)));
            }
        }
    }

    private IEnumerable<Reply> Homes()
    {
        var news = library.Telling([.. library.Pages.Take(7).Select((page, at) => new PageNews(page.Address, IsNew: at % 2 == 0, On.At.AddDays(-at)))]);
        var begun = Begin();
        var end = begun;
        while (Answered(end) is { } turn)
        {
            end = turn;
        }

        return new[] { Session.New, begun.Session, end.Session }.SelectMany(session => new[] { library, news }.Select(knowledge => Mentor.Home(session, knowledge, locale)));
    }

    private IEnumerable<Reply> Moderated() => new[] { "gaps", "quiz", "status", "reload" }.SelectMany(what => Followed(Step(Session.New, new Incoming.AdminAsked(what, On))));

    // Somebody who has a plan takes the quiz.
    private Turn Begin() => Step(Step(Session.New, new Incoming.PathAsked("mlops", "python, docker", On)).Session, new Incoming.QuizAsked("start", Code: null, On));

    private Turn? Answered(Turn turn) => turn.Replies.SelectMany(Tokens).FirstOrDefault(token => token is ActionToken.Answer) is { } first ? Step(turn.Session, Press(first)) : null;

    private Incoming.Pressed Press(ActionToken token) => new(token, On);

    private Turn Step(Session session, Incoming incoming)
    {
        Done.Add(incoming.GetType());
        if (incoming is Incoming.Pressed pressed)
        {
            Pressed.Add(pressed.Token);
        }

        return Mentor.Step(session, incoming, library) switch
        {
            { WantsNotesFor: { } asked } => Step(session, new Incoming.NotesBrought(asked, Notes)),
            { WantsStatusFor: { } asked } turn => Step(session, new Incoming.StatusBrought(asked, ShippedFacts.Status(turn.Rereads))),
            { WantsRecordFor: { } asked } => Step(session, new Incoming.RecordBrought(asked, new OwnRecord(On.At, Days: 180, Notes))),
            var turn => turn,
        };
    }

    private KeptNotes Notes => field ??= ShippedFacts.Notes(library.Pages[0].Address, On.At, Counted());

    private List<Note.QuizCounted> Counted()
    {
        var turn = Mentor.Step(Session.New, new Incoming.QuizAsked("start", Code: null, On), library);
        List<Note.QuizCounted> counted = [.. turn.Notes.OfType<Note.QuizCounted>()];
        while (turn.Replies.SelectMany(Tokens).LastOrDefault(token => token is ActionToken.Answer { Choice.Length: 1 } answer && answer.Choice != ActionToken.Answer.NotSure) is { } last)
        {
            turn = Mentor.Step(turn.Session, Press(last), library);
            counted.AddRange(turn.Notes.OfType<Note.QuizCounted>());
        }

        return [.. counted, new Note.QuizCounted(Before: null, counted[0].Now)];
    }

    // What a button does, whichever page or option it does it with.
    private static string ShapeOf(ActionToken token) => token switch
    {
        ActionToken.Quiz quiz => $"{nameof(ActionToken.Quiz)} {quiz.Act}",
        ActionToken.Me me => $"{nameof(ActionToken.Me)} {me.Act}",
        ActionToken.Answer answer => $"{nameof(ActionToken.Answer)} {string.Concat(answer.Choice.Select(letter => char.IsAsciiLetter(letter) ? 'x' : letter))}",
        _ => token.GetType().Name,
    };

    private static IEnumerable<ActionToken> Tokens(Reply reply) => reply.Buttons.Select(button => button.Token);
}

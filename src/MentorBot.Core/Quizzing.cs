using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>quiz</c>, and of what people write while they take it; always for the person alone.</summary>
internal static class Quizzing
{
    // For so long a letter alone is an answer; after that the person comes back with a button or the command.
    private static readonly TimeSpan Listening = TimeSpan.FromDays(1);

    // For so long other answers end with the way back to the quiz.
    private static readonly TimeSpan Reminding = TimeSpan.FromHours(1);

    /// <summary>The turn for what is about the quiz, or null for anything else.</summary>
    internal static Turn? Answer(Session session, Incoming incoming, KnowledgeBase library) => incoming switch
    {
        _ when library.Quiz is null && session.Quiz is { } memory && AsksToDelete(incoming, memory) => QuizPresses.Erase(session, incoming, memory, library),
        Incoming.QuizAsked asked => library.Quiz is { } quiz ? Ask(session, asked, quiz, library) : None(session, incoming),
        Incoming.Pressed { Token: ActionToken.Answer or ActionToken.Quiz } pressed => library.Quiz is { } quiz ? QuizPresses.Take(session, pressed, quiz, library) : None(session, incoming),
        Incoming.Said said when library.Quiz is { } quiz && Hear(session, said, quiz, library) is { } turn && !Mentor.IsUrgent(said) => turn,
        _ => null,
    };

    /// <summary>The turn of something else: it ends with the way back to the quiz, and nothing of the quiz stands in its notes.</summary>
    internal static Turn Beside(Session before, Incoming incoming, Turn turn, KnowledgeBase library)
    {
        var isShown = turn is { WantsNotesFor: null, WantsRecordFor: null, WantsStatusFor: null } && turn.Replies.Any(reply => reply.Outcome is not Outcome.Chat);
        var waiting = Waiting(before, incoming, turn, library);
        var seen = isShown ? OutOfView(waiting) : waiting;
        return incoming is Incoming.Said said && seen.Notes.OfType<Note.Unanswered>().Any() && QuizWords.AreAnswers(said.Text, library.Quiz)
            ? seen with { Notes = [.. seen.Notes.Where(note => note is not Note.Unanswered)] }
            : seen;
    }

    /// <summary>The same turn, after which the quiz is no longer what the person saw last.</summary>
    internal static Turn OutOfView(Turn turn) =>
        turn.Session.Quiz is { IsOutOfView: false } quiz ? turn with { Session = turn.Session with { Quiz = quiz with { IsOutOfView = true } } } : turn;

    private static Turn Waiting(Session before, Incoming incoming, Turn turn, KnowledgeBase library) =>
        incoming is not (Incoming.Pressed or Incoming.PressedAgain or Incoming.PressedUnknown or Incoming.NotesBrought or Incoming.RecordBrought or Incoming.StatusBrought) && turn is { WantsNotesFor: null, WantsRecordFor: null, WantsStatusFor: null, Forgets: false }
            && turn.Session.Quiz is { } quiz && ReferenceEquals(quiz, before.Quiz)
            && Sitting.Of(before, incoming, library) is { Open: not null, Run.Next: QuizStep.Ask ask } && incoming.On.At - quiz.At <= Reminding
            && turn.Replies is [.., var last] && last.Audience is not Audience.InConfidence && !Mentor.IsUrgent(incoming)
            ? turn.And(Turn.Saying(turn.Session, incoming, Outcome.Command, say => QuizCard.Line(say.QuizWaits(ask.Number), QuizCard.Continue(say))).To(Audience.InConfidence))
            : turn;

    /// <summary>Begins, with what a person should know before the first answer.</summary>
    internal static Turn Begin(Session session, Incoming incoming, FitQuiz quiz, KnowledgeBase library, params ReadOnlySpan<string> notices) =>
        Sitting.Begin(session, incoming, quiz, library).Show([.. notices, quiz.Content.Intro.Trim(), Wording.For(incoming).QuizIsPrivate]);

    /// <summary>Begins again; who had a result can still look at it by its code.</summary>
    internal static Turn Restart(Session session, Incoming incoming, FitQuiz quiz, KnowledgeBase library) =>
        Sitting.Of(session, incoming, library) is { Run: { Answers.IsEmpty: false, Next: QuizStep.Done } run }
            ? Begin(session, incoming, quiz, library, Wording.For(incoming).QuizBegunAgain(ResultCode.Of(run)))
            : Begin(session, incoming, quiz, library);

    private static Turn Ask(Session session, Incoming.QuizAsked asked, FitQuiz quiz, KnowledgeBase library)
    {
        var sitting = Sitting.Of(session, asked, library);
        var what = (asked.What ?? "").Trim().ToLowerInvariant();
        return (asked.Code ?? QuizWords.CodeIn(what)) is { } code ? ShowCode(session, asked, code, quiz, library)
            : what is "restart" or "again" && sitting is { Run: { Answers.IsEmpty: false, Next: QuizStep.Ask } } ? sitting.Show(QuizCard.Restart(sitting.View))
            : what is "restart" or "again" ? Restart(session, asked, quiz, library)
            : what is "result" && sitting is null ? Tell(session, asked, say => say.QuizNoResult, QuizCard.Start)
            : sitting is null ? Begin(session, asked, quiz, library, what is "resume" or "continue" ? [Wording.For(asked).QuizNothingToResume] : [])
            : (what, sitting.Run.Next) switch
            {
                ("result", QuizStep.Ask ask) => sitting.Show(sitting.Say.QuizNoResultYet(ask.Number)),
                ("start" or "begin", QuizStep.Ask) when !sitting.Run.Answers.IsEmpty => sitting.Show(sitting.Say.QuizUnderWay),
                ("start" or "begin", QuizStep.Done) when sitting.View.Last is null => sitting.Show(sitting.Say.QuizDone),
                _ => sitting.Show(),
            };
    }

    private static Turn ShowCode(Session session, Incoming asked, string code, FitQuiz quiz, KnowledgeBase library) => ResultCode.TryRead(code, quiz, out var run, out var fault)
        ? OutOfView(Turn.Saying(session, asked, Outcome.Command, say => QuizResultCard.OfCode(run, library, say)).To(Audience.InConfidence))
        : Tell(session, asked, say => say.QuizBadCode(fault), QuizCard.Start);

    private static Turn? Hear(Session session, Incoming.Said said, FitQuiz quiz, KnowledgeBase library)
    {
        if (QuizWords.CodeIn(said.Text) is { } code)
        {
            return ShowCode(session, said, code, quiz, library);
        }

        if (Sitting.Of(session, said, library) is { } sitting && HearIn(sitting, said) is { } turn)
        {
            return turn;
        }

        // A question that moderators wrote down is theirs to answer.
        return library.Names.Exact(said.Text) is not null || library.Asked(said.Text) is not null ? null
            : QuizWords.AsksToStart(said.Text) ? Answer(session, new Incoming.QuizAsked(What: null, Code: null, said.On), library)
            : QuizWords.AsksWhichRoleFits(said.Text) ? Turn.Saying(session, said, Outcome.Command, say => QuizCard.Offer(quiz, say)).To(Audience.InConfidence)
            : null;
    }

    private static Turn? HearIn(Sitting sitting, Incoming.Said said)
    {
        var isFresh = said.On.At - sitting.Memory.At <= Listening;
        return QuizWords.AsksToDelete(said.Text) ? sitting.Show(QuizCard.Delete(sitting.View))
            : QuizWords.AsksToGoOn(said.Text) && isFresh | sitting.Memory.IsPaused ? sitting.Show()
            : !isFresh || sitting.Memory.IsPaused ? null
            : HearAnswer(sitting, said);
    }

    private static Turn? HearAnswer(Sitting sitting, Incoming.Said said) => sitting switch
    {
        { Open: { } question, Dropped.IsEmpty: true } => QuizWords.Read(said.Text, OptionOrder.Of(sitting.Memory.Run, question), !sitting.Memory.IsOutOfView) is { } reply ? Do(sitting, question, reply) : null,
        { Memory.Shown: not null } => Changed(sitting, said),
        { Run.Next: QuizStep.Done, View.Last: null, Memory.IsOutOfView: false } when said.On.At - sitting.Memory.At <= Context.Lifetime => HearOfResult(sitting, said),
        _ => null,
    };

    private static Turn? HearOfResult(Sitting sitting, Incoming.Said said) =>
        QuizWords.Move(said.Text) is QuizSaid.Back && sitting.Run.Back() is { } before ? sitting.MoveTo(before)
        : QuizWords.ButtonOnResult(said.Text) is { } label ? QuizPresses.Written(sitting, label)
        : null;

    // The file was edited between the question and its answer, which may have been to other words.
    private static Turn? Changed(Sitting sitting, Incoming.Said said) =>
        QuizWords.Read(said.Text, [.. "abcde".Select(letter => new QuizOption(letter.ToString(), "", []))], isInView: true) is null ? null
        : sitting.Dropped.IsEmpty ? sitting.Show(sitting.Say.QuizQuestionChanged)
        : sitting.Show();

    private static Turn Do(Sitting sitting, QuizQuestion question, QuizSaid said)
    {
        var options = OptionOrder.Of(sitting.Memory.Run, question);
        return said switch
        {
            QuizSaid.One one => sitting.Answer(question, options[one.Option].Id) ?? sitting.Show(),
            QuizSaid.Both both => sitting.Answer(question, options[both.First].Id, options[both.Second].Id) ?? sitting.Show(sitting.Say.QuizOneOfThem),
            QuizSaid.Either either => sitting.Ask(question, [sitting.Say.QuizWhichOf(OptionOrder.Letter(either.First), OptionOrder.Letter(either.Second), question.IsScored)]),
            QuizSaid.Torn when QuizCard.TakesTwo(question) => sitting.Ask(question, [sitting.Say.QuizWhichTwo]),
            QuizSaid.Torn => sitting.Answer(question, [.. options.Select(option => option.Id)]) ?? sitting.Ask(question, [sitting.Say.QuizOneOfThem]),
            QuizSaid.TooMany => sitting.Ask(question, [question.IsScored ? sitting.Say.QuizAtMostTwo : sitting.Say.QuizOneOfThem]),
            QuizSaid.Skip => sitting.Answer(question) ?? sitting.Show(),
            QuizSaid.Pause => sitting.Pause(),
            _ when !sitting.IsNext(question) || sitting.Memory.IsOutOfView => sitting.Show(),
            _ => sitting.Run.Back() is { } before ? sitting.MoveTo(before) : sitting.Show(sitting.Say.QuizAtItsBeginning),
        };
    }

    // Without a quiz there is nothing left to show, so it is not asked twice.
    private static bool AsksToDelete(Incoming incoming, QuizMemory memory) => incoming switch
    {
        Incoming.Pressed { Token: ActionToken.Quiz { Act: QuizAct.Delete or QuizAct.Erase } token } => token.Run == memory.Run,
        Incoming.Said said => QuizWords.AsksToDelete(said.Text),
        _ => false,
    };

    private static Turn None(Session session, Incoming incoming) => Tell(session, incoming, say => say.QuizNone, more: null);

    /// <summary>A line about the quiz for who is not in it, as a new message.</summary>
    internal static Turn Tell(Session session, Incoming incoming, Func<Wording, string> sentence, Func<Wording, Button>? more) =>
        Turn.Saying(session, incoming, Outcome.Command, say => QuizCard.Line(sentence(say), [.. more is null ? ImmutableArray<Button>.Empty : [more(say)]])).Below().To(Audience.InConfidence);
}

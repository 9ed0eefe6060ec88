using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>One person at the quiz, for one turn: the run as the file of now reads it, and what may be said of it.</summary>
/// <param name="Before">What was remembered.</param>
/// <param name="Incoming">What the person did.</param>
/// <param name="Library">The knowledge of now.</param>
/// <param name="Memory">What is remembered of the quiz.</param>
/// <param name="Run">The run.</param>
internal sealed record Sitting(Session Before, Incoming Incoming, KnowledgeBase Library, QuizMemory Memory, QuizRun Run)
{
    /// <summary>Answers that no longer count, since the file has changed.</summary>
    internal ImmutableArray<DroppedAnswer> Dropped { get; init; } = [];

    /// <summary>The question that waits for an answer as the person saw it: the next one, or one that is asked again.</summary>
    internal QuizQuestion? Open => Memory.Shown is { } print ? Find(print) : null;

    /// <summary>The bot's words for this person.</summary>
    internal Wording Say => Wording.For(Incoming);

    /// <summary>The same for the cards.</summary>
    internal QuizView View => new(Memory, Run, Library, Say) { IsAlone = Incoming.On.IsAlone };

    /// <summary>The sitting of a person who has begun; null for who has not, and without a quiz.</summary>
    internal static Sitting? Of(Session session, Incoming incoming, KnowledgeBase library)
    {
        if (session.Quiz is not { } memory || library.Quiz is not { } quiz)
        {
            return null;
        }

        var (run, dropped) = memory.State.Resume(quiz);
        var now = dropped.IsEmpty ? memory : memory with { Step = memory.Step + 1 };
        return new Sitting(session, incoming, library, now, run) { Dropped = dropped };
    }

    /// <summary>A run without answers.</summary>
    internal static Sitting Begin(Session session, Incoming incoming, FitQuiz quiz, KnowledgeBase library)
    {
        var run = QuizRun.Begin(quiz);
        return new Sitting(session, incoming, library, new QuizMemory(incoming.On.Mark, Step: 1, QuizState.Of(run)) { Counted = session.Quiz?.Counted }, run);
    }

    /// <summary>The question of this fingerprint, if it is the next one or was answered.</summary>
    internal QuizQuestion? Find(uint print)
    {
        IEnumerable<QuizQuestion?> asked = [(Run.Next as QuizStep.Ask)?.Question, View.Last, .. View.Answers.Select(answer => answer.Question)];
        return asked.FirstOrDefault(question => question is not null && Fingerprint.Of(question) == print);
    }

    /// <summary>Takes an answer to a question that is open or was answered, and shows what follows; null when it has no such option.</summary>
    internal Turn? Answer(QuizQuestion question, params ReadOnlySpan<string> options) => question.IsScored
        ? After(question, options) is { } run ? MoveTo(run, Opening(run)) : null
        : AnswerLast(question, options);

    // A changed answer can make a question worth asking that was not before.
    private string[] Opening(QuizRun run) => (Run.Next, run.Next) is (QuizStep.Done, QuizStep.Ask) ? [Say.QuizOpensAnother] : [];

    private Turn? AnswerLast(QuizQuestion question, ReadOnlySpan<string> options)
    {
        if (options.Length > 1 || (options is [var only] && question.IndexOf(only) < 0))
        {
            return null;
        }

        ImmutableArray<KeptAnswer> others = [.. Memory.Context.Where(answer => answer.Question != question.Id)];
        return (this with { Memory = Memory with { Context = others.Add(new KeptAnswer(question.Id, [.. options], Fingerprint.Of(question))) } }).MoveTo(Run);
    }

    private QuizRun? After(QuizQuestion question, ReadOnlySpan<string> options) => IsNext(question)
        ? options switch
        {
            [] => Run.Skip(),
            [var one] => Run.Answer(one),
            [var one, var other] => Run.AnswerBoth(one, other),
            _ => null,
        }
        : Run.Change(question.Id, options);

    /// <summary>Whether the question is the next one, and not an earlier one that is asked again.</summary>
    internal bool IsNext(QuizQuestion question) => View.IsNext(question);

    /// <summary>Goes on with another run, one step further, and shows where the person then is.</summary>
    internal Turn MoveTo(QuizRun run, params ReadOnlySpan<string> notices) => (this with { Run = run, Memory = Memory with { Step = Memory.Step + 1 } }).Show(notices);

    /// <summary>Shows the next question or the result; what the file's change took away is said first.</summary>
    internal Turn Show(params ReadOnlySpan<string> notices)
    {
        ImmutableArray<string> said = [.. Losses(), .. notices];
        return Run.Next is QuizStep.Ask ask
            ? Ask(ask.Question, said)
            : View.Last is { } last ? Ask(last, said)
            : Show(QuizResultCard.Of(View, said), shown: null);
    }

    /// <summary>Asks a question: the next one, or an earlier one again.</summary>
    internal Turn Ask(QuizQuestion question, ImmutableArray<string> notices, string? torn = null) =>
        Show(QuizCard.Question(View, question, notices, torn), Fingerprint.Of(question));

    /// <summary>Says something about the quiz that leaves the open question open.</summary>
    internal Turn Show(ImmutableArray<Block> blocks) => Show(blocks, Memory.Shown);

    /// <summary>Says it as a new message, and nothing is changed.</summary>
    internal Turn Remark(string sentence) =>
        Turn.Saying(Before, Incoming, Outcome.Command, say => QuizCard.Line(sentence, QuizCard.Continue(say))).Below().To(Audience.InConfidence);

    /// <summary>Puts the quiz aside until the person comes back.</summary>
    internal Turn Pause()
    {
        var turn = Show(QuizCard.Paused(View), shown: null);
        return turn with { Session = turn.Session with { Quiz = Kept(shown: null) with { IsPaused = true } } };
    }

    private Turn Show(ImmutableArray<Block> blocks, uint? shown)
    {
        var kept = Kept(shown);
        var turn = Turn.Saying(Before with { Quiz = kept }, Incoming, Outcome.Command, _ => blocks).To(Audience.InConfidence);
        return kept.Counted == Memory.Counted ? turn : turn.Noting(new Note.QuizCounted(Memory.Counted, kept.Counted));
    }

    private QuizMemory Kept(uint? shown) => Memory with
    {
        State = QuizState.Of(Run),
        Shown = shown,
        IsPaused = false,
        IsOutOfView = false,
        Counted = CountedRun.After(Memory.Counted, Run, isShown: shown is null && View.Last is null),
        At = Incoming.On.At,
    };

    private ImmutableArray<string> Losses() => Dropped.IsEmpty
        ? []
        :
        [
            Say.QuizChanged(Dropped.Length, Memory.State.Answers.Length),
            .. Dropped.Where(one => one.Reason is DropReason.QuestionChanged).Select(one => Say.QuizReadsOtherwise(Run.Quiz.Questions[Run.Quiz.PlaceOf(one.Question)].Ask)),
        ];
}

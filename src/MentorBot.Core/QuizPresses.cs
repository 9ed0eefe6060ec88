using System.Globalization;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The turns of the quiz's buttons. One of an earlier step, of another run or of somebody else changes nothing.</summary>
internal static class QuizPresses
{
    internal static Turn Take(Session session, Incoming.Pressed pressed, FitQuiz quiz, KnowledgeBase library) => (pressed.Token, Sitting.Of(session, pressed, library)) switch
    {
        (ActionToken.Quiz { Act: QuizAct.Look or QuizAct.Way } token, _) => Lead(session, pressed, token, library),
        (ActionToken.Quiz { Act: QuizAct.Start }, null) => Quizzing.Begin(session, pressed, quiz, library),
        (_, null) => Quizzing.Tell(session, pressed, say => say.QuizNotYours, QuizCard.Start),
        (ActionToken.Quiz { Act: QuizAct.Start or QuizAct.Continue }, { } sitting) => sitting.Show(),
        (ActionToken.Answer token, { } sitting) when token.Run != sitting.Memory.Run => sitting.Remark(sitting.Say.QuizNotYours),
        (ActionToken.Quiz token, { } sitting) when token.Run != sitting.Memory.Run => sitting.Remark(sitting.Say.QuizNotYours),
        (ActionToken.Quiz { Act: QuizAct.Erase }, { } sitting) => Erase(session, pressed, sitting.Memory, library),
        (_, { Dropped.IsEmpty: false } sitting) => sitting.Show(),
        (ActionToken.Answer token, { } sitting) => token.Step == sitting.Memory.Step ? Answer(sitting, token) : sitting.Remark(sitting.Say.QuizOldStep),
        (ActionToken.Quiz token, { } sitting) => token.Step == sitting.Memory.Step ? Do(sitting, token, quiz) : sitting.Remark(sitting.Say.QuizOldStep),
        _ => throw new System.Diagnostics.UnreachableException($"{pressed.Token.GetType().Name} is not about the quiz."),
    };

    private static Turn Answer(Sitting sitting, ActionToken.Answer token)
    {
        if (sitting.Find(token.Question) is not { } question)
        {
            return sitting.Remark(sitting.Say.QuizQuestionChanged);
        }

        if (token.Choice.EndsWith(ActionToken.Answer.Torn, StringComparison.Ordinal))
        {
            return sitting.Ask(question, [], torn: token.Choice[..^1]);
        }

        var options = token.Choice is ActionToken.Answer.NotSure ? [] : token.Choice.Split('+');
        return sitting.Answer(question, options) ?? sitting.Remark(sitting.Say.QuizQuestionChanged);
    }

    /// <summary>What the button under a result does, whose label was written instead; null when there is no such button.</summary>
    internal static Turn? Written(Sitting sitting, Func<Wording, string> label) =>
        QuizResultCard.Buttons(sitting.View).FirstOrDefault(button => button.Label == label(sitting.Say)) is { Token: ActionToken.Quiz token }
            // The session goes with the person, also to where others read.
            ? Do(sitting, token, sitting.Run.Quiz).To(Audience.InConfidence)
        : label(sitting.Say) == sitting.Say.QuizMore ? sitting.Show(sitting.Say.QuizNoMore)
        : label(sitting.Say) == sitting.Say.QuizShare && sitting.Incoming.On.IsAlone ? sitting.Show(sitting.Say.NobodyToShareWith)
        : null;

    private static Turn Do(Sitting sitting, ActionToken.Quiz token, FitQuiz quiz) => token.Act switch
    {
        QuizAct.Look or QuizAct.Way => Lead(sitting.Before, sitting.Incoming, token, sitting.Library),
        QuizAct.Back => sitting.Run.Back() is { } before ? sitting.MoveTo(before) : sitting.Show(sitting.Say.QuizAtItsBeginning),
        QuizAct.Pause => sitting.Pause(),
        QuizAct.More => sitting.Run.More() is { } more ? sitting.MoveTo(more) : sitting.Show(sitting.Say.QuizNoMore),
        QuizAct.Change => sitting.Show(QuizCard.Answers(sitting.View)),
        QuizAct.AskAgain => uint.TryParse(token.Subject, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var print) && sitting.Find(print) is { } question
            ? sitting.Ask(question, [])
            : sitting.Remark(sitting.Say.QuizQuestionChanged),
        QuizAct.Share or QuizAct.Post when sitting.Incoming.On.IsAlone => sitting.Show(sitting.Say.NobodyToShareWith),
        QuizAct.Share => sitting.Run.Next is QuizStep.Done done ? sitting.Show(QuizCard.Share(sitting.View, done.Result)) : sitting.Show(),
        QuizAct.Post => Post(sitting),
        QuizAct.Delete => sitting.Show(QuizCard.Delete(sitting.View)),
        _ => Quizzing.Restart(sitting.Before, sitting.Incoming, quiz, sitting.Library),
    };

    // The step moves on, so that a second press posts nothing.
    private static Turn Post(Sitting sitting)
    {
        if (sitting.Run.Next is not QuizStep.Done done)
        {
            return sitting.Show();
        }

        var turn = sitting.MoveTo(sitting.Run, sitting.Say.QuizShared);
        return turn with { Replies = turn.Replies.Add(new Reply(Audience.Aloud, Placement.Below, Outcome.Command, [], QuizCard.Shared(done.Result, sitting.Say)) { Locale = sitting.Say.Locale }) };
    }

    /// <summary>Forgets the answers, and takes them out of the counts; whatever became of the quiz meanwhile.</summary>
    internal static Turn Erase(Session session, Incoming incoming, QuizMemory memory, KnowledgeBase library)
    {
        var turn = Turn.Saying(session with { Quiz = null }, incoming, Outcome.Command, say => library.Quiz is null ? QuizCard.Line(say.QuizErased) : QuizCard.Line(say.QuizErased, QuizCard.Start(say))).To(Audience.InConfidence);
        return memory.Counted is { } counted ? turn.Noting(new Note.QuizCounted(counted, Now: null)) : turn;
    }

    // The result stays where it is; the page comes below it.
    private static Turn Lead(Session session, Incoming incoming, ActionToken.Quiz token, KnowledgeBase library)
    {
        var turn = Address.TryParse(token.Subject, out var address) && library.FindRole(address) is { } role
            ? token.Act is QuizAct.Way ? Paths.Show(session, incoming, role, have: null, library) : Pages.Show(incoming, Outcome.Command, library.FindSection(address) is null ? role.Page.Address : address, part: 1, library)
            : Turn.Saying(session, incoming, Outcome.Command, say => Cards.Sentence(say.OldButton, say));
        return Quizzing.OutOfView(Remembering.Keeping(session, turn)).Below();
    }
}

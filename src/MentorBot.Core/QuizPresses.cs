using System.Globalization;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns of the quiz's buttons. One of an earlier step, of another run or of somebody else changes nothing.</summary>
internal static class QuizPresses
{
    internal static Turn Take(Session session, Incoming.Pressed pressed, FitQuiz quiz, KnowledgeBase library) => (pressed.Token, Sitting.Of(session, pressed, library)) switch
    {
        (ActionToken.Quiz { Act: QuizAct.Look or QuizAct.Way } token, _) => Lead(session, pressed, token, library),
        (ActionToken.Quiz { Act: QuizAct.Start }, null) => Quizzing.Begin(session, pressed, quiz, library),
        (_, null) => Quizzing.Tell(session, pressed, Wording.QuizNotYours, QuizCard.Start),
        (ActionToken.Quiz { Act: QuizAct.Start or QuizAct.Continue }, { } sitting) => sitting.Show(),
        (ActionToken.Answer token, { } sitting) when token.Run != sitting.Memory.Run => sitting.Remark(Wording.QuizNotYours),
        (ActionToken.Quiz token, { } sitting) when token.Run != sitting.Memory.Run => sitting.Remark(Wording.QuizNotYours),
        (ActionToken.Quiz { Act: QuizAct.Erase }, { } sitting) => Erase(session, pressed, sitting.Memory, library),
        (_, { Dropped.IsEmpty: false } sitting) => sitting.Show(),
        (ActionToken.Answer token, { } sitting) => token.Step == sitting.Memory.Step ? Answer(sitting, token) : sitting.Remark(Wording.QuizOldStep),
        (ActionToken.Quiz token, { } sitting) => token.Step == sitting.Memory.Step ? Do(sitting, token, quiz) : sitting.Remark(Wording.QuizOldStep),
        _ => throw new System.Diagnostics.UnreachableException($"{pressed.Token.GetType().Name} is not about the quiz."),
    };

    private static Turn Answer(Sitting sitting, ActionToken.Answer token)
    {
        if (sitting.Find(token.Question) is not { } question)
        {
            return sitting.Remark(Wording.QuizQuestionChanged);
        }

        if (token.Choice.EndsWith(ActionToken.Answer.Torn, StringComparison.Ordinal))
        {
            return sitting.Ask(question, [], torn: token.Choice[..^1]);
        }

        var options = token.Choice is ActionToken.Answer.NotSure ? [] : token.Choice.Split('+');
        return sitting.Answer(question, options) ?? sitting.Remark(Wording.QuizQuestionChanged);
    }

    /// <summary>What the button under a result does, whose label was written instead; null when there is no such button.</summary>
    internal static Turn? Written(Sitting sitting, string label) =>
        QuizResultCard.Buttons(sitting.View).FirstOrDefault(button => button.Label == label) is { Token: ActionToken.Quiz token }
            // The session goes with the person, also to where others read.
            ? Do(sitting, token, sitting.Run.Quiz).To(Audience.InConfidence)
        : label == Wording.QuizMore ? sitting.Show(Wording.QuizNoMore)
        : null;

    private static Turn Do(Sitting sitting, ActionToken.Quiz token, FitQuiz quiz) => token.Act switch
    {
        QuizAct.Look or QuizAct.Way => Lead(sitting.Before, sitting.Incoming, token, sitting.Library),
        QuizAct.Back => sitting.Run.Back() is { } before ? sitting.MoveTo(before) : sitting.Show(Wording.QuizAtItsBeginning),
        QuizAct.Pause => sitting.Pause(),
        QuizAct.More => sitting.Run.More() is { } more ? sitting.MoveTo(more) : sitting.Show(Wording.QuizNoMore),
        QuizAct.Change => sitting.Say(QuizCard.Answers(sitting.View)),
        QuizAct.AskAgain => uint.TryParse(token.Subject, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var print) && sitting.Find(print) is { } question
            ? sitting.Ask(question, [])
            : sitting.Remark(Wording.QuizQuestionChanged),
        QuizAct.Share => sitting.Run.Next is QuizStep.Done done ? sitting.Say(QuizCard.Share(sitting.View, done.Result)) : sitting.Show(),
        QuizAct.Post => Post(sitting),
        QuizAct.Delete => sitting.Say(QuizCard.Delete(sitting.View)),
        _ => Quizzing.Restart(sitting.Before, sitting.Incoming, quiz, sitting.Library),
    };

    // The step moves on, so that a second press posts nothing.
    private static Turn Post(Sitting sitting)
    {
        if (sitting.Run.Next is not QuizStep.Done done)
        {
            return sitting.Show();
        }

        var turn = sitting.MoveTo(sitting.Run, Wording.QuizShared);
        return turn with { Replies = turn.Replies.Add(new Reply(Audience.Aloud, Placement.Below, Outcome.Command, [], QuizCard.Shared(done.Result))) };
    }

    /// <summary>Forgets the answers, and takes them out of the counts; whatever became of the quiz meanwhile.</summary>
    internal static Turn Erase(Session session, Incoming incoming, QuizMemory memory, KnowledgeBase library)
    {
        var line = library.Quiz is null ? QuizCard.Line(Wording.QuizErased) : QuizCard.Line(Wording.QuizErased, QuizCard.Start);
        var turn = Turn.Saying(session with { Quiz = null }, incoming, Outcome.Command, line).To(Audience.InConfidence);
        return memory.Counted is { } counted ? turn.Noting(new Note.QuizCounted(counted, Now: null)) : turn;
    }

    // The result stays where it is; the page comes below it.
    private static Turn Lead(Session session, Incoming incoming, ActionToken.Quiz token, KnowledgeBase library)
    {
        var turn = Address.TryParse(token.Subject, out var address) && library.FindRole(address) is { } role
            ? token.Act is QuizAct.Way ? Paths.Show(incoming, role, have: null, library) : Pages.Show(incoming, Outcome.Command, library.FindSection(address) is null ? role.Page.Address : address, part: 1, library)
            : Turn.Saying(session, incoming, Outcome.Command, Cards.Sentence(Wording.OldButton));
        return Quizzing.OutOfView(Remembering.Keeping(session, turn)).Below();
    }
}

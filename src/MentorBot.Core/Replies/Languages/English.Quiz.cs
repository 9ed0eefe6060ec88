using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
internal sealed partial class English : Wording
{
    internal override string QuizLabel => "Quiz";
    internal override string QuizStart => "Start the quiz";
    internal override string QuizContinue => "Continue the quiz";
    internal override string QuizMine => "My own quiz";
    internal override string QuizTwoFit => "Two fit me";
    internal override string QuizJustOne => "Just one after all";
    internal override string QuizSkip => "Skip";
    internal override string QuizBack => "Back";
    internal override string QuizPause => "Pause";
    internal override string QuizMore => "6 more questions";
    internal override string QuizChange => "Change an answer";
    internal override string QuizLeaveAsIs => "Leave it as it is";
    internal override string QuizTry => "Try it for an hour";
    internal override string QuizLook => "What does the job look like?";
    internal override string QuizChangeList => "An answer to change";
    internal override string QuizShare => "Share";
    internal override string QuizShareYes => "Yes, share it";
    internal override string QuizShareNo => "No, keep it to myself";
    internal override string QuizDelete => "Delete my answers";
    internal override string QuizDeleteYes => "Yes, delete them";
    internal override string QuizDeleteNo => "No, keep them";
    internal override string QuizRestart => "Restart";

    internal override string QuizPictureTitle => "Where your answers point";

    internal override string QuizNone => "I have no quiz at the moment. Answers that you gave before are kept until you write \"delete my answers\".";
    internal override string QuizOffer => "I have a short quiz that looks for the role that fits you.";
    internal override string QuizIsPrivate => "Only you see the questions and the result. I keep your answers so that you can pause and come back; you can delete them at any time. Moderators see only counts over many people, such as how often an option is chosen.";
    internal override string QuizByText => "Press a button, or write a letter, \"both a and c\", \"skip\", \"back\" or \"stop\". You can ask me something in between.";
    internal override string QuizByTextOne => "Press a button, or write a letter, \"skip\", \"back\" or \"stop\". You can ask me something in between.";
    internal override string QuizReality => "This one is about the price of the job that is ahead so far.";
    internal override string QuizLast => "The questions that count are answered, and your result is next.";
    internal override string QuizOneOfThem => "Here one answer is enough: choose the one that comes nearest.";
    internal override string QuizPickFirst => "Two fit you: which is the first of them? Or write both at once, such as \"a and c\".";
    internal override string QuizWhichTwo => "Which two are they? Write them together, such as \"a and c\".";
    internal override string QuizAtMostTwo => "Two at most: choose the one or two that come nearest.";
    internal override string QuizChangeWhich => "Which answer do you want to change? The others stay.";
    internal override string QuizSkipped => "skipped";
    internal override string QuizAndAlso => " and also ";
    internal override string QuizAtItsBeginning => "This is the first question; there is nothing before it.";
    internal override string QuizBlank => "No question was answered, so I cannot name a role.";
    internal override string QuizOpensAnother => "With this answer another question is worth asking before the result.";
    internal override string QuizRestartYes => "Yes, begin again";
    internal override string QuizNothingToResume => "There was nothing to resume, so this is the beginning.";
    internal override string QuizNoResult => "You have no result yet: you have not taken the quiz, or your answers were deleted.";
    internal override string QuizUnderWay => "You are in the middle of it, and your answers are kept. To begin again, write quiz restart.";
    internal override string QuizDone => "You have taken it already, and this is your result. To begin again, press Restart or write quiz restart.";
    internal override string QuizNoMore => "There are no more questions: you have answered all of them.";
    internal override string QuizNotYours => "That button belongs to a quiz that is over, or to somebody else's. Nothing was changed.";
    internal override string QuizOldStep => "That button belongs to an earlier step, or was counted already. Nothing was changed.";
    internal override string QuizQuestionChanged => "The moderators have changed the quiz since that question was asked, so this answer was not counted.";
    internal override string QuizShareSure => "Whoever can read here would read only this sentence, none of your answers:";
    internal override string QuizShared => "Shared: the sentence stands below, for whoever can read here.";
    internal override string QuizErased => "Your answers are deleted, also from the counts over everybody, and I remember nothing of your quiz any more. What you shared yourself stays where it is.";
    internal override string QuizOfCode => "This is the result that the code tells of. Nothing of your own quiz was changed.";
    internal override string QuizCode => "Your result code is ";
    internal override string QuizCodeUse => ". It holds the answers and no name; write it to me anywhere to see this result again.";

    internal override string QuizProgress(int number, QuestionRange range, int usual) =>
        number > usual ? $"Question {number}, at most {range.Most}." : $"Question {number}, usually {range.Fewest} to {usual}.";

    internal override string QuizExtra(int number, int all) => $"Extra question {number} of {all}.";

    internal override string QuizAskedAgain(int number, string answer) => $"Question {number} again. Your answer so far: {answer}.";

    internal override string QuizPickSecond(string first) => $"You chose \"{first}\". And which is the other?";

    internal override string QuizWhichOf(char one, char other, bool orBoth) =>
        $"Which of the two is it, {one} or {other}?{(orBoth ? $" If both fit alike, write \"both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)}\"." : "")}";

    internal override string QuizPaused(int answers) =>
        $"All right, we stop here. {Answers(answers)}Press the button or write quiz whenever you like, also days from now and on another device.";

    internal override string QuizDeleteSure(int answers) => $"{Answers(answers)}Shall I delete everything about your quiz? That cannot be undone.";

    internal override string QuizWaits(int number) => $"Your quiz waits at question {number}.";

    internal override string QuizNoResultYet(int number) => $"There is no result yet: you are at question {number}.";

    internal override string QuizBegunAgain(string code) => $"We begin again. The code of your last result was {code}, should you want to see it once more.";

    internal override string QuizRestartSure(int answers) =>
        $"You are in the middle of it. Beginning again takes back your {Count(answers, "answer", "answers")} so far. Shall I?";

    internal override string QuizChanged(int dropped, int all) =>
        $"The moderators have changed the quiz since you answered. {dropped} of your {all} answers no longer {Form(dropped, "counts", "count")}, because the question reads differently now or is gone. The others stay.";

    internal override string QuizReadsOtherwise(string question) => $"Changed: \"{question}\"";

    internal override string QuizSharedAs(string verdict) => $"Somebody here took the fit quiz. {verdict}";

    public override string QuizAlsoFits(IReadOnlyList<string> roles) => $"Also fits: {string.Join(", ", roles)}.";

    internal override string QuizTryOut(string role) => $"An hour of the work says more than any quiz: press \"{QuizTry}\" for a small {role} task that costs nothing.";

    public override string QuizFor(string role, string rival) => $"For {role}, rather than {rival}";

    public override string QuizHonest(string disclaimer) => $"{disclaimer} It has been tried on simulated people only, not yet on real ones.".TrimStart();

    public override string QuizAgainst(string role, string rival) => $"Against {role}, for {rival}";

    protected override string ShareNearlyAll => "nearly all of it";
    protected override string ShareMost => "most of it";
    protected override string ShareGood => "a good part";
    protected override string ShareLittle => "a little";
    protected override string ShareHardlyAny => "hardly any";

    protected override string QuizBars => $"Bars. {QuizPictureTitle}:";

    protected override string QuizTheOthers(int roles, string share) => roles == 1 ? $"The other role: {share}." : $"The other {roles} roles: {share} each.";

    protected override string QuizFigure(string role, int part, int whole, string share) => $"{role}: {part} of {whole}, {share}.";

    protected override string QuizLessOf(string trait) => $"less of {trait}";

    protected override string QuizSpeaks(EvidenceStrength strength, bool isFor) => strength switch
    {
        EvidenceStrength.StronglyFor => "speaks strongly for it",
        EvidenceStrength.For => "speaks for it",
        EvidenceStrength.StronglyAgainst => "speaks strongly against it",
        EvidenceStrength.Against => "speaks against it",
        _ => isFor ? "speaks a little for it" : "speaks a little against it",
    };

    private string Answers(int answers) => answers == 0 ? "" : $"Your {Count(answers, "answer is", "answers are")} kept. ";
}

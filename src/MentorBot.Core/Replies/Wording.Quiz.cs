using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
public static partial class Wording
{
    internal const string QuizLabel = "Quiz";
    internal const string QuizStart = "Start the quiz";
    internal const string QuizContinue = "Continue the quiz";
    internal const string QuizMine = "My own quiz";
    internal const string QuizTwoFit = "Two fit me";
    internal const string QuizJustOne = "Just one after all";
    internal const string QuizSkip = "Skip";
    internal const string QuizBack = "Back";
    internal const string QuizPause = "Pause";
    internal const string QuizMore = "6 more questions";
    internal const string QuizChange = "Change an answer";
    internal const string QuizLeaveAsIs = "Leave it as it is";
    internal const string QuizTry = "Try it for an hour";
    internal const string QuizLook = "What does the job look like?";
    internal const string QuizChangeList = "An answer to change";
    internal const string QuizShare = "Share";
    internal const string QuizShareYes = "Yes, share it";
    internal const string QuizShareNo = "No, keep it to myself";
    internal const string QuizDelete = "Delete my answers";
    internal const string QuizDeleteYes = "Yes, delete them";
    internal const string QuizDeleteNo = "No, keep them";
    internal const string QuizRestart = "Restart";

    internal const string QuizPictureTitle = "Where your answers point";

    internal const string QuizNone = "I have no quiz at the moment. Answers that you gave before are kept until you write \"delete my answers\".";
    internal const string QuizOffer = "I have a short quiz that looks for the role that fits you.";
    internal const string QuizIsPrivate = "Only you see the questions and the result. I keep your answers so that you can pause and come back; you can delete them at any time. Moderators see only counts over many people, such as how often an option is chosen.";
    internal const string QuizByText = "Press a button, or write a letter, \"both a and c\", \"skip\", \"back\" or \"stop\". You can ask me something in between.";
    internal const string QuizByTextOne = "Press a button, or write a letter, \"skip\", \"back\" or \"stop\". You can ask me something in between.";
    internal const string QuizReality = "This one is about the price of the job that is ahead so far.";
    internal const string QuizLast = "The questions that count are answered, and your result is next.";
    internal const string QuizOneOfThem = "Here one answer is enough: choose the one that comes nearest.";
    internal const string QuizPickFirst = "Two fit you: which is the first of them? Or write both at once, such as \"a and c\".";
    internal const string QuizWhichTwo = "Which two are they? Write them together, such as \"a and c\".";
    internal const string QuizAtMostTwo = "Two at most: choose the one or two that come nearest.";
    internal const string QuizChangeWhich = "Which answer do you want to change? The others stay.";
    internal const string QuizSkipped = "skipped";
    internal const string QuizAndAlso = " and also ";
    internal const string QuizAtItsBeginning = "This is the first question; there is nothing before it.";
    internal const string QuizBlank = "No question was answered, so I cannot name a role.";
    internal const string QuizOpensAnother = "With this answer another question is worth asking before the result.";
    internal const string QuizRestartYes = "Yes, begin again";
    internal const string QuizNothingToResume = "There was nothing to resume, so this is the beginning.";
    internal const string QuizNoResult = "You have no result yet: you have not taken the quiz, or your answers were deleted.";
    internal const string QuizUnderWay = "You are in the middle of it, and your answers are kept. To begin again, write quiz restart.";
    internal const string QuizDone = "You have taken it already, and this is your result. To begin again, press Restart or write quiz restart.";
    internal const string QuizNoMore = "There are no more questions: you have answered all of them.";
    internal const string QuizNotYours = "That button belongs to a quiz that is over, or to somebody else's. Nothing was changed.";
    internal const string QuizOldStep = "That button belongs to an earlier step, or was counted already. Nothing was changed.";
    internal const string QuizQuestionChanged = "The moderators have changed the quiz since that question was asked, so this answer was not counted.";
    internal const string QuizShareSure = "Whoever can read here would read only this sentence, none of your answers:";
    internal const string QuizShared = "Shared: the sentence stands below, for whoever can read here.";
    internal const string QuizErased = "Your answers are deleted, also from the counts over everybody, and I remember nothing of your quiz any more. What you shared yourself stays where it is.";
    internal const string QuizOfCode = "This is the result that the code tells of. Nothing of your own quiz was changed.";
    internal const string QuizCode = "Your result code is ";
    internal const string QuizCodeUse = ". It holds the answers and no name; write it to me anywhere to see this result again.";

    internal static string QuizProgress(int number, QuestionRange range, int usual) =>
        number > usual ? $"Question {number}, at most {range.Most}." : $"Question {number}, usually {range.Fewest} to {usual}.";

    internal static string QuizExtra(int number, int all) => $"Extra question {number} of {all}.";

    internal static string QuizAskedAgain(int number, string answer) => $"Question {number} again. Your answer so far: {answer}.";

    internal static string QuizPickSecond(string first) => $"You chose \"{first}\". And which is the other?";

    internal static string QuizWhichOf(char one, char other, bool orBoth) =>
        $"Which of the two is it, {one} or {other}?{(orBoth ? $" If both fit alike, write \"both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)}\"." : "")}";

    internal static string QuizPaused(int answers) =>
        $"All right, we stop here. {Answers(answers)}Press the button or write quiz whenever you like, also days from now and on another device.";

    internal static string QuizDeleteSure(int answers) => $"{Answers(answers)}Shall I delete everything about your quiz? That cannot be undone.";

    internal static string QuizWaits(int number) => $"Your quiz waits at question {number}.";

    internal static string QuizNoResultYet(int number) => $"There is no result yet: you are at question {number}.";

    internal static string QuizBegunAgain(string code) => $"We begin again. The code of your last result was {code}, should you want to see it once more.";

    internal static string QuizRestartSure(int answers) =>
        $"You are in the middle of it. Beginning again takes back {(answers == 1 ? "your 1 answer" : $"your {answers} answers")} so far. Shall I?";

    internal static string QuizBadCode(string fault) => $"I cannot show a result for this code. {fault}";

    internal static string QuizChanged(int dropped, int all) =>
        $"The moderators have changed the quiz since you answered. {dropped} of your {all} answers no longer {(dropped == 1 ? "counts" : "count")}, because the question reads differently now or is gone. The others stay.";

    internal static string QuizReadsOtherwise(string question) => $"Changed: \"{question}\"";

    internal static string QuizSharedAs(string verdict) => $"Somebody here took the fit quiz. {verdict}";

    /// <summary>Which other roles fit as well.</summary>
    public static string QuizAlsoFits(IReadOnlyList<string> roles) => $"Also fits: {string.Join(", ", roles)}.";

    /// <summary>The job in which people begin on the way to a role.</summary>
    public static string QuizStartsAs(QuizRole role) => role.StartsAs == role.Name
        ? $"{role.Name} is a job that people begin with."
        : $"People on the way to {role.Name} usually begin as {role.StartsAs}.";

    internal static string QuizTryOut(string role) => $"An hour of the work says more than any quiz: press \"{QuizTry}\" for a small {role} task that costs nothing.";

    /// <summary>Heads the answers that speak for the first role.</summary>
    public static string QuizFor(string role, string rival) => $"For {role}, rather than {rival}";

    /// <summary>What the result is worth.</summary>
    public static string QuizHonest(string disclaimer) => $"{disclaimer} It has been tried on simulated people only, not yet on real ones.".TrimStart();

    /// <summary>Heads the answers that speak against it.</summary>
    public static string QuizAgainst(string role, string rival) => $"Against {role}, for {rival}";

    /// <summary>The one answer that would have changed the result; without one, only what was tried is claimed.</summary>
    public static string QuizFlip(Explanation why) => why.Flip switch
    {
        null => $"No single answer decides this: with any other one option at any one of these questions, {why.Leader.Name} would still be first.",
        { WasSkipped: true } flip => $"One answer could change this: you skipped question {flip.Number} (\"{flip.Question.Ask}\"), and had you said \"{flip.Instead.Text}\", {flip.First.Name} would be first.",
        var flip => $"One answer could change this: had you said \"{flip.Instead.Text}\" to question {flip.Number} (\"{flip.Question.Ask}\"), {flip.First.Name} would be first.",
    };

    /// <summary>The result in one sentence, as sure as it may sound.</summary>
    public static string QuizVerdict(FitResult result)
    {
        var (best, next) = (result.Best.Name, result.Shares.Length > 1 ? result.Shares[1].Role.Name : "");
        return (result.Word, result.IsEqual) switch
        {
            _ when result.IsBlank => QuizBlank,
            (FitWord.Strong, true) => $"The answers point clearly to two roles, equally: {best} and {next}.",
            (FitWord.Good, true) => $"{best} and {next} fit equally, and are the best matches so far.",
            (FitWord.Leaning, true) => $"The answers lean equally towards {best} and {next}.",
            (_, true) => $"There is no clear picture; {best} and {next} come first, equally.",
            (FitWord.Strong, _) when result.IsBoth => $"The answers point clearly to {best}, and they fit {next} too.",
            (FitWord.Good, _) when result.IsBoth => $"The answers fit both {best} and {next}; {best} is the best match so far.",
            (FitWord.Leaning, _) when result.IsBoth => $"The answers fit both {best} and {next}, and lean towards {best}.",
            (_, _) when result.IsBoth => $"There is no clear picture; {best} comes nearest, and {next} after it.",
            (FitWord.Strong, _) => $"The answers point clearly to {best}.",
            (FitWord.Good, _) => $"{best} is the best match so far.",
            (FitWord.Leaning, _) => $"The answers lean towards {best}.",
            _ => $"There is no clear picture; {best} comes nearest.",
        };
    }

    internal static string QuizShareOf(double share) => share switch
    {
        >= 0.85 => "nearly all of it",
        >= 0.5 => "most of it",
        >= 0.2 => "a good part",
        >= 0.05 => "a little",
        _ => "hardly any",
    };

    internal static string QuizTheOthers(int roles, double largest) =>
        $"The other {(roles == 1 ? "role" : $"{roles} roles")}: {QuizShareOf(largest)}{(roles == 1 ? "" : " each")}.";

    internal static string QuizFigure(RoleShare share, int part, int whole) => $"{share.Role.Name}: {part} of {whole}, {QuizShareOf(share.Share)}.";

    internal static string QuizPictureAlt(IEnumerable<string> figures, string? others) =>
        string.Join(' ', figures.Prepend($"Bars. {QuizPictureTitle}:").Concat(others is null ? [] : [others]));

    /// <summary>An answer in quotation marks, each option in its own.</summary>
    public static string QuizQuoted(GivenAnswer answer) => string.Join(QuizAndAlso, answer.Options.Select(option => $"\"{option.Text}\""));

    /// <summary>How much an answer speaks for the first role, and through what.</summary>
    public static string QuizReason(Reason reason)
    {
        var how = reason.Strength switch
        {
            EvidenceStrength.StronglyFor => "speaks strongly for it",
            EvidenceStrength.For => "speaks for it",
            EvidenceStrength.StronglyAgainst => "speaks strongly against it",
            EvidenceStrength.Against => "speaks against it",
            _ => reason.MilliCentibans > 0 ? "speaks a little for it" : "speaks a little against it",
        };
        return reason.Trait is not { } trait ? $": {how}"
            : Speaks(reason, trait) < 0 ? $": {how} (less of {trait.Label})"
            : $": {how} ({trait.Label})";
    }

    // An answer can also speak for a role because it speaks against what the other one is about.
    private static int Speaks(Reason reason, QuizTrait trait) =>
        reason.Answer.Options.SelectMany(option => option.Evidence).Where(evidence => evidence.Trait == trait.Id).Sum(evidence => evidence.Weight);

    private static string Answers(int answers) => answers switch
    {
        0 => "",
        1 => "Your 1 answer is kept. ",
        _ => $"Your {answers} answers are kept. ",
    };
}

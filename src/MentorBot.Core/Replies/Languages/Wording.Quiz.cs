using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
public abstract partial class Wording
{
    internal abstract string QuizLabel { get; }
    internal abstract string QuizStart { get; }
    internal abstract string QuizContinue { get; }
    internal abstract string QuizMine { get; }
    internal abstract string QuizTwoFit { get; }
    internal abstract string QuizJustOne { get; }
    internal abstract string QuizSkip { get; }
    internal abstract string QuizBack { get; }
    internal abstract string QuizPause { get; }
    internal abstract string QuizMore { get; }
    internal abstract string QuizChange { get; }
    internal abstract string QuizLeaveAsIs { get; }
    internal abstract string QuizTry { get; }
    internal abstract string QuizLook { get; }
    internal abstract string QuizChangeList { get; }
    internal abstract string QuizShare { get; }
    internal abstract string QuizShareYes { get; }
    internal abstract string QuizShareNo { get; }
    internal abstract string QuizDelete { get; }
    internal abstract string QuizDeleteYes { get; }
    internal abstract string QuizDeleteNo { get; }
    internal abstract string QuizRestart { get; }

    internal abstract string QuizPictureTitle { get; }

    internal abstract string QuizNone { get; }
    internal abstract string QuizOffer { get; }
    internal abstract string QuizIsPrivate { get; }
    internal abstract string QuizByText { get; }
    internal abstract string QuizByTextOne { get; }
    internal abstract string QuizReality { get; }
    internal abstract string QuizLast { get; }
    internal abstract string QuizOneOfThem { get; }
    internal abstract string QuizPickFirst { get; }
    internal abstract string QuizWhichTwo { get; }
    internal abstract string QuizAtMostTwo { get; }
    internal abstract string QuizChangeWhich { get; }
    internal abstract string QuizSkipped { get; }
    internal abstract string QuizAndAlso { get; }
    internal abstract string QuizAtItsBeginning { get; }
    internal abstract string QuizBlank { get; }
    internal abstract string QuizOpensAnother { get; }
    internal abstract string QuizRestartYes { get; }
    internal abstract string QuizNothingToResume { get; }
    internal abstract string QuizNoResult { get; }
    internal abstract string QuizUnderWay { get; }
    internal abstract string QuizDone { get; }
    internal abstract string QuizNoMore { get; }
    internal abstract string QuizNotYours { get; }
    internal abstract string QuizOldStep { get; }
    internal abstract string QuizQuestionChanged { get; }
    internal abstract string QuizShareSure { get; }
    internal abstract string QuizShared { get; }
    internal abstract string QuizErased { get; }
    internal abstract string QuizOfCode { get; }
    internal abstract string QuizCode { get; }
    internal abstract string QuizCodeUse { get; }

    internal abstract string QuizProgress(int number, QuestionRange range, int usual);

    internal abstract string QuizExtra(int number, int all);

    internal abstract string QuizAskedAgain(int number, string answer);

    internal abstract string QuizPickSecond(string first);

    internal abstract string QuizWhichOf(char one, char other, bool orBoth);

    internal abstract string QuizPaused(int answers);

    internal abstract string QuizDeleteSure(int answers);

    internal abstract string QuizWaits(int number);

    internal abstract string QuizNoResultYet(int number);

    internal abstract string QuizBegunAgain(string code);

    internal abstract string QuizRestartSure(int answers);

    internal string QuizBadCode(CodeFault fault) => QuizBadCode(FaultOf(fault));

    protected abstract string QuizBadCode(string fault);

    /// <summary>Why a result code tells of no run.</summary>
    public abstract string FaultOf(CodeFault fault);

    internal abstract string QuizChanged(int dropped, int all);

    internal abstract string QuizReadsOtherwise(string question);

    internal abstract string QuizSharedAs(string verdict);

    /// <summary>Which other roles fit as well.</summary>
    public abstract string QuizAlsoFits(IReadOnlyList<string> roles);

    /// <summary>The job in which people begin on the way to a role.</summary>
    public string QuizStartsAs(QuizRole role) => role.StartsAs == role.Name ? QuizIsBeginning(role.Name) : QuizBeginsAs(role.Name, role.StartsAs);

    protected abstract string QuizIsBeginning(string role);

    protected abstract string QuizBeginsAs(string role, string beginning);

    internal abstract string QuizTryOut(string role);

    /// <summary>Heads the answers that speak for the first role.</summary>
    public abstract string QuizFor(string role, string rival);

    /// <summary>What the result is worth.</summary>
    public abstract string QuizHonest(string disclaimer);

    /// <summary>Heads the answers that speak against it.</summary>
    public abstract string QuizAgainst(string role, string rival);

    /// <summary>The one answer that would have changed the result; without one, only what was tried is claimed.</summary>
    public string QuizFlip(Explanation why) => why.Flip switch
    {
        null => QuizNoFlip(why.Leader.Name),
        { WasSkipped: true } flip => QuizFlipOfSkipped(flip.Number, flip.Question.Ask, flip.Instead.Text, flip.First.Name),
        var flip => QuizFlipTo(flip.Number, flip.Question.Ask, flip.Instead.Text, flip.First.Name),
    };

    protected abstract string QuizNoFlip(string leader);

    protected abstract string QuizFlipOfSkipped(int number, string question, string instead, string first);

    protected abstract string QuizFlipTo(int number, string question, string instead, string first);

    /// <summary>The result in one sentence, as sure as it may sound.</summary>
    public string QuizVerdict(FitResult result)
    {
        var (best, next) = (result.Best.Name, result.Shares.Length > 1 ? result.Shares[1].Role.Name : "");
        return result.IsBlank ? QuizBlank
            : result.IsEqual ? QuizEqual(result.Word, best, next)
            : result.IsBoth ? QuizBoth(result.Word, best, next)
            : QuizOne(result.Word, best);
    }

    protected abstract string QuizEqual(FitWord word, string one, string other);

    protected abstract string QuizBoth(FitWord word, string best, string next);

    protected abstract string QuizOne(FitWord word, string best);

    internal string QuizShareOf(double share) => share switch
    {
        >= 0.85 => ShareNearlyAll,
        >= 0.5 => ShareMost,
        >= 0.2 => ShareGood,
        >= 0.05 => ShareLittle,
        _ => ShareHardlyAny,
    };

    protected abstract string ShareNearlyAll { get; }
    protected abstract string ShareMost { get; }
    protected abstract string ShareGood { get; }
    protected abstract string ShareLittle { get; }
    protected abstract string ShareHardlyAny { get; }

    internal string QuizTheOthers(int roles, double largest) => QuizTheOthers(roles, QuizShareOf(largest));

    protected abstract string QuizTheOthers(int roles, string share);

    internal string QuizFigure(RoleShare share, int part, int whole) => QuizFigure(share.Role.Name, part, whole, QuizShareOf(share.Share));

    protected abstract string QuizFigure(string role, int part, int whole, string share);

    internal string QuizPictureAlt(IEnumerable<string> figures, string? others) => string.Join(' ', figures.Prepend(QuizBars).Concat(others is null ? [] : [others]));

    protected abstract string QuizBars { get; }

    /// <summary>An answer in quotation marks, each option in its own.</summary>
    public string QuizQuoted(GivenAnswer answer) => string.Join(QuizAndAlso, answer.Options.Select(option => Quoted(option.Text)));

    /// <summary>How much an answer speaks for the first role, and through what.</summary>
    public string QuizReason(Reason reason)
    {
        var how = QuizSpeaks(reason.Strength, isFor: reason.MilliCentibans > 0);
        return reason.Trait is not { } trait ? $"{Colon}{how}"
            : Speaks(reason, trait) < 0 ? $"{Colon}{how} ({QuizLessOf(trait.Label)})"
            : $"{Colon}{how} ({trait.Label})";
    }

    protected abstract string QuizSpeaks(EvidenceStrength strength, bool isFor);

    protected abstract string QuizLessOf(string trait);

    // An answer can also speak for a role because it speaks against what the other one is about.
    private static int Speaks(Reason reason, QuizTrait trait) =>
        reason.Answer.Options.SelectMany(option => option.Evidence).Where(evidence => evidence.Trait == trait.Id).Sum(evidence => evidence.Weight);
}

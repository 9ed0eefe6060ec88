using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The result of the fit quiz in one sentence, as sure as it may sound, and why a code has none.</summary>
internal sealed partial class English
{
    protected override string QuizEqual(FitWord word, string one, string other) => word switch
    {
        FitWord.Strong => $"The answers point clearly to two roles, equally: {one} and {other}.",
        FitWord.Good => $"{one} and {other} fit equally, and are the best matches so far.",
        FitWord.Leaning => $"The answers lean equally towards {one} and {other}.",
        _ => $"There is no clear picture; {one} and {other} come first, equally.",
    };

    protected override string QuizBoth(FitWord word, string best, string next) => word switch
    {
        FitWord.Strong => $"The answers point clearly to {best}, and they fit {next} too.",
        FitWord.Good => $"The answers fit both {best} and {next}; {best} is the best match so far.",
        FitWord.Leaning => $"The answers fit both {best} and {next}, and lean towards {best}.",
        _ => $"There is no clear picture; {best} comes nearest, and {next} after it.",
    };

    protected override string QuizOne(FitWord word, string best) => word switch
    {
        FitWord.Strong => $"The answers point clearly to {best}.",
        FitWord.Good => $"{best} is the best match so far.",
        FitWord.Leaning => $"The answers lean towards {best}.",
        _ => $"There is no clear picture; {best} comes nearest.",
    };

    protected override string QuizIsBeginning(string role) => $"{role} is a job that people begin with.";

    protected override string QuizBeginsAs(string role, string beginning) => $"People on the way to {role} usually begin as {beginning}.";

    protected override string QuizNoFlip(string leader) => $"No single answer decides this: with any other one option at any one of these questions, {leader} would still be first.";

    protected override string QuizFlipOfSkipped(int number, string question, string instead, string first) =>
        $"One answer could change this: you skipped question {number} (\"{question}\"), and had you said \"{instead}\", {first} would be first.";

    protected override string QuizFlipTo(int number, string question, string instead, string first) =>
        $"One answer could change this: had you said \"{instead}\" to question {number} (\"{question}\"), {first} would be first.";

    protected override string QuizBadCode(string fault) => $"I cannot show a result for this code. {fault}";

    public override string FaultOf(CodeFault fault) => fault switch
    {
        CodeFault.NoCode none => $"A result code looks like {none.Prefix}-1-4GK7, with two hyphens; this one does not.",
        CodeFault.OtherKind other => $"This is a code of the kind {other.Kind}, and I read the kind {other.Prefix}: another version of the bot may have written it.",
        CodeFault.StrangeSign strange => $"The sign {strange.Sign} does not occur in a result code.",
        CodeFault.WrongSign => "A sign of this code is wrong: its check sign, the last one, does not fit.",
        CodeFault.TooEarly => "This code is of an early kind that does not say which questions were asked, so I cannot know whether its answers still mean what they meant.",
        CodeFault.OtherVersion other => $"This code is from version {other.Version} of the quiz, and the questions are now those of version {other.Now}.",
        CodeFault.QuestionsChanged => "The questions have changed since this code was written, so its answers would no longer mean what they meant.",
        _ => "A piece of this code is missing, or there is one too many.",
    };
}

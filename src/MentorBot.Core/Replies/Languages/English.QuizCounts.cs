namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
internal sealed partial class English : Wording
{
    internal override string QuizCountsTitle => "How people fare with the fit quiz";
    internal override string QuizCountsMore => "\"mentorbot quiz report\" says it for every question and option.";

    public override string QuizFirstPlaces => "Came first";

    public override string QuizLeaving => "Left without a result, or still under way";

    public override string QuizMisfits => "Options that fit badly what the same people answer otherwise: does the wording say what the evidence says?";

    public override string QuizNoMisfits => "Every option fits what the same people answer otherwise.";

    protected override string QuizTooFew => "too few to judge";

    protected override string QuizRunsTold(int runs) => $"{runs} people have a result.";

    protected override string QuizRunsSoFar(int runs, int least) => $"{runs} of {least} runs so far: until there are as many, nothing about them is told.";

    protected override string QuizOlderRuns(int runs) =>
        $"{Count(runs, "result belongs to another edition", "results belong to other editions")} of the quiz and {Form(runs, "is", "are")} not counted in.";

    protected override string QuizLeft(int answers, int left, int reached) => $"after {Count(answers, "answer", "answers")}: {left} of the {reached} who got that far";

    protected override string QuizFit(int alone, string expected, string judgement) => $"alone {alone}, expected {expected}, {judgement}";
}

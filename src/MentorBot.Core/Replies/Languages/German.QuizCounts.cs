namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
internal sealed partial class German : Wording
{
    internal override string QuizCountsTitle => "Wie es den Leuten mit dem Quiz geht";
    internal override string QuizCountsMore => "„mentorbot quiz report“ sagt es für jede Frage und jede Option.";

    public override string QuizFirstPlaces => "Lag vorn";

    public override string QuizLeaving => "Ohne Ergebnis gegangen oder noch unterwegs";

    public override string QuizMisfits => "Optionen, die schlecht zu dem passen, was dieselben Menschen sonst antworten: Sagt der Wortlaut, was die Gewichte sagen?";

    public override string QuizNoMisfits => "Jede Option passt zu dem, was dieselben Menschen sonst antworten.";

    protected override string QuizTooFew => "zu wenige für ein Urteil";

    protected override string QuizRunsTold(int runs) => $"{Count(runs, "Mensch hat", "Menschen haben")} ein Ergebnis.";

    protected override string QuizRunsSoFar(int runs, int least) => $"Bisher {runs} von {least} Durchläufen: Bis es so viele sind, wird nichts darüber verraten.";

    protected override string QuizOlderRuns(int runs) => $"{Count(runs, "Ergebnis gehört zu einer anderen Ausgabe", "Ergebnisse gehören zu anderen Ausgaben")} des Quiz und {Form(runs, "ist", "sind")} nicht mitgezählt.";

    protected override string QuizLeft(int answers, int left, int reached) => $"nach {Count(answers, "Antwort", "Antworten")}: {left} von {reached}, die so weit kamen";

    protected override string QuizFit(int alone, string expected, string judgement) => $"allein {alone}, erwartet {expected}, {judgement}";
}

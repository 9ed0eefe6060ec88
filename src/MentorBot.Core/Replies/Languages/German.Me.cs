namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
internal sealed partial class German : Wording
{
    internal override string MeTitle => "Was ich über dich weiß";
    internal override string MeShow => "Was ich mir gemerkt habe";
    internal override string MeExport => "Exportieren";
    internal override string MeForget => "Vergiss mich";

    internal override string MeLead => "Das ist alles, was ich als deins erkennen kann, unter deiner Kennung auf dieser Plattform. Einen Namen speichere ich nicht, und von dem, was du schreibst, nur die Fragen, die ich nicht beantworten konnte, und was nach deinen Worten an die Moderation einer Seite fehlt, ohne alles, was verrät, wer es geschrieben hat.";
    internal override string MeNothing => "Ich weiß nichts über dich. Sobald wir zusammen eine Seite angesehen haben oder du das Quiz machst, findest du es hier.";
    internal override string MeNoContext => "Was wir angesehen haben: nichts, was ich noch weiß.";
    internal override string MeCounted => "Zahlen für die Moderation: Was du gewählt hast, steckt in Summen über alle, die das Quiz gemacht haben, ohne Namen.";
    internal override string MeNotYours => "Was ich nicht mehr als deins erkennen kann, etwa länger zurückliegende Fragen, steht hier nicht: Niemand kann herausfinden, von wem es war.";
    internal override string MeLimits => "Außerdem zähle ich für ein paar Minuten, wie schnell du fragst, damit alle eine Antwort bekommen, und merke mir auf Discord bis zum nächsten Neustart, welche Sprache du dort gewählt hast: beides nur im Arbeitsspeicher.";

    internal override string MeExportLead => "Hier ist alles, was ich über dich weiß, als JSON: ein einfacher Text, den Menschen und Programme lesen können.";
    internal override string MeExportTooLong => "Es ist zu lang, um es hier in einer Nachricht zu zeigen. Schreib mir „me export“ in einer Direktnachricht, dann bekommst du es als Datei.";

    internal override string MeForgetSure => "Soll ich alles löschen, was ich über dich weiß? Das sind: was wir angesehen haben, dein Plan, dein Quiz mit seinen Antworten, dein Anteil an den Zahlen für die Moderation und die Notizen für die Moderation, die ich noch als deine erkenne. Es lässt sich nicht zurückholen.";
    internal override string MeForgetYes => "Ja, vergiss mich";
    internal override string MeForgetNo => "Nein, behalte es";
    internal override string MeForgotten => "Erledigt: Ich habe alles gelöscht, was ich über dich wusste. Wenn du mir wieder schreibst, fangen wir von vorn an, als Fremde.";
    internal override string MeForgottenPlatform => "Was du hier geschrieben hast, liegt noch bei der Plattform; sie hat eigene Wege, es zu löschen.";

    protected override string MeShown(string what, string day) => $"Was wir zuletzt angesehen haben: {what}, am {day}. Darauf stütze ich mich 15 Minuten lang, damit „and its skills?“ einen Sinn ergibt.";

    internal override string MePath(string role) => $"der Weg zu {role}";

    protected override string MePlan(string role, IReadOnlyList<string> known, string day) => $"Dein Plan: der Weg zu {role}, erfragt am {day}{(known.Count == 0 ? "" : $"; was du nach deinen Worten kannst: {All(known)}")}. Er bleibt, was auch immer du dir sonst ansiehst, bis du nach einem anderen Weg fragst.";

    internal override string MeOffered(IEnumerable<string> titles) => $"Was ich dazu angeboten habe, damit „the second one“ einen Sinn ergibt: {All(titles)}.";

    protected override string MeQuiz(int answers, string day, bool isPaused) => $"Das Quiz: {Count(answers, "Antwort", "Antworten")}, die letzte am {day}{(isPaused ? "; es pausiert" : "")}. Gespeichert ist nur, was du gewählt hast.";

    internal override string MeNotes(int questions, int missing, int votes) => $"Notizen für die Moderation: {Count(questions, "Frage, die ich nicht beantworten konnte", "Fragen, die ich nicht beantworten konnte")}, {Count(missing, "Teil, der einer Seite fehlt", "Teile, die Seiten fehlen")}, {Count(votes, "Urteil über eine Seite", "Urteile über Seiten")}. Sie tragen keine Kennung; an einer gesalzenen Prüfsumme kann ich höchstens 30 Tage lang erkennen, dass sie von dir sind.";

    protected override string MeExpires(int days, string day) => $"Wann es endet: Alles außer den Notizen wird {Count(days, "Tag", "Tage")} nach der letzten Änderung von selbst gelöscht, also am {day}, wenn sich vorher nichts ändert.";
}

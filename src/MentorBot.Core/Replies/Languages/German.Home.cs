namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing, what could not be taken, and what only Slack has a place for.</summary>
internal sealed partial class German : Wording
{
    public override string LookingItUp => "sieht nach…";
    public override string BeginWith => "Du kannst mit einem davon anfangen:";
    public override string FormSend => "Senden";
    public override string FormClose => "Schließen";
    public override string LookUpHint => "Namen eintippen";
    internal override string HomeLead => "Ich bin ein Karriere-Mentor für KI und maschinelles Lernen und sage nur, was auf den Seiten dieser Community steht. Was du hier drückst, beantworte ich in unseren Direktnachrichten.";
    internal override string HomeQuizWaits => "Dein Quiz wartet auf dich, mit allen deinen Antworten.";
    internal override string HomeResult => "Mein Quiz-Ergebnis";
    internal override string HomePath => "Dein Weg";
    internal override string HomePathNone => "Ich ordne, was dir für eine Rolle noch fehlt. Schreib mir die Rolle und was du schon kannst, zum Beispiel: ";
    internal override string HomeNews => "Neu in meinem Wissen";
    internal override string HomeChecked => "Zuletzt geprüft";
    internal override string HomeWriting => "Was du schreiben kannst";
    internal override string HomeWritingLead => "Schreib deine Frage einfach im Tab „Nachrichten“. In einem Kanal setz /mentor davor.";
    internal override string Busy => "Gerade fragen mich sehr viele Leute. Bitte versuch es in einer Minute noch einmal; nichts, was du mir vorher gesagt hast, ist verloren.";
    internal override string NotKept => "Das konnte ich gerade nicht speichern, also habe ich nichts geändert; was du mir vorher gesagt hast, ist sicher. Bitte versuch es in ein paar Minuten noch einmal.";
    internal override string SharedAlready => "Das ist schon geteilt: Die Antwort steht weiter unten, für alle, die hier lesen können.";
    internal override string NobodyToShareWith => "Hier liest sonst niemand mit, also gibt es niemanden, mit dem du es teilen könntest. Schreib quiz result dort, wo die anderen sind, und teile es da.";
    internal override string HaveLabel => "Was ich schon kann";
    internal override string HaveField => "Was du schon kannst, mit Kommas dazwischen";
    internal override string FeedbackTitle => "Was hat gefehlt?";
    internal override string FeedbackField => "Die Moderation liest es ohne deinen Namen";
    internal override string FeedbackExample => "Wie lange es dauert und was es kostet";
    internal override string FeedbackThanks => "Danke. Die Moderation liest, was du geschrieben hast, ohne deinen Namen.";
    internal override string FeedbackNothing => "Es wurde nichts an die Moderation weitergegeben. Drück den Knopf und sag in ein paar Worten, was gefehlt hat; Adressen, Links und lange Nummern werden entfernt.";
    internal override string LookUpRole => "Eine Rolle beim Namen nachschlagen:";
    internal override string LookUpPage => "Eine Rolle, Fähigkeit, Zertifizierung oder eine andere Seite beim Namen nachschlagen:";

    protected override string NewSince(string day) => $"neu seit dem {day}.";

    protected override string ChangedOn(string day) => $"geändert am {day}.";

    internal override string HomePathTo(string role) => $"Du hast nach dem Weg zu {role} gefragt.";
}

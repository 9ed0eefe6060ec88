namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing and what could not be taken.</summary>
internal sealed partial class German : Wording
{
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
}

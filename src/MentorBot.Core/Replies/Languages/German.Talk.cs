namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of talk that is no question.</summary>
internal sealed partial class German : Wording
{
    internal override string DistressHeard => "Das klingt sehr schwer, und ich bin froh, dass du es geschrieben hast. Ich bin nur ein Bot und kann dir nicht geben, was ein Mensch kann. Du musst das nicht allein tragen.";
    internal override string DistressNow => "Wenn du oder jemand anderes gerade in Gefahr sein könnte, ruf bitte den Notruf an, zum Beispiel 112 oder 911.";
    internal override string DistressLines => "Am Krisentelefon hört dir jemand zu, kostenlos und vertraulich. Hier sind die Nummern für jedes Land: ";
    internal override string DistressHere => "Sprich bitte auch mit jemandem, dem du vertraust. Die Moderation hier besteht aus Menschen: Du kannst ihnen direkt schreiben.";

    internal override string HarassmentHeard => "Es tut mir leid, dass das passiert ist. Ich bin ein Bot und kann nichts dagegen unternehmen, aber Menschen können es.";
    internal override string HarassmentModerators => "Schreib jemandem aus der Moderation eine Direktnachricht. Geht es um jemanden aus der Moderation, dann schreib jemand anderem dort oder der Person, der dieser Server oder Workspace gehört. Auch die Plattform nimmt Meldungen an: Such im Menü der Nachricht oder des Profils nach „Melden“.";
    internal override string HarassmentMeanwhile => "Behalte die Nachrichten oder mach Screenshots, und blockiere die Person, wenn dir das hilft. Wenn du in Gefahr bist, ruf den Notruf an.";

    internal override string Hello => "Hallo! Ich bin MentorBot, ein Karriere-Mentor für KI und maschinelles Lernen. Frag mich in deinen eigenen Worten, zum Beispiel:";
    internal override string Welcome => "Gern geschehen. Frag weiter, wann immer du magst.";
    internal override string Goodbye => "Tschüss, und viel Glück auf deinem Weg!";
    internal override string Well => "Ich bin ein Bot, also wie immer: bereit zu antworten. Was möchtest du über Berufe in KI und maschinellem Lernen wissen?";
    internal override string Pleased => "Danke, das liest sich gut. Bleib dran, oder frag mich das Nächste.";
    internal override string SorryForThat => "Es tut mir leid, dass ich keine Hilfe war. Ich kenne nur die Seiten, die die Moderation pflegt; vielleicht findest du mit anderen Worten, was du suchst, oder schau nach, was es gibt.";

    internal override string Quiet => "In Ordnung. Ich schreibe nur, wenn mir zuerst jemand schreibt; du hörst also nichts mehr, wenn du nicht fragst. Falls dir ein Mensch immer wieder schreibt, sag es der Moderation und blockiere ihn.";

    internal override string AboutMe => "Ich bin MentorBot, ein Programm und kein Mensch. Antworten denke ich mir nicht aus: Ich suche die Seite, die deine Frage beantwortet, und zeige sie, mit ihren Quellen und dem Tag, an dem sie zuletzt geprüft wurde. Was ich sage, schreibt kein Sprachmodell.";
    internal override string AboutPages => "Die Seiten handeln von Berufen in KI und maschinellem Lernen, und die Moderation dieser Community pflegt sie.";

    internal override string PrivacyKept => "Über dich bewahre ich dreierlei auf. Das eine ist, welche Seiten ich dir zuletzt gezeigt habe und wann, damit ich „and its skills?“ und „the second one“ verstehe. Das Zweite ist der Weg zu einer Rolle, nach dem du zuletzt gefragt hast, mit den Fähigkeiten, die du nach deinen Worten hast. Beides liegt unter deiner Kennung auf dieser Plattform, und was du schreibst, liegt nicht dabei.";
    internal override string PrivacyQuiz => "Das Dritte ist das Quiz, wenn du es machst: was du gewählt hast, damit du pausieren und wiederkommen kannst. Es enthält keines deiner eigenen Worte, niemand sonst sieht es, und „delete my answers“ löscht es sofort.";
    internal override string PrivacyCounts => "Aus allen Quizdurchläufen zusammen bilde ich Zahlen für die Moderation, etwa wie oft eine Option gewählt wird. Sie enthalten keinen Namen und keine Zeit, sie werden erst gezeigt, wenn mehr als 30 Menschen ein Ergebnis haben, und „delete my answers“ nimmt auch deine heraus.";
    internal override string PrivacyQuestions => "Eine Frage, die ich nicht beantworten kann, wird vielleicht für die Moderation aufgehoben, und ebenso, was du ihr über das schreibst, was einer Seite fehlt, ohne jeden Hinweis darauf, wer es geschrieben hat. Meine Protokolle enthalten nichts, was Menschen schreiben.";
    internal override string PrivacyForget => "„me“ zeigt dir alles davon, „me export“ gibt es dir als Datei, und „me forget“ löscht es. Was die Plattform selbst von deinen Nachrichten aufhebt, ist Sache der Plattform.";

    internal override string Unreached => "Ich habe etwas für dich, konnte dir aber keine Direktnachricht schreiben: Vielleicht nimmst du keine an. Schreib mir bitte dort.";

    internal override string TooFast(int seconds) => $"Das war viel auf einmal, und andere fragen auch. Gönn mir bitte eine Pause von etwa {Count(seconds, "Sekunde", "Sekunden")}; dann mache ich gern weiter.";
}

using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
internal sealed partial class German : Wording
{
    internal override string QuizLabel => "Quiz";
    internal override string QuizStart => "Quiz starten";
    internal override string QuizContinue => "Quiz fortsetzen";
    internal override string QuizMine => "Mein eigenes Quiz";
    internal override string QuizTwoFit => "Zwei passen";
    internal override string QuizJustOne => "Doch nur eine";
    internal override string QuizSkip => "Überspringen";
    internal override string QuizBack => "Zurück";
    internal override string QuizPause => "Pause machen";
    internal override string QuizMore => "6 weitere Fragen";
    internal override string QuizChange => "Eine Antwort ändern";
    internal override string QuizLeaveAsIs => "So lassen";
    internal override string QuizTry => "Eine Stunde ausprobieren";
    internal override string QuizLook => "Wie sieht der Job aus?";
    internal override string QuizChangeList => "Welche Antwort ändern?";
    internal override string QuizShare => "Teilen";
    internal override string QuizShareYes => "Ja, teilen";
    internal override string QuizShareNo => "Nein, für mich behalten";
    internal override string QuizDelete => "Meine Antworten löschen";
    internal override string QuizDeleteYes => "Ja, löschen";
    internal override string QuizDeleteNo => "Nein, behalten";
    internal override string QuizRestart => "Neu anfangen";

    internal override string QuizPictureTitle => "Wohin deine Antworten zeigen";

    internal override string QuizNone => "Ich habe gerade kein Quiz. Antworten, die du früher gegeben hast, bleiben erhalten, bis du „delete my answers“ schreibst.";
    internal override string QuizOffer => "Ich habe ein kurzes Quiz, das nach der Rolle sucht, die zu dir passt.";
    internal override string QuizIsPrivate => "Nur du siehst die Fragen und das Ergebnis. Deine Antworten hebe ich auf, damit du pausieren und wiederkommen kannst; du kannst sie jederzeit löschen. Die Moderation sieht nur Zahlen über viele Menschen, etwa wie oft eine Option gewählt wird.";
    internal override string QuizByText => "Drück einen Knopf, oder schreib einen Buchstaben, „both a and c“, „skip“, „back“ oder „stop“. Du kannst mich zwischendurch auch etwas fragen.";
    internal override string QuizByTextOne => "Drück einen Knopf, oder schreib einen Buchstaben, „skip“, „back“ oder „stop“. Du kannst mich zwischendurch auch etwas fragen.";
    internal override string QuizReality => "Hier geht es um die Schattenseiten des Jobs, der bisher vorn liegt.";
    internal override string QuizLast => "Die Fragen, die zählen, sind beantwortet; als Nächstes kommt dein Ergebnis.";
    internal override string QuizOneOfThem => "Hier reicht eine Antwort: Nimm die, die am ehesten passt.";
    internal override string QuizPickFirst => "Zwei passen: Welche ist die erste? Oder schreib gleich beide, zum Beispiel „a and c“.";
    internal override string QuizWhichTwo => "Welche zwei sind es? Schreib sie zusammen, zum Beispiel „a and c“.";
    internal override string QuizAtMostTwo => "Höchstens zwei: Nimm die eine oder die zwei, die am ehesten passen.";
    internal override string QuizChangeWhich => "Welche Antwort willst du ändern? Die anderen bleiben.";
    internal override string QuizSkipped => "übersprungen";
    internal override string QuizAndAlso => " und auch ";
    internal override string QuizAtItsBeginning => "Das ist die erste Frage; davor kommt nichts.";
    internal override string QuizBlank => "Keine Frage wurde beantwortet, deshalb kann ich keine Rolle nennen.";
    internal override string QuizOpensAnother => "Mit dieser Antwort lohnt sich vor dem Ergebnis noch eine Frage.";
    internal override string QuizRestartYes => "Ja, von vorn";
    internal override string QuizNothingToResume => "Es gab nichts fortzusetzen, deshalb fängt es hier an.";
    internal override string QuizNoResult => "Du hast noch kein Ergebnis: Entweder hast du das Quiz nicht gemacht, oder deine Antworten wurden gelöscht.";
    internal override string QuizUnderWay => "Du bist mittendrin, und deine Antworten sind gespeichert. Um neu anzufangen, schreib quiz restart.";
    internal override string QuizDone => $"Du hast es schon gemacht, und das ist dein Ergebnis. Um neu anzufangen, drück „{QuizRestart}“ oder schreib quiz restart.";
    internal override string QuizNoMore => "Es gibt keine weiteren Fragen: Du hast alle beantwortet.";
    internal override string QuizNotYours => "Dieser Knopf gehört zu einem Quiz, das vorbei ist, oder zu dem von jemand anderem. Es wurde nichts geändert.";
    internal override string QuizOldStep => "Dieser Knopf gehört zu einem früheren Schritt oder wurde schon gezählt. Es wurde nichts geändert.";
    internal override string QuizQuestionChanged => "Die Moderation hat das Quiz geändert, seit diese Frage gestellt wurde, deshalb wurde die Antwort nicht gezählt.";
    internal override string QuizShareSure => "Wer hier mitliest, würde nur diesen Satz lesen, keine deiner Antworten:";
    internal override string QuizShared => "Geteilt: Der Satz steht unten, für alle, die hier mitlesen.";
    internal override string QuizErased => "Deine Antworten sind gelöscht, auch aus den Zahlen über alle, und ich weiß nichts mehr von deinem Quiz. Was du selbst geteilt hast, bleibt, wo es ist.";
    internal override string QuizOfCode => "Das ist das Ergebnis, von dem der Code erzählt. An deinem eigenen Quiz wurde nichts geändert.";
    internal override string QuizCode => "Dein Ergebniscode ist ";
    internal override string QuizCodeUse => ". Er enthält die Antworten und keinen Namen; schick ihn mir, egal wo, dann siehst du dieses Ergebnis wieder.";

    internal override string QuizProgress(int number, QuestionRange range, int usual) => number > usual ? $"Frage {number}, höchstens {range.Most}." : $"Frage {number}, meist {range.Fewest} bis {usual}.";

    internal override string QuizExtra(int number, int all) => $"Zusatzfrage {number} von {all}.";

    internal override string QuizAskedAgain(int number, string answer) => $"Noch einmal Frage {number}. Deine Antwort bisher: {answer}.";

    internal override string QuizPickSecond(string first) => $"Du hast „{first}“ gewählt. Und welche ist die andere?";

    internal override string QuizWhichOf(char one, char other, bool orBoth) => $"Welche von beiden ist es, {one} oder {other}?{(orBoth ? $" Wenn beide gleich gut passen, schreib „both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)}“." : "")}";

    internal override string QuizPaused(int answers) => $"Gut, wir machen hier Pause. {Answers(answers)}Drück den Knopf oder schreib quiz, wann immer du magst, auch Tage später und auf einem anderen Gerät.";

    internal override string QuizDeleteSure(int answers) => $"{Answers(answers)}Soll ich alles über dein Quiz löschen? Das lässt sich nicht rückgängig machen.";

    internal override string QuizWaits(int number) => $"Dein Quiz wartet bei Frage {number}.";

    internal override string QuizNoResultYet(int number) => $"Es gibt noch kein Ergebnis: Du bist bei Frage {number}.";

    internal override string QuizBegunAgain(string code) => $"Wir fangen von vorn an. Der Code deines letzten Ergebnisses war {code}, falls du es noch einmal sehen willst.";

    internal override string QuizRestartSure(int answers) => $"Du bist mittendrin. Von vorn anzufangen nimmt {Form(answers, "deine 1 Antwort", $"deine {answers} Antworten")} zurück. Soll ich?";

    internal override string QuizChanged(int dropped, int all) => $"Die Moderation hat das Quiz geändert, seit du geantwortet hast. {dropped} von {all} Antworten {Form(dropped, "zählt", "zählen")} nicht mehr, weil die Frage jetzt anders lautet oder fehlt. Die anderen bleiben.";

    internal override string QuizReadsOtherwise(string question) => $"Geändert: „{question}“";

    internal override string QuizSharedAs(string verdict) => $"Jemand hier hat das Quiz gemacht. {verdict}";

    public override string QuizAlsoFits(IReadOnlyList<string> roles) => $"{Form(roles.Count, "Passt", "Passen")} auch: {All(roles)}.";

    internal override string QuizTryOut(string role) => $"Eine Stunde Arbeit sagt mehr als jedes Quiz: Drück „{QuizTry}“ für eine kleine Aufgabe als {role}, die nichts kostet.";

    public override string QuizFor(string role, string rival) => $"Für {role} statt {rival}";

    public override string QuizHonest(string disclaimer) => $"{disclaimer} Es wurde nur an simulierten Menschen erprobt, noch nicht an echten.".TrimStart();

    public override string QuizAgainst(string role, string rival) => $"Gegen {role} und für {rival}";

    protected override string ShareNearlyAll => "fast alles";
    protected override string ShareMost => "das meiste";
    protected override string ShareGood => "ein guter Teil";
    protected override string ShareLittle => "ein wenig";
    protected override string ShareHardlyAny => "kaum etwas";

    protected override string QuizBars => $"Balken. {QuizPictureTitle}:";

    protected override string QuizTheOthers(int roles, string share) => roles == 1 ? $"Die andere Rolle: {share}." : $"Die anderen {roles} Rollen: je {share}.";

    protected override string QuizFigure(string role, int part, int whole, string share) => $"{role}: {part} von {whole}, {share}.";

    protected override string QuizLessOf(string trait) => $"weniger {trait}";

    protected override string QuizSpeaks(EvidenceStrength strength, bool isFor) => strength switch
    {
        EvidenceStrength.StronglyFor => "spricht stark dafür",
        EvidenceStrength.For => "spricht dafür",
        EvidenceStrength.StronglyAgainst => "spricht stark dagegen",
        EvidenceStrength.Against => "spricht dagegen",
        _ => isFor ? "spricht ein wenig dafür" : "spricht ein wenig dagegen",
    };

    private string Answers(int answers) => answers == 0 ? "" : Form(answers, "Deine 1 Antwort ist gespeichert. ", $"Deine {answers} Antworten sind gespeichert. ");
}

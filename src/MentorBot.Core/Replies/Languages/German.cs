using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The bot's sentences in German.</summary>
internal sealed partial class German : Wording
{
    public override Locale Locale => Locale.German;

    public override string Delete => "Löschen";

    internal override string HelpTitle => "Was ich kann";
    internal override string HelpLead => "Ich bin MentorBot, ein Karriere-Mentor für KI und maschinelles Lernen. Alles, was ich sage, kommt von Seiten, die die Moderation dieser Community pflegt. In Discord steht vor einem Befehl ein /, in Slack /mentor, zum Beispiel /mentor role mlops. In einer Direktnachricht kannst du den Befehl weglassen und einfach schreiben.";
    internal override string AllRoles => "Alle Rollen";
    internal override string HelpLabel => "Hilfe";
    internal override string Overview => "Überblick";
    internal override string More => "Mehr";
    internal override string Show => "Zeigen";
    internal override string AskThis => "Fragen";
    internal override string RolesTitle => "Rollen, die ich kenne";
    internal override string RolesLead => "Such dir eine aus, dann siehst du, was sie ist, zu wem sie passt und woran Erfolg gemessen wird.";
    internal override string NoRolesYet => "Ich kenne noch keine Rollen. Die Moderation legt sie im Wissensordner unter roles an.";
    internal override string Unknown => "Das weiß ich nicht.";
    internal override string KnowNearby => "Dazu kann ich dir etwas sagen:";
    internal override string AllTopics => "Alle Themen";
    internal override string TopicsTitle => "Was ich weiß";
    internal override string NothingYet => "Ich weiß noch nichts. Die Moderation legt Seiten im Wissensordner an.";
    internal override string Compare => "Vergleichen";
    internal override string InShort => "Kurz gesagt";
    internal override string DailyWork => "Arbeitsalltag";
    internal override string Skills => "Fähigkeiten";
    internal override string SuccessMetrics => "Woran Erfolg gemessen wird";
    internal override string WhoItFits => "Zu wem es passt";
    internal override string HowToStart => "Wie man anfängt";
    internal override string CompareLead => "Ich kann zwei oder drei Rollen nebeneinanderstellen. Mit welcher?";
    internal override string NotInTheKnowledge => "steht noch nicht in der Wissenssammlung";
    internal override string LeftOut => "Es gibt mehr, als hier Platz hat; auf den Seiten steht alles.";
    internal override string PathToThis => "Weg zu dieser Rolle";
    internal override string TellWhatYouHave => "Sag mir, was du schon kannst, dann lasse ich es weg, zum Beispiel: ";
    internal override string YouHave => "Das kannst du schon: ";
    internal override string YouProbablyHave => "Ich nehme an, dass du auch kannst, was davor kommt: ";
    internal override string Path => "Weg";
    internal override string PathWhich => "Zu welcher Rolle willst du?";
    internal override string CompareWhich => "Welche Rolle willst du vergleichen? Im nächsten Schritt frage ich nach der anderen.";
    internal override string MostCompared => "Ich kann drei Rollen nebeneinanderstellen, hier sind also die ersten drei.";
    internal override string AboutTheChoice => "Zu dieser Wahl gibt es eine Seite: ";
    internal override string ContrastTitle => "Die größten Unterschiede der Rollen";
    internal override string YourSteps => "Deine Schritte";
    internal override string LearnForIt => "Dafür lernst du: ";
    internal override string AlsoAskedFor => "Außerdem gefragt";
    internal override string ToLearn => "Zu lernen";
    internal override string StepsToSkip => "Schritte, die du auslassen kannst";
    internal override string SkillsAsked => "Fähigkeiten, die du dafür brauchst:";
    internal override string CertificationsNamed => "Zertifizierungen, die einen Blick wert sind:";
    internal override string LeadsOnTo => "Mögliche nächste Rollen:";
    internal override string LearnBefore => "Lern vorher:";
    internal override string LearnAfter => "Öffnet den Weg zu:";
    internal override string AskedForBy => "Rollen, in denen es gefragt ist:";
    internal override string CameBefore => "Kam nach:";
    internal override string NamedFor => "Auf unseren Seiten genannt für:";
    internal override string ReplacedBy => "Was danach kam:";
    internal override string CheckWithIssuer => "Bitte frag bei der ausstellenden Stelle nach, bevor du dich entscheidest.";
    internal override string OldButton => "Dieser Knopf stammt von einer älteren Version von mir, oder die Seite dahinter gibt es nicht mehr. Es ist nichts verloren: Such dir aus, wo es weitergeht.";
    internal override string Helpful => "Hilfreich";
    internal override string NotHelpful => "Nicht hilfreich";
    internal override string ThanksHelpful => "Danke. Schön, dass es geholfen hat.";
    internal override string ThanksNotHelpful => "Danke. Die Moderation sieht, dass diese Seite nicht geholfen hat, aber nicht, wer das gesagt hat. Versuch es mit anderen Worten, oder such dir aus, wo es weitergeht.";
    internal override string OtherParts => "Ein anderer Teil";
    internal override string PickRole => "Eine Rolle";
    internal override string PickPage => "Eine Seite";
    internal override string PickTopic => "Ein Thema";
    internal override string MentionedPages => "Eine erwähnte Seite";
    internal override string PickSkill => "Eine Fähigkeit zum Lernen";
    internal override string NotYoursToDelete => "Das kann nur löschen, wem ich dort geantwortet habe, und wer hier Nachrichten verwalten darf.";
    internal override string Share => "Teilen";
    internal override string Shared => "Geteilt: Die Antwort steht unten, für alle, die hier mitlesen.";
    internal override string NothingToRead => "In dieser Nachricht steht nichts, worauf ich antworten könnte. Nimm eine, in der eine Frage steht, oder frag mich selbst.";
    internal override string Sources => "Quellen";
    internal override string NoSources => "Diese Seite nennt noch keine Quelle.";

    internal override string WhichOne => "Welche davon?";
    internal override string NoneOfThem => "Dann habe ich dich falsch verstanden. Sag es bitte mit anderen Worten und nenn dabei eine Rolle, eine Fähigkeit oder eine Zertifizierung, oder schau nach, was es gibt.";
    internal override string NothingBefore => "Ich bin nicht sicher, worauf sich das bezieht. Was wir angesehen haben, merke ich mir 15 Minuten lang; danach nenn es bitte beim Namen, zum Beispiel „skills of a data scientist“.";

    internal override string Trouble => "Entschuldige, bei mir ist etwas schiefgegangen. Nichts von dem, was du mir gesagt hast, ist verloren. Versuch es bitte gleich noch einmal.";

    internal override string ContentIsEnglish => "Meine Seiten und das Quiz sind auf Englisch; frag mich am besten auch auf Englisch.";

    protected override string BeyondFigure => "Ich nenne eine Zahl nur, wenn eine Seite sie mit Ort, Datum und Quelle enthält, und hierfür habe ich keine. Diese Seiten kommen dem am nächsten:";
    protected override string BeyondNews => "Ich weiß, was auf unseren Seiten steht, und dort stehen weder Nachrichten noch Prognosen. Diese Seiten kommen dem am nächsten:";
    protected override string BeyondFavour => "Das kann ich dir nicht abnehmen, und ich wähle auch nichts zum Kaufen aus. Diese Seiten kommen dem am nächsten:";

    protected override string Retired => "Eingestellt.";
    protected override string ActiveCourse => "Ein Kurs, keine Zertifizierung. Man kann ihn belegen.";
    protected override string Active => "Wird angeboten.";
    protected override string Course => "Ein Kurs, keine Zertifizierung.";
    protected override string StatusUnknown => "Ob man die Zertifizierung noch ablegen kann, ist nicht bekannt.";

    protected override string NotChecked => "Noch von niemandem aus der Moderation geprüft.";

    internal override string DidYouMean(int offers) => offers == 1 ? "Meintest du das?" : "Meintest du etwas davon?";

    internal override string Instead(IEnumerable<string> titles) => $"Meintest du etwas anderes? Vielleicht {Any(titles.Select(Quoted))}.";

    protected override string NoPageAbout(string word) => $"Ich habe keine Seite über „{word}“. Diese Seiten kommen dem am nächsten:";

    protected override string NoPageMentions(string word) => $"Keine meiner Seiten erwähnt „{word}“. Diese Seiten kommen dem am nächsten:";

    internal override string Reasons(string page) => $"Selbst schließen kann ich nicht. Was ich gesagt habe, steht auf der Seite „{page}“, die die Moderation aus ihren Quellen geschrieben hat:";

    internal override string NoMore(string page) => $"Mehr steht nicht auf meiner Seite „{page}“. Du kannst dir einen Teil noch einmal ansehen oder von hier aus weitergehen.";

    internal override string NoSuchStage(string stages) => $"Ich ordne Rollen nach Stufen: {stages}. Hier sind alle.";

    internal override string NoRolesAt(Stage stage) => $"Für die Stufe „{StageTitle(stage)}“ kenne ich noch keine Rollen. Hier sind alle.";

    internal override string NoneCalledTitle(NameKind kind) => kind switch
    {
        NameKind.Role => RolesTitle,
        NameKind.Skill => "Fähigkeiten, die ich kenne",
        _ => "Zertifizierungen und Kurse, die ich kenne",
    };

    internal override string NoneCalled(NameKind kind, bool near) => near
        ? $"Ich kenne keine {Word(kind)} mit diesem Namen. Meintest du etwas davon?"
        : $"Ich kenne keine {Word(kind)} mit diesem Namen. Einige, die ich kenne:";

    internal override string MorePages(int pages) => pages == 1 ? "1 weitere" : $"{pages} weitere";

    internal override string TopicsLead(int pages) => $"Mein Wissen umfasst {Count(pages, "Seite", "Seiten")}. Such dir einen Teil aus, dann siehst du, was darin ist.";

    internal override string SideBySide(IReadOnlyList<string> roles) => $"{All(roles)} nebeneinander";

    internal override string CompareWith(string role) => $"{role} vergleichen mit …";

    internal override string CompareFound(string role) => $"Ich brauche zwei oder drei Rollen und habe eine verstanden: {role}. Such dir die andere aus.";

    internal override string ContrastScale(int steps) => $"Von 1 (kaum Teil der Arbeit) bis {steps} (ihr Kern)";

    protected override string ContrastBars(int steps) => $"Balken. {ContrastTitle}. {ContrastScale(steps)}.";

    internal override string StandsOut(string role, IReadOnlyList<string> traits) => $"{role} sticht heraus durch: {All(traits)}.";

    internal override string PathTo(string role) => $"Weg zu {role}";

    internal override string WholePath(string role, bool hasSteps) => hasSteps
        ? $"Das ist der ganze Weg zu {role}, in der Reihenfolge, in der die Seite ihn beschreibt."
        : $"Meine Seite über {role} nennt noch keine Schritte, nur was zu lernen ist. Was zuerst kommt, steht zuerst.";

    internal override string NoPath(string role) => $"Ich kenne {role}, aber nicht den Weg dorthin: Die Seite nennt noch weder Schritte noch Fähigkeiten.";

    internal override string NothingOfThat(string role) => $"Nichts von dem, was du genannt hast, gehört zu den Fähigkeiten, die meine Seiten auf dem Weg zu {role} verlangen.";

    internal override string NothingMissing(string role) => $"Es fehlt nichts: Du hast alle Fähigkeiten, die meine Seiten auf dem Weg zu {role} verlangen.";

    internal override string UnknownSkills(IReadOnlyList<string> words) => $"{All(words.Select(Quoted))} kenne ich nicht und konnte es deshalb nicht mitzählen.";

    protected override string RetiredOn(DateOnly day) => $"Eingestellt am {Day(day)}.";

    protected override string CourseFrom(string issuer) => $"Von {issuer}.";

    protected override string IssuedBy(string issuer) => $"Ausgestellt von {issuer}.";

    internal override string SectionMissing(string page, string section) => $"Ich kenne {page}, aber der Teil „{section}“ steht noch nicht in meiner Wissenssammlung. Das gibt es:";

    internal override string TooLong(int limit) => $"Das ist mehr, als ich auf einmal lesen kann. Frag bitte mit höchstens {limit} Zeichen.";

    protected override string CheckedOn(DateOnly day) => $"Zuletzt geprüft am {Day(day)}.";

    internal override string Part(int part, int parts) => $"Teil {part} von {parts}.";

    internal override string WithExample(string description) => $": {description}, zum Beispiel ";

    internal override string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "Einstieg",
        Stage.Mid => "Mittlere Stufe",
        Stage.Senior => "Erfahren und spezialisiert",
        _ => "Neu entstehend",
    };

    private static string Word(NameKind kind) => kind switch
    {
        NameKind.Role => "Rolle",
        NameKind.Skill => "Fähigkeit",
        _ => "Zertifizierung",
    };
}

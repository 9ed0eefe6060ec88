using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The result of the fit quiz in one sentence, as sure as it may sound, and why a code has none.</summary>
internal sealed partial class German
{
    protected override string QuizEqual(FitWord word, string one, string other) => word switch
    {
        FitWord.Strong => $"Die Antworten zeigen deutlich auf zwei Rollen, gleich stark: {one} und {other}.",
        FitWord.Good => $"{one} und {other} passen gleich gut und sind bisher die besten Treffer.",
        FitWord.Leaning => $"Die Antworten neigen gleichermaßen zu {one} und {other}.",
        _ => $"Es gibt kein klares Bild; {one} und {other} liegen gleichauf vorn.",
    };

    protected override string QuizBoth(FitWord word, string best, string next) => word switch
    {
        FitWord.Strong => $"Die Antworten zeigen deutlich auf {best} und passen auch zu {next}.",
        FitWord.Good => $"Die Antworten passen sowohl zu {best} als auch zu {next}; {best} ist bisher der beste Treffer.",
        FitWord.Leaning => $"Die Antworten passen sowohl zu {best} als auch zu {next} und neigen zu {best}.",
        _ => $"Es gibt kein klares Bild; {best} kommt am nächsten, danach {next}.",
    };

    protected override string QuizOne(FitWord word, string best) => word switch
    {
        FitWord.Strong => $"Die Antworten zeigen deutlich auf {best}.",
        FitWord.Good => $"{best} ist bisher der beste Treffer.",
        FitWord.Leaning => $"Die Antworten neigen zu {best}.",
        _ => $"Es gibt kein klares Bild; {best} kommt am nächsten.",
    };

    protected override string QuizIsBeginning(string role) => $"{role} ist ein Job, mit dem man anfangen kann.";

    protected override string QuizBeginsAs(string role, string beginning) => $"Auf dem Weg zu {role} fangen die meisten als {beginning} an.";

    protected override string QuizNoFlip(string leader) => $"Keine einzelne Antwort entscheidet das: Mit jeder anderen einzelnen Option bei einer dieser Fragen läge {leader} immer noch vorn.";

    protected override string QuizFlipOfSkipped(int number, string question, string instead, string first) => $"Eine Antwort könnte das ändern: Du hast Frage {number} („{question}“) übersprungen, und mit „{instead}“ läge {first} vorn.";

    protected override string QuizFlipTo(int number, string question, string instead, string first) => $"Eine Antwort könnte das ändern: Mit „{instead}“ bei Frage {number} („{question}“) läge {first} vorn.";

    protected override string QuizBadCode(string fault) => $"Für diesen Code kann ich kein Ergebnis zeigen. {fault}";

    public override string FaultOf(CodeFault fault) => fault switch
    {
        CodeFault.NoCode none => $"Ein Ergebniscode sieht aus wie {none.Prefix}-1-4GK7, mit zwei Bindestrichen; dieser nicht.",
        CodeFault.OtherKind other => $"Das ist ein Code der Art {other.Kind}, und ich lese die Art {other.Prefix}: Vielleicht hat ihn eine andere Version des Bots geschrieben.",
        CodeFault.StrangeSign strange => $"Das Zeichen {strange.Sign} kommt in einem Ergebniscode nicht vor.",
        CodeFault.WrongSign => "Ein Zeichen dieses Codes ist falsch: Das Prüfzeichen, das letzte, passt nicht.",
        CodeFault.TooEarly => "Dieser Code ist von einer frühen Art, die nicht sagt, welche Fragen gestellt wurden; deshalb kann ich nicht wissen, ob die Antworten noch bedeuten, was sie bedeuteten.",
        CodeFault.OtherVersion other => $"Dieser Code ist von Version {other.Version} des Quiz, und die Fragen sind jetzt die von Version {other.Now}.",
        CodeFault.QuestionsChanged => "Die Fragen haben sich geändert, seit dieser Code geschrieben wurde; die Antworten würden nicht mehr bedeuten, was sie bedeuteten.",
        _ => "Bei diesem Code fehlt ein Stück, oder es ist eines zu viel.",
    };
}

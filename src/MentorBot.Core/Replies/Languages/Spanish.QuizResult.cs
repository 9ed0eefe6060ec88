using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The result of the fit quiz in one sentence, as sure as it may sound, and why a code has none.</summary>
internal sealed partial class Spanish
{
    protected override string QuizEqual(FitWord word, string one, string other) => word switch
    {
        FitWord.Strong => $"Las respuestas apuntan claramente a dos roles, por igual: {one} y {other}.",
        FitWord.Good => $"{one} y {other} encajan por igual, y son lo que mejor encaja hasta ahora.",
        FitWord.Leaning => $"Las respuestas se inclinan por igual hacia {one} y {other}.",
        _ => $"No hay una imagen clara; {one} y {other} van por delante, por igual.",
    };

    protected override string QuizBoth(FitWord word, string best, string next) => word switch
    {
        FitWord.Strong => $"Las respuestas apuntan claramente a {best}, y también encajan con {next}.",
        FitWord.Good => $"Las respuestas encajan tanto con {best} como con {next}; {best} es lo que mejor encaja hasta ahora.",
        FitWord.Leaning => $"Las respuestas encajan tanto con {best} como con {next}, y se inclinan hacia {best}.",
        _ => $"No hay una imagen clara; lo más cercano es {best}, y después {next}.",
    };

    protected override string QuizOne(FitWord word, string best) => word switch
    {
        FitWord.Strong => $"Las respuestas apuntan claramente a {best}.",
        FitWord.Good => $"{best} es lo que mejor encaja hasta ahora.",
        FitWord.Leaning => $"Las respuestas se inclinan hacia {best}.",
        _ => $"No hay una imagen clara; lo más cercano es {best}.",
    };

    protected override string QuizIsBeginning(string role) => $"{role} es un trabajo por el que se puede empezar.";

    protected override string QuizBeginsAs(string role, string beginning) => $"En el camino hacia {role}, la gente suele empezar como {beginning}.";

    protected override string QuizNoFlip(string leader) => $"Ninguna respuesta por sí sola decide esto: con cualquier otra opción en cualquiera de estas preguntas, {leader} seguiría en primer lugar.";

    protected override string QuizFlipOfSkipped(int number, string question, string instead, string first) => $"Una respuesta podría cambiarlo: saltaste la pregunta {number} («{question}»), y con «{instead}» el primero sería {first}.";

    protected override string QuizFlipTo(int number, string question, string instead, string first) => $"Una respuesta podría cambiarlo: con «{instead}» en la pregunta {number} («{question}») el primero sería {first}.";

    protected override string QuizBadCode(string fault) => $"No puedo mostrar un resultado para este código. {fault}";

    public override string FaultOf(CodeFault fault) => fault switch
    {
        CodeFault.NoCode none => $"Un código de resultado se parece a {none.Prefix}-1-4GK7, con dos guiones; este no.",
        CodeFault.OtherKind other => $"Este es un código del tipo {other.Kind}, y yo leo el tipo {other.Prefix}: puede que lo haya escrito otra versión del bot.",
        CodeFault.StrangeSign strange => $"El signo {strange.Sign} no aparece en ningún código de resultado.",
        CodeFault.WrongSign => "Un signo de este código está mal: el de control, que es el último, no cuadra.",
        CodeFault.TooEarly => "Este código es de un tipo antiguo que no dice qué preguntas se hicieron, así que no puedo saber si sus respuestas todavía significan lo mismo.",
        CodeFault.OtherVersion other => $"Este código es de la versión {other.Version} del quiz, y las preguntas son ahora las de la versión {other.Now}.",
        CodeFault.QuestionsChanged => "Las preguntas han cambiado desde que se escribió este código, así que sus respuestas ya no significarían lo mismo.",
        _ => "A este código le falta una parte, o le sobra una.",
    };
}

using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
internal sealed partial class Spanish : Wording
{
    internal override string QuizLabel => "Quiz";
    internal override string QuizStart => "Empezar el quiz";
    internal override string QuizContinue => "Seguir con el quiz";
    internal override string QuizMine => "Mi propio quiz";
    internal override string QuizTwoFit => "Encajan dos";
    internal override string QuizJustOne => "Mejor solo una";
    internal override string QuizSkip => "Saltar";
    internal override string QuizBack => "Atrás";
    internal override string QuizPause => "Pausar";
    internal override string QuizMore => "6 preguntas más";
    internal override string QuizChange => "Cambiar una respuesta";
    internal override string QuizLeaveAsIs => "Dejarlo como está";
    internal override string QuizTry => "Probarlo durante una hora";
    internal override string QuizLook => "¿Cómo es el trabajo?";
    internal override string QuizChangeList => "Una respuesta que cambiar";
    internal override string QuizShare => "Compartir";
    internal override string QuizShareYes => "Sí, compartir";
    internal override string QuizShareNo => "No, me lo guardo";
    internal override string QuizDelete => "Borrar mis respuestas";
    internal override string QuizDeleteYes => "Sí, bórralas";
    internal override string QuizDeleteNo => "No, guárdalas";
    internal override string QuizRestart => "Empezar de nuevo";

    internal override string QuizPictureTitle => "Hacia dónde apuntan tus respuestas";

    internal override string QuizNone => "Ahora mismo no tengo ningún quiz. Las respuestas que diste antes se guardan hasta que escribas «delete my answers».";
    internal override string QuizOffer => "Tengo un quiz corto que busca el rol que mejor encaja contigo.";
    internal override string QuizIsPrivate => "Solo tú ves las preguntas y el resultado. Guardo tus respuestas para que puedas parar y volver; puedes borrarlas cuando quieras. La moderación solo ve recuentos de muchas personas, por ejemplo cuántas veces se elige una opción.";
    internal override string QuizByText => "Pulsa un botón, o escribe una letra, «both a and c», «skip», «back» o «stop». Entre medias puedes preguntarme algo.";
    internal override string QuizByTextOne => "Pulsa un botón, o escribe una letra, «skip», «back» o «stop». Entre medias puedes preguntarme algo.";
    internal override string QuizReality => "Esta pregunta trata de lo que cuesta el trabajo que por ahora va en cabeza.";
    internal override string QuizLast => "Las preguntas que cuentan están respondidas, y lo siguiente es tu resultado.";
    internal override string QuizOneOfThem => "Aquí basta una respuesta: elige la que más se acerque.";
    internal override string QuizPickFirst => "Encajan dos: ¿cuál es la primera? O escribe las dos a la vez, como «a and c».";
    internal override string QuizWhichTwo => "¿Cuáles son las dos? Escríbelas juntas, como «a and c».";
    internal override string QuizAtMostTwo => "Dos como mucho: elige una, o las dos que más se acerquen.";
    internal override string QuizChangeWhich => "¿Qué respuesta quieres cambiar? Las demás se quedan.";
    internal override string QuizSkipped => "saltada";
    internal override string QuizAndAlso => " y también ";
    internal override string QuizAtItsBeginning => "Esta es la primera pregunta; antes no hay nada.";
    internal override string QuizBlank => "No se respondió ninguna pregunta, así que no puedo nombrar un rol.";
    internal override string QuizOpensAnother => "Con esta respuesta vale la pena hacer otra pregunta antes del resultado.";
    internal override string QuizRestartYes => "Sí, de nuevo";
    internal override string QuizNothingToResume => "No había nada que retomar, así que este es el comienzo.";
    internal override string QuizNoResult => "Todavía no tienes resultado: no has hecho el quiz, o tus respuestas se borraron.";
    internal override string QuizUnderWay => "Estás a la mitad, y tus respuestas están guardadas. Para empezar de nuevo, escribe quiz restart.";
    internal override string QuizDone => $"Ya lo has hecho, y este es tu resultado. Para empezar de nuevo, pulsa «{QuizRestart}» o escribe quiz restart.";
    internal override string QuizNoMore => "No hay más preguntas: las has respondido todas.";
    internal override string QuizNotYours => "Ese botón es de un quiz que ya terminó, o del de otra persona. No se ha cambiado nada.";
    internal override string QuizOldStep => "Ese botón es de un paso anterior, o ya se contó. No se ha cambiado nada.";
    internal override string QuizQuestionChanged => "La moderación ha cambiado el quiz desde que se hizo esa pregunta, así que esta respuesta no se ha contado.";
    internal override string QuizShareSure => "Quien pueda leer aquí leería solo esta frase, ninguna de tus respuestas:";
    internal override string QuizShared => "Compartido: la frase está abajo, para quien pueda leer aquí.";
    internal override string QuizErased => "Tus respuestas están borradas, también de los recuentos generales, y ya no recuerdo nada de tu quiz. Lo que compartiste tú se queda donde está.";
    internal override string QuizOfCode => "Este es el resultado que corresponde a este código. En tu propio quiz no se ha cambiado nada.";
    internal override string QuizCode => "Tu código de resultado es ";
    internal override string QuizCodeUse => ". Contiene las respuestas y ningún nombre; escríbemelo donde sea para volver a ver este resultado.";

    internal override string QuizProgress(int number, QuestionRange range, int usual) => number > usual ? $"Pregunta {number}, {range.Most} como mucho." : $"Pregunta {number}, normalmente de {range.Fewest} a {usual}.";

    internal override string QuizExtra(int number, int all) => $"Pregunta extra {number} de {all}.";

    internal override string QuizAskedAgain(int number, string answer) => $"Otra vez la pregunta {number}. Tu respuesta hasta ahora: {answer}.";

    internal override string QuizPickSecond(string first) => $"Elegiste «{first}». ¿Y cuál es la otra?";

    internal override string QuizWhichOf(char one, char other, bool orBoth) => $"¿Cuál de las dos es, {one} o {other}?{(orBoth ? $" Si las dos encajan igual, escribe «both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)}»." : "")}";

    internal override string QuizPaused(int answers) => $"Vale, lo dejamos aquí. {Answers(answers)}Pulsa el botón o escribe quiz cuando quieras, también dentro de unos días y en otro dispositivo.";

    internal override string QuizDeleteSure(int answers) => $"{Answers(answers)}¿Borro todo lo de tu quiz? Eso no se puede deshacer.";

    internal override string QuizWaits(int number) => $"Tu quiz te espera en la pregunta {number}.";

    internal override string QuizNoResultYet(int number) => $"Todavía no hay resultado: estás en la pregunta {number}.";

    internal override string QuizBegunAgain(string code) => $"Empezamos de nuevo. El código de tu último resultado era {code}, por si quieres volver a verlo.";

    internal override string QuizRestartSure(int answers) => $"Estás a la mitad. Empezar de nuevo deja sin efecto {Form(answers, "tu única respuesta", $"tus {answers} respuestas")} hasta ahora. ¿Lo hago?";

    internal override string QuizChanged(int dropped, int all) => $"La moderación ha cambiado el quiz desde que respondiste. {dropped} de tus {all} respuestas ya no {Form(dropped, "cuenta", "cuentan")}, porque la pregunta ahora dice otra cosa o ya no está. Las demás se quedan.";

    internal override string QuizReadsOtherwise(string question) => $"Ha cambiado: «{question}»";

    internal override string QuizSharedAs(string verdict) => $"Alguien de aquí hizo el quiz. {verdict}";

    public override string QuizAlsoFits(IReadOnlyList<string> roles) => $"También {Form(roles.Count, "encaja", "encajan")}: {All(roles)}.";

    internal override string QuizTryOut(string role) => $"Una hora de trabajo dice más que cualquier quiz: pulsa «{QuizTry}» para una pequeña tarea de {role} que no cuesta nada.";

    public override string QuizFor(string role, string rival) => $"A favor de {role}, y no de {rival}";

    public override string QuizHonest(string disclaimer) => $"{disclaimer} Se ha probado solo con personas simuladas, todavía no con personas reales.".TrimStart();

    public override string QuizAgainst(string role, string rival) => $"En contra de {role}, a favor de {rival}";

    protected override string ShareNearlyAll => "casi todo";
    protected override string ShareMost => "la mayor parte";
    protected override string ShareGood => "una buena parte";
    protected override string ShareLittle => "un poco";
    protected override string ShareHardlyAny => "casi nada";

    protected override string QuizBars => $"Barras. {QuizPictureTitle}:";

    protected override string QuizTheOthers(int roles, string share) => roles == 1 ? $"El otro rol: {share}." : $"Los otros {roles} roles: {share} cada uno.";

    protected override string QuizFigure(string role, int part, int whole, string share) => $"{role}: {part} de {whole}, {share}.";

    protected override string QuizLessOf(string trait) => $"menos de {trait}";

    protected override string QuizSpeaks(EvidenceStrength strength, bool isFor) => strength switch
    {
        EvidenceStrength.StronglyFor => "habla mucho a favor",
        EvidenceStrength.For => "habla a favor",
        EvidenceStrength.StronglyAgainst => "habla mucho en contra",
        EvidenceStrength.Against => "habla en contra",
        _ => isFor ? "habla un poco a favor" : "habla un poco en contra",
    };

    private string Answers(int answers) => answers == 0 ? "" : Form(answers, "Tu única respuesta queda guardada. ", $"Tus {answers} respuestas quedan guardadas. ");
}

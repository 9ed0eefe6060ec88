namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
internal sealed partial class Spanish : Wording
{
    internal override string MeTitle => "Lo que recuerdo de ti";
    internal override string MeShow => "Lo que recuerdo";
    internal override string MeExport => "Exportar";
    internal override string MeForget => "Olvídame";

    internal override string MeLead => "Esto es todo lo que puedo reconocer como tuyo, bajo tu identificador en esta plataforma. No guardo ningún nombre, y de lo que escribes solo las preguntas que no pude responder y lo que dijiste a la moderación que le falta a una página, sin nada que diga quién lo escribió.";
    internal override string MeNothing => "No recuerdo nada de ti. Cuando hayamos mirado juntos una página o hagas el quiz, lo encontrarás aquí.";
    internal override string MeNoContext => "Lo que miramos: nada que todavía recuerde.";
    internal override string MeCounted => "Recuentos para la moderación: las opciones que elegiste están en sumas de todas las personas que hicieron el quiz, sin nombre.";
    internal override string MeNotYours => "Lo que ya no puedo reconocer como tuyo, como preguntas guardadas hace más tiempo, no aparece aquí: nadie puede averiguar de quién era.";
    internal override string MeLimits => "Además cuento durante unos minutos lo rápido que preguntas, para que todo el mundo reciba respuesta, y en Discord recuerdo hasta el próximo reinicio qué idioma elegiste allí: ambas cosas solo en memoria.";

    internal override string MeExportLead => "Aquí está todo lo que recuerdo de ti, en JSON: un texto sencillo que pueden leer personas y programas.";
    internal override string MeExportTooLong => "Es demasiado largo para mostrarlo aquí en un mensaje. Escríbeme «me export» en un mensaje directo y lo recibes como archivo.";

    internal override string MeForgetSure => "¿Borro todo lo que recuerdo de ti? Es decir: lo que miramos, tu plan, tu quiz con sus respuestas, tu parte en los recuentos para la moderación y las notas para la moderación que todavía puedo reconocer como tuyas. No se puede recuperar.";
    internal override string MeForgetYes => "Sí, olvídame";
    internal override string MeForgetNo => "No, guárdalo";
    internal override string MeForgotten => "Hecho: he borrado todo lo que recordaba de ti. Si vuelves a escribirme, empezamos de cero, como si no nos conociéramos.";
    internal override string MeForgottenPlatform => "Lo que escribiste aquí sigue en la plataforma, que tiene sus propias formas de borrarlo.";

    protected override string MeShown(string what, string day) => $"Lo último que miramos: {what}, el {day}. Me apoyo en ello durante 15 minutos, para que «and its skills?» tenga sentido.";

    internal override string MePath(string role) => $"el camino hacia {role}";

    protected override string MePlan(string role, IReadOnlyList<string> known, string day) => $"Tu plan: el camino hacia {role}, pedido el {day}{(known.Count == 0 ? "" : $"; lo que dijiste que ya sabes: {All(known)}")}. Se queda, mires lo que mires, hasta que pidas otro camino.";

    internal override string MeOffered(IEnumerable<string> titles) => $"Lo que ofrecí con ello, para que «the second one» tenga sentido: {All(titles)}.";

    protected override string MeQuiz(int answers, string day, bool isPaused) => $"El quiz: {Count(answers, "respuesta", "respuestas")}, la última el {day}{(isPaused ? "; está en pausa" : "")}. Solo se guarda qué opciones elegiste.";

    internal override string MeNotes(int questions, int missing, int votes) => $"Notas para la moderación: {Count(questions, "pregunta que no pude responder", "preguntas que no pude responder")}, {Count(missing, "parte que le falta a una página", "partes que les faltan a páginas")}, {Count(votes, "voto sobre una página", "votos sobre páginas")}. No llevan identificador; por un resumen criptográfico con sal puedo reconocer durante 30 días como mucho que son tuyas.";

    protected override string MeExpires(int days, string day) => $"Cuándo termina: todo menos las notas se borra automáticamente {Count(days, "día", "días")} después del último cambio, el {day} si antes no cambia nada.";
}

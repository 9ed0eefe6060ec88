using System.Collections.Frozen;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The commands in Spanish.</summary>
internal sealed partial class Spanish
{
    public override string MessageMenu => "Preguntar a MentorBot";

    internal override FrozenDictionary<string, CommandText> CommandTexts { get; } = new Dictionary<string, CommandText>(StringComparer.Ordinal)
    {
        ["role"] = new("rol", "Qué hace un rol, para quién es y cómo se mide el éxito"),
        ["role name"] = new("nombre", "El rol: su título o un nombre corto como mlops, MLE o ds"),
        ["role section"] = new("parte", "Una parte, como skills o how to start"),
        ["roles"] = new("roles", "Todos los roles que conozco, por etapa"),
        ["roles stage"] = new("etapa", "Solo una etapa"),
        ["skill"] = new("habilidad", "Qué es una habilidad, qué va antes y después y quién la pide"),
        ["skill name"] = new("nombre", "La habilidad, como python, docker, statistics o deep learning"),
        ["cert"] = new("certificación", "Una certificación o un curso: si todavía existe y qué vino después"),
        ["cert name"] = new("nombre", "La certificación o el curso, como tensorflow, azure o fast.ai"),
        ["compare"] = new("comparar", "Dos o tres roles lado a lado"),
        ["compare first"] = new("primero", "El primer rol"),
        ["compare second"] = new("segundo", "El segundo rol"),
        ["compare third"] = new("tercero", "Un tercer rol"),
        ["path"] = new("camino", "Qué aprender para un rol, en orden, sin lo que ya sabes"),
        ["path to"] = new("hacia", "El rol al que quieres llegar"),
        ["path have"] = new("tengo", "Lo que ya sabes, separado con comas"),
        ["quiz"] = new("quiz", "¿Qué rol encaja conmigo? Unas pocas preguntas cortas que solo ves tú"),
        ["quiz what"] = new("qué", "Empezarlo o retomarlo, ver el resultado o empezar de nuevo"),
        ["quiz code"] = new("código", "Un código de resultado que mirar, como MB1-1-4GK7"),
        ["topics"] = new("temas", "Todo lo que sé, como lista para explorar"),
        ["topics part"] = new("parte", "Solo una parte, como skills, interviews o portfolio"),
        ["ask"] = new("preguntar", "Haz una pregunta con tus propias palabras"),
        ["ask question"] = new("pregunta", "Tu pregunta"),
        ["me"] = new("yo", "Lo que recuerdo de ti: verlo, recibirlo como archivo o borrarlo"),
        ["me what"] = new("qué", "Verlo, recibirlo como archivo o borrarlo"),
        ["help"] = new("ayuda", "Lo que puedo hacer, con un ejemplo de cada comando"),
        ["mentor-admin"] = new("mentor-admin", "Para la moderación: lo que la gente preguntó y falta, y cómo van el quiz y el bot"),
        ["mentor-admin what"] = new("qué", "Qué quieres ver"),
        ["private"] = new("privado", "Mostrar la respuesta solo a mí"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal override FrozenDictionary<string, string> ChoiceTexts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["entry"] = "Inicial",
        ["mid"] = "Medio",
        ["senior"] = "Con experiencia",
        ["emerging"] = "Emergente",
        ["start"] = "Empezar",
        ["resume"] = "Retomar",
        ["result"] = "Resultado",
        ["restart"] = "Empezar de nuevo",
        ["show"] = "Ver",
        ["export"] = "Exportar",
        ["forget"] = "Olvidar",
        ["gaps"] = "Lagunas",
        ["quiz"] = "Quiz",
        ["status"] = "Estado",
        ["reload"] = "Releer",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

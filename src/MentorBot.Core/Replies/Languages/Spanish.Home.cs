namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing, what could not be taken, and what only Slack has a place for.</summary>
internal sealed partial class Spanish : Wording
{
    public override string LookingItUp => "lo está buscando…";
    public override string BeginWith => "Puedes empezar con uno de estos:";
    public override string FormSend => "Enviar";
    public override string FormClose => "Cerrar";
    public override string LookUpHint => "Escribe un nombre";
    internal override string HomeLead => "Soy un mentor profesional para IA y aprendizaje automático, y solo digo lo que dicen las páginas de esta comunidad. Lo que pulses aquí lo respondo en nuestros mensajes directos.";
    internal override string HomeQuizWaits => "Tu quiz te espera, con todas tus respuestas.";
    internal override string HomeResult => "Mi resultado del quiz";
    internal override string HomePath => "Tu camino";
    internal override string HomePathNone => "Pongo en orden lo que todavía te falta para un rol. Escríbeme el rol y lo que ya sabes, por ejemplo: ";
    internal override string HomeNews => "Novedades en lo que sé";
    internal override string HomeChecked => "Revisado más recientemente";
    internal override string HomeWriting => "Lo que puedes escribir";
    internal override string HomeWritingLead => "Escribe tu pregunta sin más en la pestaña Mensajes. En un canal, pon /mentor delante.";
    internal override string Busy => "En este momento me está preguntando muchísima gente. Vuelve a intentarlo dentro de un minuto; no se ha perdido nada de lo que me contaste antes.";
    internal override string NotKept => "Ahora mismo no he podido guardarlo, así que no he cambiado nada; lo que me contaste antes está a salvo. Vuelve a intentarlo dentro de unos minutos.";
    internal override string SharedAlready => "Ya está compartido: la respuesta está más abajo, para quien pueda leer aquí.";
    internal override string NobodyToShareWith => "Aquí no lee nadie más, así que no hay con quién compartirlo. Escribe quiz result donde estén los demás y compártelo allí.";
    internal override string HaveLabel => "Lo que ya sé";
    internal override string HaveField => "Lo que ya sabes, separado por comas";
    internal override string FeedbackTitle => "¿Qué faltaba?";
    internal override string FeedbackField => "La moderación lo lee sin tu nombre";
    internal override string FeedbackExample => "Cuánto tiempo lleva y cuánto cuesta";
    internal override string FeedbackThanks => "Gracias. La moderación lee lo que has escrito, sin tu nombre.";
    internal override string FeedbackNothing => "No se ha pasado nada a la moderación. Pulsa el botón y di en pocas palabras qué faltaba; se quitan direcciones, enlaces y números largos.";
    internal override string LookUpRole => "Buscar un rol por su nombre:";
    internal override string LookUpPage => "Buscar un rol, una habilidad, una certificación u otra página por su nombre:";

    protected override string NewSince(string day) => $"nueva desde el {day}.";

    protected override string ChangedOn(string day) => $"cambiada el {day}.";

    internal override string HomePathTo(string role) => $"Preguntaste por el camino hacia {role}.";
}

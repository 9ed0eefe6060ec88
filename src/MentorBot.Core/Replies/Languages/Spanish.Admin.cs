using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
internal sealed partial class Spanish : Wording
{
    internal override string ForModerators => "Eso es para la moderación de aquí, así que no puedo mostrártelo. Si formas parte de ella: en Discord hace falta el permiso «Gestionar servidor» y el comando con barra en el servidor; en Slack, quien me administra nombra a la moderación.";
    internal override string AdminKnows => "Para la moderación tengo cuatro cosas: mentor-admin gaps muestra lo que la gente preguntó y el conocimiento no tiene, mentor-admin quiz muestra cómo le va a la gente con el quiz, mentor-admin status muestra cómo estoy, y mentor-admin reload lee de nuevo el conocimiento.";

    internal override string GapsTitle => "Lo que falta en el conocimiento";
    internal override string GapsMended => "Los números son los de «mentorbot gaps»: donde yo funciono, añade una pregunta a una página o empieza una página para ella.";
    internal override string Nearest => "; página más cercana: ";
    internal override string MissingTitle => "Partes que las páginas no tienen";
    internal override string NotHelpfulTitle => "Páginas que no ayudaron";

    internal override string GapsLead => $"Preguntas sin respuesta que al menos {Grouping.LeastPeople} personas hicieron de forma parecida. Lo que preguntaron menos personas no se muestra a nadie.";

    internal override string NoGaps => $"Ninguna pregunta sin respuesta la hicieron {Grouping.LeastPeople} personas de forma parecida, y lo que preguntaron menos personas no se muestra a nadie.";

    protected override string Asked(int people, int times, string lastDay) => $"{Count(people, "persona", "personas")}, {Count(times, "vez", "veces")}, la última el {lastDay}";

    public override string Judged(int notHelpful, int helpful) => $"no ayudó: {notHelpful}, ayudó: {helpful}";
}

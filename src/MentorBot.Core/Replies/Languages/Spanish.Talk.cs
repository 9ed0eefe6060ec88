namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of talk that is no question.</summary>
internal sealed partial class Spanish : Wording
{
    internal override string DistressHeard => "Eso suena muy duro, y me alegro de que lo hayas escrito. Solo soy un bot y no puedo darte lo que puede darte una persona. No tienes que cargar con esto a solas.";
    internal override string DistressNow => "Si crees que tú u otra persona corren peligro ahora mismo, llama al número de emergencias de tu país, como el 112 o el 911.";
    internal override string DistressLines => "En una línea de ayuda te escuchan, gratis y en confianza. Aquí están las de cada país: ";
    internal override string DistressHere => "Cuéntaselo también a alguien de confianza. La moderación de aquí son personas: puedes escribirles directamente.";

    internal override string HarassmentHeard => "Siento que haya pasado esto. Soy un bot y no puedo actuar, pero hay personas que sí pueden.";
    internal override string HarassmentModerators => "Escribe a alguien de la moderación por mensaje directo. Si se trata de alguien de la moderación, escribe a otra persona de ella o a quien sea dueño de este servidor o espacio de trabajo. La propia plataforma también recibe denuncias: busca «Denunciar» o «Reportar» en el menú del mensaje o del perfil.";
    internal override string HarassmentMeanwhile => "Guarda los mensajes o haz capturas de pantalla, y bloquea a la persona si eso te ayuda. Si estás en peligro, llama al número de emergencias.";

    internal override string Hello => "¡Hola! Soy MentorBot, un mentor profesional para IA y aprendizaje automático. Pregúntame con tus propias palabras, por ejemplo:";
    internal override string Welcome => "De nada. Sigue preguntando cuando quieras.";
    internal override string Goodbye => "¡Hasta pronto, y mucha suerte en tu camino!";
    internal override string Well => "Soy un bot, así que como siempre: con ganas de responder. ¿Qué te gustaría saber sobre las carreras en IA y aprendizaje automático?";
    internal override string Pleased => "Gracias, da gusto leerlo. Sigue adelante, o pregúntame lo siguiente.";
    internal override string SorryForThat => "Siento no haber sido de ayuda. Solo conozco las páginas que cuida la moderación; puede que con otras palabras encuentres lo que buscas, o mira lo que hay.";

    internal override string Quiet => "De acuerdo. Solo escribo cuando alguien me escribe primero, así que no volverás a saber de mí si no preguntas. Si una persona no deja de escribirte, avisa a la moderación y bloquéala.";

    internal override string AboutMe => "Soy MentorBot, un programa y no una persona. No me invento respuestas: busco la página que responde a tu pregunta y la muestro, con sus fuentes y el día en que se revisó por última vez. Ningún modelo de lenguaje escribe lo que digo.";
    internal override string AboutPages => "Las páginas tratan de carreras en IA y aprendizaje automático, y las cuida la moderación de esta comunidad.";

    internal override string PrivacyKept => "Sobre ti guardo tres cosas. Una es qué páginas te mostré por última vez y cuándo, para entender «and its skills?» y «the second one». Otra es el camino hacia un rol que pediste por última vez, con las habilidades que dijiste tener. Ambas se guardan bajo tu identificador en esta plataforma, y lo que escribes no se guarda con ellas.";
    internal override string PrivacyQuiz => "La tercera es el quiz, si lo haces: qué opciones elegiste, para que puedas parar y volver. No contiene ninguna de tus palabras, nadie más lo ve, y «delete my answers» lo borra al momento.";
    internal override string PrivacyCounts => "Con los quiz de todas las personas juntas llevo recuentos para la moderación, por ejemplo cuántas veces se elige una opción. No contienen nombres ni horas, solo se muestran cuando más de 30 personas tienen un resultado, y «delete my answers» también saca los tuyos.";
    internal override string PrivacyQuestions => "Una pregunta que no sé responder puede guardarse para la moderación, igual que lo que le dices que le falta a una página, sin ninguna señal de quién lo escribió. Mis registros no contienen nada de lo que escribe la gente.";
    internal override string PrivacyForget => "«me» te lo muestra todo, «me export» te lo da como archivo y «me forget» lo borra. Lo que la propia plataforma guarde de tus mensajes depende de la plataforma.";

    internal override string Unreached => "Tengo algo para ti, pero no pude escribirte por mensaje directo: puede que los tengas cerrados. Escríbeme por ahí, por favor.";

    internal override string TooFast(int seconds) => $"Eso ha sido mucho de golpe, y hay más gente preguntando. Dame un descanso de unos {Count(seconds, "segundo", "segundos")}; luego sigo con gusto.";
}

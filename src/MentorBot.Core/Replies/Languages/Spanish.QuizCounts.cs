namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
internal sealed partial class Spanish : Wording
{
    internal override string QuizCountsTitle => "Cómo le va a la gente con el quiz";
    internal override string QuizCountsMore => "«mentorbot quiz report» lo dice para cada pregunta y cada opción.";

    public override string QuizFirstPlaces => "Quedó primero";

    public override string QuizLeaving => "Se fueron sin resultado, o todavía siguen";

    public override string QuizMisfits => "Opciones que encajan mal con lo demás que responden las mismas personas: ¿dice el texto lo que dicen los pesos?";

    public override string QuizNoMisfits => "Cada opción encaja con lo demás que responden las mismas personas.";

    protected override string QuizTooFew => "demasiado pocas para juzgar";

    protected override string QuizRunsTold(int runs) => $"{Count(runs, "persona tiene", "personas tienen")} un resultado.";

    protected override string QuizRunsSoFar(int runs, int least) => $"Hasta ahora {runs} de {least} recorridos: hasta que haya tantos, no se cuenta nada sobre ellos.";

    protected override string QuizOlderRuns(int runs) => $"{Count(runs, "resultado es de otra edición", "resultados son de otras ediciones")} del quiz y no se {Form(runs, "incluye", "incluyen")}.";

    protected override string QuizLeft(int answers, int left, int reached) => $"después de {Count(answers, "respuesta", "respuestas")}: {left} de {reached} que llegaron hasta ahí";

    protected override string QuizFit(int alone, string expected, string judgement) => $"sola {alone}, se esperaba {expected}, {judgement}";
}

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
internal sealed partial class Portuguese : Wording
{
    internal override string QuizCountsTitle => "Como as pessoas se saem no quiz";
    internal override string QuizCountsMore => "“mentorbot quiz report” diz isso para cada pergunta e cada opção.";

    public override string QuizFirstPlaces => "Ficou em primeiro";

    public override string QuizLeaving => "Saíram sem resultado, ou ainda estão no meio";

    public override string QuizMisfits => "Opções que combinam mal com o que as mesmas pessoas respondem no resto: o texto diz o que dizem os pesos?";

    public override string QuizNoMisfits => "Cada opção combina com o que as mesmas pessoas respondem no resto.";

    protected override string QuizTooFew => "poucas demais para julgar";

    protected override string QuizRunsTold(int runs) => $"{Count(runs, "pessoa tem", "pessoas têm")} um resultado.";

    protected override string QuizRunsSoFar(int runs, int least) => $"Até agora {runs} de {least} rodadas: enquanto não houver tantas, nada é dito sobre elas.";

    protected override string QuizOlderRuns(int runs) => $"{Count(runs, "resultado é de outra edição", "resultados são de outras edições")} do quiz e não {Form(runs, "entra", "entram")} na conta.";

    protected override string QuizLeft(int answers, int left, int reached) => $"depois de {Count(answers, "resposta", "respostas")}: {left} de {reached} que chegaram até ali";

    protected override string QuizFit(int alone, string expected, string judgement) => $"sozinha {alone}, esperado {expected}, {judgement}";
}

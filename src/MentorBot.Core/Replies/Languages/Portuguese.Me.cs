namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
internal sealed partial class Portuguese : Wording
{
    internal override string MeTitle => "O que eu lembro de você";
    internal override string MeShow => "O que eu lembro";
    internal override string MeExport => "Exportar";
    internal override string MeForget => "Esqueça-me";

    internal override string MeLead => "Isto é tudo o que consigo reconhecer como seu, sob o seu identificador nesta plataforma. Não guardo nenhum nome, e do que você escreve só as perguntas que não soube responder e o que você disse à moderação que falta a uma página, sem nada que diga quem escreveu.";
    internal override string MeNothing => "Não lembro nada de você. Assim que olharmos juntos uma página ou você fizer o quiz, estará aqui.";
    internal override string MeNoContext => "O que olhamos: nada que eu ainda lembre.";
    internal override string MeCounted => "Contagens para a moderação: as opções que você escolheu entram em somas de todas as pessoas que fizeram o quiz, sem nome.";
    internal override string MeNotYours => "O que não consigo mais reconhecer como seu, como perguntas guardadas há mais tempo, não aparece aqui: ninguém consegue descobrir de quem era.";
    internal override string MeLimits => "Além disso, conto por alguns minutos a rapidez com que você pergunta, para que ninguém fique sem resposta, e no Discord lembro até a próxima reinicialização qual idioma você escolheu lá: as duas coisas só na memória.";

    internal override string MeExportLead => "Aqui está tudo o que eu lembro de você, em JSON: um texto simples que pessoas e programas conseguem ler.";
    internal override string MeExportTooLong => "É longo demais para mostrar numa mensagem aqui. Escreva “me export” para mim numa mensagem direta e você recebe como arquivo.";

    internal override string MeForgetSure => "Apago tudo o que lembro de você? Ou seja: o que olhamos, o seu plano, o seu quiz com as respostas, a sua parte nas contagens para a moderação e as notas para a moderação que ainda reconheço como suas. Não dá para recuperar.";
    internal override string MeForgetYes => "Sim, esqueça-me";
    internal override string MeForgetNo => "Não, guarde";
    internal override string MeForgotten => "Pronto: apaguei tudo o que lembrava de você. Se você me escrever de novo, começamos do zero, como desconhecidos.";
    internal override string MeForgottenPlatform => "O que você escreveu aqui continua na plataforma, que tem os próprios jeitos de apagar.";

    protected override string MeShown(string what, string day) => $"O que olhamos por último: {what}, em {day}. Eu me apoio nisso por 15 minutos, para que “and its skills?” faça sentido.";

    internal override string MePath(string role) => $"o caminho até {role}";

    protected override string MePlan(string role, IReadOnlyList<string> known, string day) => $"O seu plano: o caminho até {role}, pedido em {day}{(known.Count == 0 ? "" : $"; o que você disse que já sabe: {All(known)}")}. Ele fica, não importa o que mais você olhe, até você pedir outro caminho.";

    internal override string MeOffered(IEnumerable<string> titles) => $"O que ofereci junto, para que “the second one” faça sentido: {All(titles)}.";

    protected override string MeQuiz(int answers, string day, bool isPaused) => $"O quiz: {Count(answers, "resposta", "respostas")}, a última em {day}{(isPaused ? "; está em pausa" : "")}. Só fica guardado quais opções você escolheu.";

    internal override string MeNotes(int questions, int missing, int votes) => $"Notas para a moderação: {Count(questions, "pergunta que não soube responder", "perguntas que não soube responder")}, {Count(missing, "parte que falta a uma página", "partes que faltam a páginas")}, {Count(votes, "voto sobre uma página", "votos sobre páginas")}. Elas não levam identificador; por um resumo criptográfico com sal consigo reconhecer por no máximo 30 dias que são suas.";

    protected override string MeExpires(int days, string day) => $"Quando termina: tudo menos as notas é apagado automaticamente {Count(days, "dia", "dias")} depois da última mudança, em {day} se nada mudar antes.";
}

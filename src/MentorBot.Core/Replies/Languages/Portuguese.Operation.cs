using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
internal sealed partial class Portuguese
{
    internal override string StatusTitle => "Como eu estou";
    internal override string RereadTitle => "O conhecimento, lido de novo";
    internal override string RereadBroke => "Algo deu errado ao ler a pasta de novo; é uma falha minha, e o log diz mais. Continua valendo o que valia antes.";
    internal override string RereadUnchanged => "Li a pasta de novo, e nenhum arquivo mudou.";
    internal override string NothingRefused => "Nenhum arquivo foi recusado.";
    internal override string RefusedTitle => "Recusados";
    internal override string LastGoodInForce => "Continua valendo a última versão boa dele.";
    internal override string ProcessesTitle => "Processos";
    internal override string NoPlatform => "nenhuma plataforma";
    internal override string OthersUnknown => "Não alcanço a minha memória, então não sei que outros processos existem e não pedi nada a eles.";

    protected override string RereadChanged(int files) => $"Li a pasta de novo; {Count(files, "arquivo é novo, mudou ou sumiu", "arquivos são novos, mudaram ou sumiram")}.";

    internal override string OthersReread(int processes, int seconds) => $"Pedi a {Count(processes, "outro processo", "outros processos")} que também leia de novo, o que acontece em até {seconds} segundos; depois, “mentor-admin status” mostra o que cada um tem.";

    internal override string InForce(int pages, string version) => $"{Count(pages, "página está", "páginas estão")} em vigor, como versão {version}.";

    internal override string MoreToMend(int refused, int warnings) => $"Não listados: {Count(refused, "erro", "erros")} e {Count(warnings, "detalhe", "detalhes")} a corrigir. “mentorbot check” lista todos.";

    internal override string Runs(string name, string version, string since) => $"Este é o processo {name}, MentorBot {version}, rodando desde {since}.";

    protected override string Standing(PlatformState state) => state switch
    {
        PlatformState.Connected => "com conexão",
        PlatformState.Listening => "à escuta",
        PlatformState.Standby => "de prontidão",
        PlatformState.Refused => "conexão recusada",
        PlatformState.Off => "fora de uso",
        _ => "sem conexão",
    };

    internal override string ThisProcess(string name) => $"{name} (este)";

    internal override string OtherProcess(string name, int seconds) => $"{name}, visto há {Count(seconds, "segundo", "segundos")}";

    internal override string SameKnowledge(string version) => $"conhecimento {version}";

    internal override string OtherKnowledge(string version) => $"outro conhecimento: {version}";
}

namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing, what could not be taken, and what only Slack has a place for.</summary>
internal sealed partial class Portuguese : Wording
{
    public override string LookingItUp => "está procurando a resposta…";
    public override string BeginWith => "Você pode começar com um destes:";
    public override string FormSend => "Enviar";
    public override string FormClose => "Fechar";
    public override string LookUpHint => "Digite um nome";
    internal override string HomeLead => "Eu sou um mentor de carreira para IA e aprendizado de máquina, e só digo o que as páginas desta comunidade dizem. O que você apertar aqui eu respondo nas nossas mensagens diretas.";
    internal override string HomeQuizWaits => "O seu quiz espera por você, com todas as suas respostas.";
    internal override string HomeResult => "Meu resultado do quiz";
    internal override string HomePath => "O seu caminho";
    internal override string HomePathNone => "Eu coloco em ordem o que ainda falta para você chegar a uma função. Escreva a função e o que você já sabe, por exemplo: ";
    internal override string HomeNews => "Novidades no que eu sei";
    internal override string HomeChecked => "Verificado mais recentemente";
    internal override string HomeWriting => "O que você pode escrever";
    internal override string HomeWritingLead => "Escreva a sua pergunta na aba Mensagens, sem mais nada. Num canal, ponha /mentor antes dela.";
    internal override string Busy => "Muita gente está me perguntando coisas neste momento. Tente de novo daqui a um minuto; nada do que você me contou antes se perdeu.";
    internal override string NotKept => "Não consegui guardar isso agora, então não mudei nada; o que você me contou antes está seguro. Tente de novo daqui a alguns minutos.";
    internal override string SharedAlready => "Isso já foi compartilhado: a resposta está mais abaixo, para quem pode ler aqui.";
    internal override string NobodyToShareWith => "Ninguém mais lê aqui, então não há com quem compartilhar. Escreva quiz result onde os outros estão e compartilhe lá.";
    internal override string HaveLabel => "O que eu já sei";
    internal override string HaveField => "O que você já sabe, separado por vírgulas";
    internal override string FeedbackTitle => "O que faltou?";
    internal override string FeedbackField => "A moderação lê sem o seu nome";
    internal override string FeedbackExample => "Quanto tempo leva e quanto custa";
    internal override string FeedbackThanks => "Obrigado. A moderação lê o que você escreveu, sem o seu nome.";
    internal override string FeedbackNothing => "Nada foi passado à moderação. Aperte o botão e diga em poucas palavras o que faltou; endereços, links e números longos são retirados.";
    internal override string LookUpRole => "Procurar uma função pelo nome:";
    internal override string LookUpPage => "Procurar uma função, uma habilidade, uma certificação ou outra página pelo nome:";

    protected override string NewSince(string day) => $"nova desde {day}.";

    protected override string ChangedOn(string day) => $"alterada em {day}.";

    internal override string HomePathTo(string role) => $"Você pediu o caminho até {role}.";
}

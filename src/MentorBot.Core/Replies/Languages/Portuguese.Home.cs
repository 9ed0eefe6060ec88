namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing and what could not be taken.</summary>
internal sealed partial class Portuguese : Wording
{
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
}

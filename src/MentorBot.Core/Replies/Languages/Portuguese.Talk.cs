namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of talk that is no question.</summary>
internal sealed partial class Portuguese : Wording
{
    internal override string DistressHeard => "Isso parece muito pesado, e que bom que você escreveu. Eu sou só um bot, então não posso dar o que uma pessoa pode. Você não precisa carregar isso sem apoio.";
    internal override string DistressNow => "Se você ou outra pessoa pode estar em perigo agora, ligue para o número de emergência do seu país, como 112, 190, 192 ou 911.";
    internal override string DistressLines => "Uma linha de apoio escuta você, de graça e em sigilo. No Brasil, o CVV atende 24 horas por dia pelo 188. Aqui estão as de cada país: ";
    internal override string DistressHere => "Conte também a alguém em quem você confia. A moderação daqui são pessoas: você pode escrever diretamente para elas.";

    internal override string HarassmentHeard => "Sinto muito que isso tenha acontecido. Eu sou um bot e não posso agir, mas pessoas podem.";
    internal override string HarassmentModerators => "Escreva para alguém da moderação por mensagem direta. Se for sobre alguém da moderação, escreva para outra pessoa dela ou para quem é dono deste servidor ou espaço de trabalho. A própria plataforma também recebe denúncias: procure “Denunciar” no menu da mensagem ou do perfil.";
    internal override string HarassmentMeanwhile => "Guarde as mensagens ou tire capturas de tela, e bloqueie a pessoa se isso ajudar. Se você está em perigo, ligue para o número de emergência.";

    internal override string Hello => "Olá! Eu sou o MentorBot, um mentor de carreira para IA e aprendizado de máquina. Pergunte com as suas próprias palavras, por exemplo:";
    internal override string Welcome => "De nada. Continue perguntando quando quiser.";
    internal override string Goodbye => "Até mais, e boa sorte no seu caminho!";
    internal override string Well => "Eu sou um bot, então como sempre: pronto para responder. O que você gostaria de saber sobre carreiras em IA e aprendizado de máquina?";
    internal override string Pleased => "Obrigado, é bom ler isso. Siga em frente, ou faça a próxima pergunta.";
    internal override string SorryForThat => "Desculpe por não ter ajudado. Só conheço as páginas que a moderação mantém; talvez com outras palavras você encontre o que procura, ou veja o que existe.";

    internal override string Quiet => "Tudo bem. Só escrevo quando alguém me escreve primeiro, então você não vai mais receber mensagens minhas, a menos que pergunte. Se uma pessoa não para de escrever para você, avise a moderação e bloqueie-a.";

    internal override string AboutMe => "Eu sou o MentorBot, um programa e não uma pessoa. Não invento respostas: procuro a página que responde à sua pergunta e mostro, com as fontes e o dia em que foi verificada pela última vez. Nenhum modelo de linguagem escreve o que eu digo.";
    internal override string AboutPages => "As páginas são sobre carreiras em IA e aprendizado de máquina, e a moderação desta comunidade as mantém.";

    internal override string PrivacyKept => "Sobre você eu guardo três coisas. Uma é quais páginas mostrei por último e quando, para entender “and its skills?” e “the second one”. Outra é o caminho até uma função que você pediu por último, com as habilidades que disse ter. As duas ficam sob o seu identificador nesta plataforma, e o que você escreve não fica junto.";
    internal override string PrivacyQuiz => "A terceira é o quiz, se você fizer: quais opções escolheu, para poder parar e voltar. Não contém nenhuma palavra sua, mais ninguém vê, e “delete my answers” apaga na hora.";
    internal override string PrivacyCounts => "Dos quizzes de todos juntos eu mantenho contagens para a moderação, como quantas vezes uma opção é escolhida. Elas não têm nome nem hora, só são mostradas quando mais de 30 pessoas têm um resultado, e “delete my answers” tira também as suas.";
    internal override string PrivacyQuestions => "Uma pergunta que não sei responder pode ser guardada para a moderação, assim como o que você diz a ela que falta a uma página, sem nenhum sinal de quem escreveu. Meus registros não contêm nada do que as pessoas escrevem.";
    internal override string PrivacyForget => "“me” mostra tudo, “me export” entrega como arquivo, e “me forget” apaga. O que a própria plataforma guarda das suas mensagens depende da plataforma.";

    internal override string Unreached => "Tenho algo para você, mas não consegui mandar uma mensagem direta: talvez estejam fechadas. Escreva para mim por lá, por favor.";

    internal override string TooFast(int seconds) => $"Foi muita coisa de uma vez, e outras pessoas também perguntam. Me dê um descanso de uns {Count(seconds, "segundo", "segundos")}; depois continuo com prazer.";
}

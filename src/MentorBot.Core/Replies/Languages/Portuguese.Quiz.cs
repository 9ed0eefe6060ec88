using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
internal sealed partial class Portuguese : Wording
{
    internal override string QuizLabel => "Quiz";
    internal override string QuizStart => "Começar o quiz";
    internal override string QuizContinue => "Continuar o quiz";
    internal override string QuizMine => "Meu próprio quiz";
    internal override string QuizTwoFit => "Duas combinam comigo";
    internal override string QuizJustOne => "Melhor só uma";
    internal override string QuizSkip => "Pular";
    internal override string QuizBack => "Voltar";
    internal override string QuizPause => "Pausar";
    internal override string QuizMore => "Mais 6 perguntas";
    internal override string QuizChange => "Mudar uma resposta";
    internal override string QuizLeaveAsIs => "Deixar como está";
    internal override string QuizTry => "Experimentar por uma hora";
    internal override string QuizLook => "Como é o trabalho?";
    internal override string QuizChangeList => "Uma resposta para mudar";
    internal override string QuizShare => "Compartilhar";
    internal override string QuizShareYes => "Sim, compartilhar";
    internal override string QuizShareNo => "Não, fica comigo";
    internal override string QuizDelete => "Apagar minhas respostas";
    internal override string QuizDeleteYes => "Sim, apague";
    internal override string QuizDeleteNo => "Não, guarde";
    internal override string QuizRestart => "Recomeçar";

    internal override string QuizPictureTitle => "Para onde apontam suas respostas";

    internal override string QuizNone => "No momento não tenho quiz. As respostas que você deu antes ficam guardadas até você escrever “delete my answers”.";
    internal override string QuizOffer => "Tenho um quiz curto que procura a função que combina com você.";
    internal override string QuizIsPrivate => "Só você vê as perguntas e o resultado. Guardo as suas respostas para você poder parar e voltar; você pode apagá-las quando quiser. A moderação vê só contagens de muitas pessoas, como quantas vezes uma opção é escolhida.";
    internal override string QuizByText => "Aperte um botão, ou escreva uma letra, “both a and c”, “skip”, “back” ou “stop”. Enquanto isso, você pode me fazer perguntas.";
    internal override string QuizByTextOne => "Aperte um botão, ou escreva uma letra, “skip”, “back” ou “stop”. Enquanto isso, você pode me fazer perguntas.";
    internal override string QuizReality => "Esta pergunta é sobre o lado difícil do trabalho que está na frente até agora.";
    internal override string QuizLast => "As perguntas que contam estão respondidas, e agora vem o seu resultado.";
    internal override string QuizOneOfThem => "Aqui uma resposta basta: escolha a que chega mais perto.";
    internal override string QuizPickFirst => "Duas combinam: qual é a primeira? Ou escreva as duas de uma vez, como “a and c”.";
    internal override string QuizWhichTwo => "Quais são as duas? Escreva juntas, como “a and c”.";
    internal override string QuizAtMostTwo => "No máximo duas: escolha uma, ou as duas que mais se aproximam.";
    internal override string QuizChangeWhich => "Qual resposta você quer mudar? As outras ficam.";
    internal override string QuizSkipped => "pulada";
    internal override string QuizAndAlso => " e também ";
    internal override string QuizAtItsBeginning => "Esta é a primeira pergunta; antes dela não há nada.";
    internal override string QuizBlank => "Nenhuma pergunta foi respondida, então não posso indicar uma função.";
    internal override string QuizOpensAnother => "Com essa resposta, vale a pena fazer outra pergunta antes do resultado.";
    internal override string QuizRestartYes => "Sim, recomeçar";
    internal override string QuizNothingToResume => "Não havia nada para retomar, então este é o começo.";
    internal override string QuizNoResult => "Você ainda não tem resultado: não fez o quiz, ou as suas respostas foram apagadas.";
    internal override string QuizUnderWay => "Você está no meio dele, e as suas respostas estão guardadas. Para recomeçar, escreva quiz restart.";
    internal override string QuizDone => $"Você já fez, e este é o seu resultado. Para recomeçar, aperte “{QuizRestart}” ou escreva quiz restart.";
    internal override string QuizNoMore => "Não há mais perguntas: você respondeu todas.";
    internal override string QuizNotYours => "Esse botão é de um quiz que acabou, ou do de outra pessoa. Nada foi mudado.";
    internal override string QuizOldStep => "Esse botão é de um passo anterior, ou já foi contado. Nada foi mudado.";
    internal override string QuizQuestionChanged => "A moderação mudou o quiz desde que essa pergunta foi feita, então esta resposta não foi contada.";
    internal override string QuizShareSure => "Quem pode ler aqui leria só esta frase, nenhuma das suas respostas:";
    internal override string QuizShared => "Compartilhado: a frase está abaixo, para quem pode ler aqui.";
    internal override string QuizErased => "As suas respostas estão apagadas, também das contagens de todos, e não lembro mais nada do seu quiz. O que você compartilhou fica onde está.";
    internal override string QuizOfCode => "Este é o resultado de que o código fala. Nada do seu próprio quiz foi mudado.";
    internal override string QuizCode => "O seu código de resultado é ";
    internal override string QuizCodeUse => ". Ele contém as respostas e nenhum nome; escreva-o para mim em qualquer lugar para ver este resultado de novo.";

    internal override string QuizProgress(int number, QuestionRange range, int usual) => number > usual ? $"Pergunta {number}, no máximo {range.Most}." : $"Pergunta {number}, em geral de {range.Fewest} a {usual}.";

    internal override string QuizExtra(int number, int all) => $"Pergunta extra {number} de {all}.";

    internal override string QuizAskedAgain(int number, string answer) => $"Pergunta {number} de novo. A sua resposta até agora: {answer}.";

    internal override string QuizPickSecond(string first) => $"Você escolheu “{first}”. E qual é a outra?";

    internal override string QuizWhichOf(char one, char other, bool orBoth) => $"Qual das duas é, {one} ou {other}?{(orBoth ? $" Se as duas combinam igual, escreva “both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)}”." : "")}";

    internal override string QuizPaused(int answers) => $"Certo, paramos aqui. {Answers(answers)}Aperte o botão ou escreva quiz quando quiser, mesmo daqui a dias e em outro aparelho.";

    internal override string QuizDeleteSure(int answers) => $"{Answers(answers)}Apago tudo sobre o seu quiz? Isso não pode ser desfeito.";

    internal override string QuizWaits(int number) => $"O seu quiz espera na pergunta {number}.";

    internal override string QuizNoResultYet(int number) => $"Ainda não há resultado: você está na pergunta {number}.";

    internal override string QuizBegunAgain(string code) => $"Recomeçamos. O código do seu último resultado era {code}, caso queira vê-lo mais uma vez.";

    internal override string QuizRestartSure(int answers) => $"Você está no meio dele. Recomeçar desfaz {Form(answers, "a sua única resposta", $"as suas {answers} respostas")} até agora. Posso?";

    internal override string QuizChanged(int dropped, int all) => $"A moderação mudou o quiz desde que você respondeu. {dropped} das suas {all} respostas não {Form(dropped, "conta", "contam")} mais, porque a pergunta agora diz outra coisa ou não existe mais. As outras ficam.";

    internal override string QuizReadsOtherwise(string question) => $"Mudou: “{question}”";

    internal override string QuizSharedAs(string verdict) => $"Alguém daqui fez o quiz. {verdict}";

    public override string QuizAlsoFits(IReadOnlyList<string> roles) => $"Também {Form(roles.Count, "combina", "combinam")}: {All(roles)}.";

    internal override string QuizTryOut(string role) => $"Uma hora de trabalho diz mais do que qualquer quiz: aperte “{QuizTry}” para uma pequena tarefa de {role} que não custa nada.";

    public override string QuizFor(string role, string rival) => $"A favor de {role}, e não de {rival}";

    public override string QuizHonest(string disclaimer) => $"{disclaimer} Foi testado só com pessoas simuladas, ainda não com pessoas reais.".TrimStart();

    public override string QuizAgainst(string role, string rival) => $"Contra {role}, a favor de {rival}";

    protected override string ShareNearlyAll => "quase tudo";
    protected override string ShareMost => "a maior parte";
    protected override string ShareGood => "uma boa parte";
    protected override string ShareLittle => "um pouco";
    protected override string ShareHardlyAny => "quase nada";

    protected override string QuizBars => $"Barras. {QuizPictureTitle}:";

    protected override string QuizTheOthers(int roles, string share) => roles == 1 ? $"A outra função: {share}." : $"As outras {roles} funções: {share} cada.";

    protected override string QuizFigure(string role, int part, int whole, string share) => $"{role}: {part} de {whole}, {share}.";

    protected override string QuizLessOf(string trait) => $"menos de {trait}";

    protected override string QuizSpeaks(EvidenceStrength strength, bool isFor) => strength switch
    {
        EvidenceStrength.StronglyFor => "fala muito a favor",
        EvidenceStrength.For => "fala a favor",
        EvidenceStrength.StronglyAgainst => "fala muito contra",
        EvidenceStrength.Against => "fala contra",
        _ => isFor ? "fala um pouco a favor" : "fala um pouco contra",
    };

    private string Answers(int answers) => answers == 0 ? "" : Form(answers, "A sua única resposta fica guardada. ", $"As suas {answers} respostas ficam guardadas. ");
}

using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The bot's sentences in Portuguese.</summary>
internal sealed partial class Portuguese : Wording
{
    public override Locale Locale => Locale.Portuguese;

    public override string Delete => "Apagar";

    internal override string HelpTitle => "O que eu sei fazer";
    internal override string HelpLead => "Eu sou o MentorBot, um mentor de carreira para IA e aprendizado de máquina. Tudo o que eu digo vem de páginas que a moderação desta comunidade mantém. No Discord um comando vem depois de /, no Slack depois de /mentor, como em /mentor role mlops. Numa mensagem direta você pode deixar o comando de lado e simplesmente escrever.";
    internal override string AllRoles => "Todas as funções";
    internal override string HelpLabel => "Ajuda";
    internal override string Overview => "Visão geral";
    internal override string More => "Mais";
    internal override string Show => "Mostrar";
    internal override string AskThis => "Perguntar";
    internal override string RolesTitle => "Funções que eu conheço";
    internal override string RolesLead => "Escolha uma para ver o que é, para quem serve e como o sucesso é medido.";
    internal override string NoRolesYet => "Ainda não conheço nenhuma função. A moderação as acrescenta à pasta de conhecimento, em roles.";
    internal override string Unknown => "Isso eu não sei.";
    internal override string KnowNearby => "Sobre isto eu posso contar:";
    internal override string AllTopics => "Todos os temas";
    internal override string TopicsTitle => "O que eu sei";
    internal override string NothingYet => "Ainda não sei nada. A moderação acrescenta páginas à pasta de conhecimento.";
    internal override string Compare => "Comparar";
    internal override string InShort => "Em resumo";
    internal override string DailyWork => "Dia a dia";
    internal override string Skills => "Habilidades";
    internal override string SuccessMetrics => "Como o sucesso é medido";
    internal override string WhoItFits => "Para quem serve";
    internal override string HowToStart => "Como começar";
    internal override string CompareLead => "Posso pôr duas ou três funções lado a lado. Com qual?";
    internal override string NotInTheKnowledge => "ainda não está no conhecimento";
    internal override string LeftOut => "Há mais do que cabe aqui; nas páginas está tudo.";
    internal override string PathToThis => "Caminho até esta função";
    internal override string TellWhatYouHave => "Diga o que você já sabe e eu deixo de fora, por exemplo: ";
    internal override string YouHave => "Você já tem: ";
    internal override string YouProbablyHave => "Suponho que você também saiba o que vem antes: ";
    internal override string Path => "Caminho";
    internal override string PathWhich => "A qual função você quer chegar?";
    internal override string CompareWhich => "Qual função você quer comparar? No próximo passo eu pergunto pela outra.";
    internal override string MostCompared => "Posso pôr três funções lado a lado, então aqui estão as três primeiras.";
    internal override string AboutTheChoice => "Há uma página sobre essa escolha: ";
    internal override string ContrastTitle => "Em que essas funções mais diferem";
    internal override string YourSteps => "Seus passos";
    internal override string LearnForIt => "Para isso, aprenda: ";
    internal override string AlsoAskedFor => "Também pedem";
    internal override string ToLearn => "Para aprender";
    internal override string StepsToSkip => "Passos que você pode pular";
    internal override string SkillsAsked => "Habilidades para aprender:";
    internal override string CertificationsNamed => "Certificações que vale a pena ver:";
    internal override string LeadsOnTo => "Próximas funções possíveis:";
    internal override string LearnBefore => "Aprenda antes:";
    internal override string LearnAfter => "Abre caminho para:";
    internal override string AskedForBy => "Funções que pedem isto:";
    internal override string CameBefore => "Veio depois de:";
    internal override string NamedFor => "Nas nossas páginas, aparece para:";
    internal override string ReplacedBy => "O que veio depois:";
    internal override string CheckWithIssuer => "Confirme com quem emite antes de decidir.";
    internal override string OldButton => "Esse botão é de uma versão mais antiga de mim, ou a página por trás dele não existe mais. Nada se perdeu: escolha por onde continuar.";
    internal override string Helpful => "Ajudou";
    internal override string NotHelpful => "Não ajudou";
    internal override string ThanksHelpful => "Obrigado. Que bom que ajudou.";
    internal override string ThanksNotHelpful => "Obrigado. A moderação vê que esta página não ajudou, mas não quem disse isso. Tente outras palavras, ou escolha por onde continuar.";
    internal override string OtherParts => "Outra parte";
    internal override string PickRole => "Uma função";
    internal override string PickPage => "Uma página";
    internal override string PickTopic => "Um tema";
    internal override string MentionedPages => "Uma página mencionada";
    internal override string PickSkill => "Uma habilidade para aprender";
    internal override string NotYoursToDelete => "Só a pessoa a quem eu respondi ali, ou quem pode gerenciar mensagens aqui, pode apagar isso.";
    internal override string Share => "Compartilhar";
    internal override string Shared => "Compartilhado: a resposta está abaixo, para quem pode ler aqui.";
    internal override string NothingToRead => "Não há palavras nessa mensagem a que eu possa responder. Escolha uma que tenha uma pergunta, ou faça você a pergunta.";
    internal override string Sources => "Fontes";
    internal override string NoSources => "Esta página ainda não indica nenhuma fonte.";

    internal override string WhichOne => "Qual deles?";
    internal override string NoneOfThem => "Então eu entendi mal. Diga com outras palavras, com o nome de uma função, uma habilidade ou uma certificação, ou veja o que existe.";
    internal override string NothingBefore => "Não sei bem a que isso se refere. Eu me lembro por 15 minutos do que olhamos; depois disso, diga o nome, como em “skills of a data scientist”.";

    internal override string Trouble => "Desculpe, algo deu errado do meu lado. Nada do que você me disse se perdeu. Tente de novo daqui a pouco.";

    internal override string ContentIsEnglish => "Minhas páginas e o quiz estão em inglês; o melhor é me perguntar em inglês também.";

    protected override string BeyondFigure => "Só digo um número quando uma página o traz com o lugar, a data e a fonte, e para isso não tenho nenhum. As páginas mais próximas são estas:";
    protected override string BeyondNews => "Eu sei o que dizem as nossas páginas, e nelas não há notícias nem previsões. As páginas mais próximas são estas:";
    protected override string BeyondFavour => "Isso eu não posso fazer por você, nem escolher o que comprar. As páginas mais próximas são estas:";

    protected override string Retired => "Fora de oferta.";
    protected override string ActiveCourse => "Um curso, não uma certificação. Dá para fazer.";
    protected override string Active => "Ativa.";
    protected override string Course => "Um curso, não uma certificação.";
    protected override string StatusUnknown => "Não se sabe se ainda dá para obter.";

    protected override string NotChecked => "Ainda não verificada pela moderação.";

    internal override string DidYouMean(int offers) => offers == 1 ? "Você quis dizer isto?" : "Você quis dizer algum destes?";

    internal override string Instead(IEnumerable<string> titles) => $"Quis dizer outra coisa? Talvez {Any(titles.Select(Quoted))}.";

    protected override string NoPageAbout(string word) => $"Não tenho nenhuma página sobre “{word}”. As páginas mais próximas são estas:";

    protected override string NoPageMentions(string word) => $"Nenhuma página minha menciona “{word}”. As páginas mais próximas são estas:";

    internal override string Reasons(string page) => $"Não sei raciocinar por conta própria. O que eu disse está na página “{page}”, que a moderação escreveu a partir das fontes:";

    internal override string NoMore(string page) => $"Isso é tudo o que diz a minha página “{page}”. Você pode rever uma parte, ou continuar daqui.";

    internal override string NoSuchStage(string stages) => $"Eu organizo as funções por etapa: {stages}. Aqui estão todas.";

    internal override string NoRolesAt(Stage stage) => $"Ainda não conheço funções da etapa “{StageTitle(stage)}”. Aqui estão todas.";

    internal override string NoneCalledTitle(NameKind kind) => kind switch
    {
        NameKind.Role => RolesTitle,
        NameKind.Skill => "Habilidades que eu conheço",
        _ => "Certificações e cursos que eu conheço",
    };

    internal override string NoneCalled(NameKind kind, bool near) => near
        ? $"Não conheço nenhuma {Word(kind)} com esse nome. Você quis dizer alguma destas?"
        : $"Não conheço nenhuma {Word(kind)} com esse nome. Algumas que eu conheço:";

    internal override string MorePages(int pages) => pages == 1 ? "mais 1" : $"mais {pages}";

    internal override string TopicsLead(int pages) => $"Meu conhecimento tem {Count(pages, "página", "páginas")}. Escolha uma parte para ver o que há nela.";

    internal override string SideBySide(IReadOnlyList<string> roles) => $"{All(roles)} lado a lado";

    internal override string CompareWith(string role) => $"Comparar {role} com…";

    internal override string CompareFound(string role) => $"Preciso de duas ou três funções e entendi uma: {role}. Escolha a outra.";

    internal override string ContrastScale(int steps) => $"De 1 (quase fora do trabalho) a {steps} (a essência dele)";

    protected override string ContrastBars(int steps) => $"Barras. {ContrastTitle}. {ContrastScale(steps)}.";

    internal override string StandsOut(string role, IReadOnlyList<string> traits) => $"{role} se destaca por: {All(traits)}.";

    internal override string PathTo(string role) => $"Caminho até {role}";

    internal override string WholePath(string role, bool hasSteps) => hasSteps
        ? $"Este é o caminho inteiro até {role}, na ordem em que a página o traz."
        : $"Minha página sobre {role} ainda não indica passos, só o que aprender. O que vem primeiro está primeiro.";

    internal override string NoPath(string role) => $"Eu conheço {role}, mas não o caminho até lá: a página ainda não indica nem passos nem habilidades.";

    internal override string NothingOfThat(string role) => $"Nada do que você citou está entre as habilidades que as minhas páginas pedem no caminho até {role}.";

    internal override string NothingMissing(string role) => $"Não falta nada: você tem todas as habilidades que as minhas páginas pedem no caminho até {role}.";

    internal override string UnknownSkills(IReadOnlyList<string> words) => $"Não conheço {Listed(words.Select(Quoted), " nem ")}, então não levei em conta.";

    protected override string RetiredOn(DateOnly day) => $"Fora de oferta desde {Day(day)}.";

    protected override string CourseFrom(string issuer) => $"De {issuer}.";

    protected override string IssuedBy(string issuer) => $"Emissor: {issuer}.";

    internal override string SectionMissing(string page, string section) => $"Eu conheço {page}, mas a parte “{section}” ainda não está no meu conhecimento. Isto é o que existe:";

    internal override string TooLong(int limit) => $"Isso é mais do que consigo ler de uma vez. Pergunte em até {limit} caracteres.";

    protected override string CheckedOn(DateOnly day) => $"Última verificação: {Day(day)}.";

    internal override string Part(int part, int parts) => $"Parte {part} de {parts}.";

    internal override string WithExample(string description) => $": {description}, por exemplo ";

    internal override string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "Nível inicial",
        Stage.Mid => "Nível intermediário",
        Stage.Senior => "Experientes e especializadas",
        _ => "Em surgimento",
    };

    private static string Word(NameKind kind) => kind switch
    {
        NameKind.Role => "função",
        NameKind.Skill => "habilidade",
        _ => "certificação",
    };
}

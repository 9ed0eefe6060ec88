using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The bot's sentences in French.</summary>
internal sealed partial class French : Wording
{
    public override Locale Locale => Locale.French;

    public override string Delete => "Supprimer";

    internal override string HelpTitle => "Ce que je sais faire";
    internal override string HelpLead => "Je suis MentorBot, un mentor de carrière pour l'IA et l'apprentissage automatique. Tout ce que je dis vient de pages que la modération de cette communauté tient à jour. Sur Discord, une commande commence par /, sur Slack par /mentor, comme dans /mentor role mlops. En message privé, tu peux te passer de commande et simplement écrire.";
    internal override string AllRoles => "Tous les rôles";
    internal override string HelpLabel => "Aide";
    internal override string Overview => "Aperçu";
    internal override string More => "Suite";
    internal override string Show => "Afficher";
    internal override string AskThis => "Demander";
    internal override string RolesTitle => "Les rôles que je connais";
    internal override string RolesLead => "Choisis-en un pour voir ce que c'est, à qui il convient et comment la réussite se mesure.";
    internal override string NoRolesYet => "Je ne connais encore aucun rôle. La modération les ajoute au dossier de connaissances, sous roles.";
    internal override string Unknown => "Je ne sais pas.";
    internal override string KnowNearby => "Voici de quoi je peux te parler :";
    internal override string AllTopics => "Tous les sujets";
    internal override string TopicsTitle => "Ce que je sais";
    internal override string NothingYet => "Je ne sais encore rien. La modération ajoute des pages au dossier de connaissances.";
    internal override string Compare => "Comparer";
    internal override string InShort => "En bref";
    internal override string DailyWork => "Le quotidien";
    internal override string Skills => "Compétences";
    internal override string SuccessMetrics => "Comment la réussite se mesure";
    internal override string WhoItFits => "À qui ça convient";
    internal override string HowToStart => "Comment débuter";
    internal override string CompareLead => "Je peux mettre deux ou trois rôles côte à côte. Avec lequel ?";
    internal override string NotInTheKnowledge => "pas encore dans les connaissances";
    internal override string LeftOut => "Il y en a plus que ce qui tient ici ; les pages contiennent tout.";
    internal override string PathToThis => "Chemin vers ce rôle";
    internal override string TellWhatYouHave => "Dis-moi ce que tu sais déjà et je le laisse de côté, par exemple : ";
    internal override string YouHave => "Tu as déjà : ";
    internal override string YouProbablyHave => "Je suppose que tu connais aussi ce qui vient avant : ";
    internal override string Path => "Chemin";
    internal override string PathWhich => "Vers quel rôle veux-tu aller ?";
    internal override string CompareWhich => "Quel rôle veux-tu comparer ? L'étape suivante demande l'autre.";
    internal override string MostCompared => "Je peux mettre trois rôles côte à côte, voici donc les trois premiers.";
    internal override string AboutTheChoice => "Il y a une page sur ce choix : ";
    internal override string ContrastTitle => "Ce qui distingue le plus ces rôles";
    internal override string YourSteps => "Tes étapes";
    internal override string LearnForIt => "Pour cela, apprends : ";
    internal override string AlsoAskedFor => "Demandé aussi";
    internal override string ToLearn => "À apprendre";
    internal override string StepsToSkip => "Étapes que tu peux sauter";
    internal override string SkillsAsked => "Compétences à apprendre pour cela :";
    internal override string CertificationsNamed => "Certifications à regarder :";
    internal override string LeadsOnTo => "Rôles possibles ensuite :";
    internal override string LearnBefore => "À apprendre avant :";
    internal override string LearnAfter => "Ouvre la voie vers :";
    internal override string AskedForBy => "Rôles qui le demandent :";
    internal override string CameBefore => "Venue après :";
    internal override string NamedFor => "Citée sur nos pages pour :";
    internal override string ReplacedBy => "Ce qui est venu après :";
    internal override string CheckWithIssuer => "Vérifie auprès de l'organisme avant de te décider.";
    internal override string OldButton => "Ce bouton vient d'une version plus ancienne de moi, ou la page derrière n'existe plus. Rien n'est perdu : choisis par où continuer.";
    internal override string Helpful => "Utile";
    internal override string NotHelpful => "Pas utile";
    internal override string ThanksHelpful => "Merci. Ravi que ça ait aidé.";
    internal override string ThanksNotHelpful => "Merci. La modération voit que cette page n'a pas aidé, mais pas qui l'a dit. Essaie d'autres mots, ou choisis par où continuer.";
    internal override string OtherParts => "Une autre partie";
    internal override string PickRole => "Un rôle";
    internal override string PickPage => "Une page";
    internal override string PickTopic => "Un sujet";
    internal override string MentionedPages => "Une page mentionnée";
    internal override string PickSkill => "Une compétence à apprendre";
    internal override string NotYoursToDelete => "Seule la personne à qui j'ai répondu là, ou quelqu'un qui peut gérer les messages ici, peut supprimer ça.";
    internal override string Share => "Partager";
    internal override string Shared => "Partagé : la réponse est en dessous, pour tous ceux qui peuvent lire ici.";
    internal override string NothingToRead => "Il n'y a dans ce message aucun mot auquel je pourrais répondre. Choisis-en un qui pose une question, ou demande-moi directement.";
    internal override string Sources => "Sources";
    internal override string NoSources => "Cette page n'indique encore aucune source.";

    internal override string WhichOne => "Lequel ?";
    internal override string NoneOfThem => "Alors je t'ai mal compris. Dis-le avec d'autres mots, avec le nom d'un rôle, d'une compétence ou d'une certification, ou regarde ce qu'il y a.";
    internal override string NothingBefore => "Je ne suis pas sûr de savoir à quoi ça renvoie. Je me souviens pendant 15 minutes de ce que nous avons regardé ; ensuite, donne le nom, comme dans « skills of a data scientist ».";

    internal override string Trouble => "Désolé, quelque chose s'est mal passé de mon côté. Rien de ce que tu m'as dit n'est perdu. Réessaie dans un instant.";

    internal override string ContentIsEnglish => "Mes pages et le quiz sont en anglais ; le mieux est de me poser tes questions en anglais aussi.";

    protected override string BeyondFigure => "Je ne donne un chiffre que si une page l'indique avec son lieu, sa date et sa source, et pour cela je n'en ai pas. Voici les pages les plus proches :";
    protected override string BeyondNews => "Je sais ce que disent nos pages, et elles ne contiennent ni actualités ni prévisions. Voici les pages les plus proches :";
    protected override string BeyondFavour => "Je ne peux pas le faire à ta place, ni choisir quoi acheter. Voici les pages les plus proches :";

    protected override string Retired => "Plus disponible.";
    protected override string ActiveCourse => "Un cours, pas une certification. On peut le suivre.";
    protected override string Active => "En vigueur.";
    protected override string Course => "Un cours, pas une certification.";
    protected override string StatusUnknown => "On ne sait pas si elle peut encore être passée.";

    protected override string NotChecked => "Pas encore vérifiée par la modération.";

    internal override string DidYouMean(int offers) => offers == 1 ? "Voulais-tu dire ceci ?" : "Voulais-tu dire l'un de ceux-ci ?";

    internal override string Instead(IEnumerable<string> titles) => $"Voulais-tu dire autre chose ? Peut-être {Any(titles.Select(Quoted))}.";

    protected override string NoPageAbout(string word) => $"Je n'ai pas de page sur « {word} ». Voici les pages les plus proches :";

    protected override string NoPageMentions(string word) => $"Aucune de mes pages ne mentionne « {word} ». Voici les pages les plus proches :";

    internal override string Reasons(string page) => $"Je ne sais pas raisonner tout seul. Ce que j'ai dit figure sur la page « {page} », que la modération a écrite à partir de ses sources :";

    internal override string NoMore(string page) => $"C'est tout ce que dit ma page « {page} ». Tu peux revoir une partie, ou continuer à partir d'ici.";

    internal override string NoSuchStage(string stages) => $"Je classe les rôles par niveau : {stages}. Les voici tous.";

    internal override string NoRolesAt(Stage stage) => $"Je ne connais encore aucun rôle pour le niveau « {StageTitle(stage)} ». Les voici tous.";

    internal override string NoneCalledTitle(NameKind kind) => kind switch
    {
        NameKind.Role => RolesTitle,
        NameKind.Skill => "Les compétences que je connais",
        _ => "Les certifications et les cours que je connais",
    };

    internal override string NoneCalled(NameKind kind, bool near) => near
        ? $"Je ne connais {None(kind)} de ce nom. Voulais-tu dire ceci ?"
        : $"Je ne connais {None(kind)} de ce nom. En voici que je connais :";

    internal override string MorePages(int pages) => pages == 1 ? "1 autre" : $"{pages} autres";

    internal override string TopicsLead(int pages) => $"Mes connaissances comptent {Count(pages, "page", "pages")}. Choisis une partie pour voir ce qu'elle contient.";

    internal override string SideBySide(IReadOnlyList<string> roles) => $"{All(roles)} côte à côte";

    internal override string CompareWith(string role) => $"Comparer {role} avec…";

    internal override string CompareFound(string role) => $"Il me faut deux ou trois rôles et j'en ai compris un : {role}. Choisis l'autre.";

    internal override string ContrastScale(int steps) => $"De 1 (presque absent du métier) à {steps} (au cœur du métier)";

    protected override string ContrastBars(int steps) => $"Barres. {ContrastTitle}. {ContrastScale(steps)}.";

    internal override string StandsOut(string role, IReadOnlyList<string> traits) => $"{role} se distingue par : {All(traits)}.";

    internal override string PathTo(string role) => $"Chemin vers {role}";

    internal override string WholePath(string role, bool hasSteps) => hasSteps
        ? $"Voici tout le chemin vers {role}, dans l'ordre où sa page le présente."
        : $"Ma page sur {role} n'indique encore aucune étape, seulement ce qu'il faut apprendre. Ce qui vient d'abord est en premier.";

    internal override string NoPath(string role) => $"Je connais {role}, mais pas le chemin pour y arriver : sa page n'indique encore ni étapes ni compétences.";

    internal override string NothingOfThat(string role) => $"Rien de ce que tu as cité ne figure parmi les compétences que mes pages demandent sur le chemin vers {role}.";

    internal override string NothingMissing(string role) => $"Il ne manque rien : tu as toutes les compétences que mes pages demandent sur le chemin vers {role}.";

    internal override string UnknownSkills(IReadOnlyList<string> words) => $"Je ne connais {(words.Count == 1 ? "pas" : "ni")} {string.Join(" ni ", words.Select(Quoted))}, donc je n'ai pas pu en tenir compte.";

    protected override string RetiredOn(DateOnly day) => $"Plus disponible depuis le {Day(day)}.";

    protected override string CourseFrom(string issuer) => $"Proposé par {issuer}.";

    protected override string IssuedBy(string issuer) => $"Délivrée par {issuer}.";

    internal override string SectionMissing(string page, string section) => $"Je connais {page}, mais la partie « {section} » n'est pas encore dans mes connaissances. Voici ce qu'il y a :";

    internal override string TooLong(int limit) => $"C'est plus que ce que je peux lire d'un coup. Pose ta question en {limit} caractères au maximum.";

    protected override string CheckedOn(DateOnly day) => $"Dernière vérification : {Day(day)}.";

    internal override string Part(int part, int parts) => $"Partie {part} sur {parts}.";

    internal override string WithExample(string description) => $" : {description}, par exemple ";

    internal override string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "Débutant",
        Stage.Mid => "Intermédiaire",
        Stage.Senior => "Confirmé et spécialisé",
        _ => "Émergent",
    };

    private static string None(NameKind kind) => kind switch
    {
        NameKind.Role => "aucun rôle",
        NameKind.Skill => "aucune compétence",
        _ => "aucune certification",
    };
}

using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
internal sealed partial class French : Wording
{
    internal override string QuizLabel => "Quiz";
    internal override string QuizStart => "Commencer le quiz";
    internal override string QuizContinue => "Continuer le quiz";
    internal override string QuizMine => "Mon propre quiz";
    internal override string QuizTwoFit => "Deux me correspondent";
    internal override string QuizJustOne => "Finalement une seule";
    internal override string QuizSkip => "Passer";
    internal override string QuizBack => "Retour";
    internal override string QuizPause => "Faire une pause";
    internal override string QuizMore => "6 questions de plus";
    internal override string QuizChange => "Changer une réponse";
    internal override string QuizLeaveAsIs => "Laisser tel quel";
    internal override string QuizTry => "L'essayer une heure";
    internal override string QuizLook => "À quoi ressemble ce métier ?";
    internal override string QuizChangeList => "Une réponse à changer";
    internal override string QuizShare => "Partager";
    internal override string QuizShareYes => "Oui, partager";
    internal override string QuizShareNo => "Non, je le garde pour moi";
    internal override string QuizDelete => "Supprimer mes réponses";
    internal override string QuizDeleteYes => "Oui, supprime-les";
    internal override string QuizDeleteNo => "Non, garde-les";
    internal override string QuizRestart => "Recommencer";

    internal override string QuizPictureTitle => "Vers quoi pointent tes réponses";

    internal override string QuizNone => "Je n'ai pas de quiz en ce moment. Les réponses que tu as données avant sont gardées jusqu'à ce que tu écrives « delete my answers ».";
    internal override string QuizOffer => "J'ai un petit quiz qui cherche le rôle qui te convient.";
    internal override string QuizIsPrivate => "Tu es la seule personne à voir les questions et le résultat. Je garde tes réponses pour que tu puisses faire une pause et revenir ; tu peux les supprimer à tout moment. La modération ne voit que des chiffres sur beaucoup de gens, comme le nombre de fois qu'une option est choisie.";
    internal override string QuizByText => "Appuie sur un bouton, ou écris une lettre, « both a and c », « skip », « back » ou « stop ». Tu peux me poser une question entre-temps.";
    internal override string QuizByTextOne => "Appuie sur un bouton, ou écris une lettre, « skip », « back » ou « stop ». Tu peux me poser une question entre-temps.";
    internal override string QuizReality => "Celle-ci porte sur le prix à payer pour le métier qui est en tête pour l'instant.";
    internal override string QuizLast => "Tu as répondu aux questions qui comptent ; voici maintenant ton résultat.";
    internal override string QuizOneOfThem => "Ici une seule réponse suffit : choisis celle qui te correspond le mieux.";
    internal override string QuizPickFirst => "Deux te correspondent : laquelle est la première ? Ou écris les deux à la fois, comme « a and c ».";
    internal override string QuizWhichTwo => "Lesquelles ? Écris-les ensemble, comme « a and c ».";
    internal override string QuizAtMostTwo => "Deux au maximum : choisis une réponse, ou les deux qui te correspondent le mieux.";
    internal override string QuizChangeWhich => "Quelle réponse veux-tu changer ? Les autres restent.";
    internal override string QuizSkipped => "passée";
    internal override string QuizAndAlso => " et aussi ";
    internal override string QuizAtItsBeginning => "C'est la première question ; il n'y a rien avant.";
    internal override string QuizBlank => "Aucune question n'a reçu de réponse, je ne peux donc pas nommer de rôle.";
    internal override string QuizOpensAnother => "Avec cette réponse, une autre question vaut la peine d'être posée avant le résultat.";
    internal override string QuizRestartYes => "Oui, recommencer";
    internal override string QuizNothingToResume => "Il n'y avait rien à reprendre, voici donc le début.";
    internal override string QuizNoResult => "Tu n'as pas encore de résultat : tu n'as pas fait le quiz, ou tes réponses ont été supprimées.";
    internal override string QuizUnderWay => "Tu es au milieu, et tes réponses sont gardées. Pour recommencer, écris quiz restart.";
    internal override string QuizDone => $"Tu l'as déjà fait, et voici ton résultat. Pour recommencer, appuie sur « {QuizRestart} » ou écris quiz restart.";
    internal override string QuizNoMore => "Il n'y a plus de questions : tu as répondu à toutes.";
    internal override string QuizNotYours => "Ce bouton appartient à un quiz terminé, ou à celui de quelqu'un d'autre. Rien n'a été changé.";
    internal override string QuizOldStep => "Ce bouton appartient à une étape précédente, ou a déjà été compté. Rien n'a été changé.";
    internal override string QuizQuestionChanged => "La modération a modifié le quiz depuis que cette question a été posée, la réponse n'a donc pas été comptée.";
    internal override string QuizShareSure => "Ceux qui peuvent lire ici ne liraient que cette phrase, aucune de tes réponses :";
    internal override string QuizShared => "Partagé : la phrase est en dessous, pour tous ceux qui peuvent lire ici.";
    internal override string QuizErased => "Tes réponses sont supprimées, y compris des chiffres globaux, et je ne retiens plus rien de ton quiz. Ce que tu as partagé toi-même reste où il est.";
    internal override string QuizOfCode => "Voici le résultat qui correspond à ce code. Rien n'a été changé dans ton propre quiz.";
    internal override string QuizCode => "Ton code de résultat est ";
    internal override string QuizCodeUse => ". Il contient les réponses et aucun nom ; écris-le-moi n'importe où pour revoir ce résultat.";

    internal override string QuizProgress(int number, QuestionRange range, int usual) => number > usual ? $"Question {number}, {range.Most} au maximum." : $"Question {number}, en général de {range.Fewest} à {usual}.";

    internal override string QuizExtra(int number, int all) => $"Question supplémentaire {number} sur {all}.";

    internal override string QuizAskedAgain(int number, string answer) => $"Encore la question {number}. Ta réponse jusqu'ici : {answer}.";

    internal override string QuizPickSecond(string first) => $"Tu as choisi « {first} ». Et quelle est l'autre ?";

    internal override string QuizWhichOf(char one, char other, bool orBoth) => $"Laquelle des deux, {one} ou {other} ?{(orBoth ? $" Si les deux te correspondent autant, écris « both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)} »." : "")}";

    internal override string QuizPaused(int answers) => $"D'accord, on s'arrête là. {Answers(answers)}Appuie sur le bouton ou écris quiz quand tu veux, même dans quelques jours et sur un autre appareil.";

    internal override string QuizDeleteSure(int answers) => $"{Answers(answers)}Dois-je supprimer tout ce qui concerne ton quiz ? C'est définitif.";

    internal override string QuizWaits(int number) => $"Ton quiz t'attend à la question {number}.";

    internal override string QuizNoResultYet(int number) => $"Il n'y a pas encore de résultat : tu en es à la question {number}.";

    internal override string QuizBegunAgain(string code) => $"On recommence. Le code de ton dernier résultat était {code}, si tu veux le revoir.";

    internal override string QuizRestartSure(int answers) => $"Tu es au milieu. Recommencer efface {Form(answers, "ta seule réponse", $"tes {answers} réponses")} jusqu'ici. Je le fais ?";

    internal override string QuizChanged(int dropped, int all) => $"La modération a modifié le quiz depuis que tu as répondu. {dropped} de tes {all} réponses ne {Form(dropped, "compte", "comptent")} plus, parce que la question est formulée autrement ou a disparu. Les autres restent.";

    internal override string QuizReadsOtherwise(string question) => $"Modifiée : « {question} »";

    internal override string QuizSharedAs(string verdict) => $"Quelqu'un ici a fait le quiz. {verdict}";

    public override string QuizAlsoFits(IReadOnlyList<string> roles) => $"{Form(roles.Count, "Convient", "Conviennent")} aussi : {All(roles)}.";

    internal override string QuizTryOut(string role) => $"Une heure de travail en dit plus que n'importe quel quiz : appuie sur « {QuizTry} » pour une petite tâche de {role} qui ne coûte rien.";

    public override string QuizFor(string role, string rival) => $"Pour {role}, plutôt que {rival}";

    public override string QuizHonest(string disclaimer) => $"{disclaimer} Il n'a été essayé que sur des personnes simulées, pas encore sur de vraies personnes.".TrimStart();

    public override string QuizAgainst(string role, string rival) => $"Contre {role}, pour {rival}";

    protected override string ShareNearlyAll => "presque tout";
    protected override string ShareMost => "la plus grande part";
    protected override string ShareGood => "une bonne part";
    protected override string ShareLittle => "un peu";
    protected override string ShareHardlyAny => "presque rien";

    protected override string QuizBars => $"Barres. {QuizPictureTitle} :";

    protected override string QuizTheOthers(int roles, string share) => roles == 1 ? $"L'autre rôle : {share}." : $"Les {roles} autres rôles : {share} chacun.";

    protected override string QuizFigure(string role, int part, int whole, string share) => $"{role} : {part} sur {whole}, {share}.";

    protected override string QuizLessOf(string trait) => $"moins de {trait}";

    protected override string QuizSpeaks(EvidenceStrength strength, bool isFor) => strength switch
    {
        EvidenceStrength.StronglyFor => "parle fortement en sa faveur",
        EvidenceStrength.For => "parle en sa faveur",
        EvidenceStrength.StronglyAgainst => "parle fortement contre",
        EvidenceStrength.Against => "parle contre",
        _ => isFor ? "parle un peu en sa faveur" : "parle un peu contre",
    };

    private string Answers(int answers) => answers == 0 ? "" : Form(answers, "Ta seule réponse est gardée. ", $"Tes {answers} réponses sont gardées. ");
}

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of talk that is no question.</summary>
internal sealed partial class French : Wording
{
    internal override string DistressHeard => "Ça a l'air très lourd, et c'est bien que tu l'aies écrit. Je ne suis qu'un bot et je ne peux pas te donner ce qu'une personne peut donner. Personne ne devrait porter ça sans soutien.";
    internal override string DistressNow => "Si toi ou quelqu'un d'autre êtes en danger en ce moment, appelle le numéro d'urgence de ton pays, comme le 112 ou le 911.";
    internal override string DistressLines => "Sur une ligne d'écoute, quelqu'un t'écoute gratuitement et en toute confidentialité. Voici celles de chaque pays : ";
    internal override string DistressHere => "Parles-en aussi à quelqu'un en qui tu as confiance. La modération ici, ce sont des gens : tu peux leur écrire directement.";

    internal override string HarassmentHeard => "Je suis désolé que ce soit arrivé. Je suis un bot et je ne peux pas agir, mais des gens le peuvent.";
    internal override string HarassmentModerators => "Écris à quelqu'un de la modération en message privé. S'il s'agit de quelqu'un de la modération, écris à une autre personne de l'équipe ou à qui possède ce serveur ou cet espace de travail. La plateforme elle-même reçoit aussi les signalements : cherche « Signaler » dans le menu du message ou du profil.";
    internal override string HarassmentMeanwhile => "Garde les messages ou fais des captures d'écran, et bloque la personne si cela t'aide. Si tu es en danger, appelle le numéro d'urgence.";

    internal override string Hello => "Salut ! Je suis MentorBot, un mentor de carrière pour l'IA et l'apprentissage automatique. Pose-moi tes questions avec tes propres mots, par exemple :";
    internal override string Welcome => "Avec plaisir. N'hésite pas à me poser d'autres questions.";
    internal override string Goodbye => "À bientôt, et bonne chance sur ton chemin !";
    internal override string Well => "Je suis un bot, donc comme toujours : prêt à répondre. Qu'aimerais-tu savoir sur les carrières en IA et en apprentissage automatique ?";
    internal override string Pleased => "Merci, ça fait plaisir à lire. Continue comme ça, ou pose-moi la question suivante.";
    internal override string SorryForThat => "Désolé de ne pas avoir aidé. Je ne connais que les pages que tient la modération ; avec d'autres mots, tu trouveras peut-être ce que tu cherches, ou regarde ce qu'il y a.";

    internal override string Quiet => "D'accord. Je n'écris que lorsqu'on m'écrit d'abord, tu n'entendras donc plus parler de moi sauf si tu demandes. Si une personne n'arrête pas de t'écrire, préviens la modération et bloque-la.";

    internal override string AboutMe => "Je suis MentorBot, un programme et pas une personne. Je n'invente pas de réponses : je cherche la page qui répond à ta question et je la montre, avec ses sources et le jour de sa dernière vérification. Aucun modèle de langage n'écrit ce que je dis.";
    internal override string AboutPages => "Les pages parlent des carrières en IA et en apprentissage automatique, et la modération de cette communauté les tient à jour.";

    internal override string PrivacyKept => "Sur toi, je garde trois choses. L'une, c'est quelles pages je t'ai montrées en dernier et quand, pour comprendre « and its skills? » et « the second one ». Une autre, c'est le chemin vers un rôle que tu as demandé en dernier, avec les compétences que tu as dit avoir. Les deux sont rangées sous ton identifiant sur cette plateforme, et ce que tu écris n'est pas gardé avec.";
    internal override string PrivacyQuiz => "La troisième, c'est le quiz, si tu le fais : quelles options tu as choisies, pour que tu puisses faire une pause et revenir. Il ne contient aucun de tes propres mots, personne d'autre ne le voit, et « delete my answers » le supprime aussitôt.";
    internal override string PrivacyCounts => "Des quiz de tout le monde réunis, je tire des chiffres pour la modération, comme le nombre de fois qu'une option est choisie. Ils ne contiennent ni nom ni heure, ils ne sont montrés que lorsque plus de 30 personnes ont un résultat, et « delete my answers » en retire aussi les tiens.";
    internal override string PrivacyQuestions => "Une question à laquelle je ne sais pas répondre peut être gardée pour la modération, tout comme ce que tu lui dis qu'il manque à une page, sans aucun signe de qui l'a écrit. Mes journaux ne contiennent rien de ce que les gens écrivent.";
    internal override string PrivacyForget => "« me » te montre tout, « me export » te le donne en fichier, et « me forget » le supprime. Ce que la plateforme garde elle-même de tes messages dépend de la plateforme.";

    internal override string Unreached => "J'ai quelque chose pour toi, mais je n'ai pas pu t'écrire en message privé : ils sont peut-être fermés. Écris-moi là-bas, s'il te plaît.";

    internal override string TooFast(int seconds) => $"Ça fait beaucoup d'un coup, et d'autres posent aussi des questions. Laisse-moi souffler environ {Count(seconds, "seconde", "secondes")} ; ensuite je continue avec plaisir.";
}

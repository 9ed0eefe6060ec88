namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
internal sealed partial class French : Wording
{
    internal override string MeTitle => "Ce que je retiens de toi";
    internal override string MeShow => "Ce que je retiens";
    internal override string MeExport => "Exporter";
    internal override string MeForget => "Oublie-moi";

    internal override string MeLead => "C'est tout ce que je peux reconnaître comme étant à toi, sous ton identifiant sur cette plateforme. Je ne garde aucun nom, et de ce que tu écris seulement les questions auxquelles je n'ai pas su répondre et ce que tu as dit à la modération qu'il manquait à une page, sans rien qui dise qui l'a écrit.";
    internal override string MeNothing => "Je ne retiens rien de toi. Dès que nous aurons regardé une page ensemble ou que tu auras fait le quiz, tu le trouveras ici.";
    internal override string MeNoContext => "Ce que nous avons regardé : rien dont je me souvienne encore.";
    internal override string MeCounted => "Chiffres pour la modération : les options que tu as choisies entrent dans des sommes sur tous ceux qui ont fait le quiz, sans nom.";
    internal override string MeNotYours => "Ce que je ne peux plus reconnaître comme étant à toi, comme des questions gardées depuis plus longtemps, n'apparaît pas ici : personne ne peut retrouver à qui c'était.";
    internal override string MeLimits => "En plus, je compte pendant quelques minutes à quelle vitesse tu poses des questions, pour que tout le monde ait une réponse, et sur Discord je retiens jusqu'au prochain redémarrage la langue que tu y as choisie : les deux en mémoire seulement.";

    internal override string MeExportLead => "Voici tout ce que je retiens de toi, en JSON : un texte simple que les gens et les programmes peuvent lire.";
    internal override string MeExportTooLong => "C'est trop long pour tenir ici dans un message. Écris-moi « me export » en message privé et tu le reçois sous forme de fichier.";

    internal override string MeForgetSure => "Dois-je supprimer tout ce que je retiens de toi ? C'est-à-dire : ce que nous avons regardé, ton plan, ton quiz et ses réponses, ta part dans les chiffres pour la modération et les notes pour la modération que je peux encore reconnaître comme étant à toi. On ne pourra pas revenir en arrière.";
    internal override string MeForgetYes => "Oui, oublie-moi";
    internal override string MeForgetNo => "Non, garde-le";
    internal override string MeForgotten => "C'est fait : j'ai supprimé tout ce que je retenais de toi. Si tu m'écris de nouveau, nous repartons de zéro, comme des inconnus.";
    internal override string MeForgottenPlatform => "Ce que tu as écrit ici est toujours chez la plateforme, qui a ses propres moyens de le supprimer.";

    protected override string MeShown(string what, string day) => $"Ce que nous avons regardé en dernier : {what}, le {day}. Je m'appuie dessus pendant 15 minutes, pour que « and its skills? » ait un sens.";

    internal override string MePath(string role) => $"le chemin vers {role}";

    protected override string MePlan(string role, IReadOnlyList<string> known, string day) => $"Ton plan : le chemin vers {role}, demandé le {day}{(known.Count == 0 ? "" : $" ; ce que tu as dit savoir : {All(known)}")}. Il reste, quoi que tu regardes d'autre, jusqu'à ce que tu demandes un autre chemin.";

    internal override string MeOffered(IEnumerable<string> titles) => $"Ce que j'ai proposé avec, pour que « the second one » ait un sens : {All(titles)}.";

    protected override string MeQuiz(int answers, string day, bool isPaused) => $"Le quiz : {Count(answers, "réponse", "réponses")}, la dernière le {day}{(isPaused ? " ; il est en pause" : "")}. Seules les options que tu as choisies sont gardées.";

    internal override string MeNotes(int questions, int missing, int votes) => $"Notes pour la modération : {Count(questions, "question à laquelle je n'ai pas su répondre", "questions auxquelles je n'ai pas su répondre")}, {Count(missing, "partie qui manque à une page", "parties qui manquent à des pages")}, {Count(votes, "avis sur une page", "avis sur des pages")}. Elles ne portent aucun identifiant ; grâce à une empreinte salée, je peux reconnaître pendant 30 jours au plus qu'elles sont à toi.";

    protected override string MeExpires(int days, string day) => $"Quand cela prend fin : tout sauf les notes est supprimé automatiquement {Count(days, "jour", "jours")} après le dernier changement, le {day} si rien ne change d'ici là.";
}

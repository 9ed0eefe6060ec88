using System.Collections.Frozen;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The commands in French.</summary>
internal sealed partial class French
{
    public override string MessageMenu => "Demander à MentorBot";

    internal override FrozenDictionary<string, CommandText> CommandTexts { get; } = new Dictionary<string, CommandText>(StringComparer.Ordinal)
    {
        ["role"] = new("rôle", "Ce que fait un rôle, à qui il convient et comment la réussite se mesure"),
        ["role name"] = new("nom", "Le rôle : son titre ou un nom court comme mlops, MLE ou ds"),
        ["role section"] = new("partie", "Une partie, comme skills ou how to start"),
        ["roles"] = new("rôles", "Tous les rôles que je connais, par niveau"),
        ["roles stage"] = new("niveau", "Un seul niveau"),
        ["skill"] = new("compétence", "Ce qu'est une compétence, ce qui vient avant et après, et qui la demande"),
        ["skill name"] = new("nom", "La compétence, comme python, docker, statistics ou deep learning"),
        ["cert"] = new("certification", "Une certification ou un cours : encore proposé ou non, et ce qui a suivi"),
        ["cert name"] = new("nom", "La certification ou le cours, comme tensorflow, azure ou fast.ai"),
        ["compare"] = new("comparer", "Deux ou trois rôles côte à côte"),
        ["compare first"] = new("premier", "Le premier rôle"),
        ["compare second"] = new("deuxième", "Le deuxième rôle"),
        ["compare third"] = new("troisième", "Un troisième rôle"),
        ["path"] = new("chemin", "Ce qu'il faut apprendre pour un rôle, dans l'ordre, sans ce que tu sais déjà"),
        ["path to"] = new("vers", "Le rôle vers lequel tu veux aller"),
        ["path have"] = new("acquis", "Ce que tu sais déjà, séparé par des virgules"),
        ["quiz"] = new("quiz", "Quel rôle me convient ? Quelques questions courtes, visibles par toi uniquement"),
        ["quiz what"] = new("quoi", "Le commencer ou le reprendre, voir le résultat, ou recommencer"),
        ["quiz code"] = new("code", "Un code de résultat à regarder, comme MB1-1-4GK7"),
        ["topics"] = new("sujets", "Tout ce que je sais, en liste à parcourir"),
        ["topics part"] = new("partie", "Une seule partie, comme skills, interviews ou portfolio"),
        ["ask"] = new("demander", "Pose une question avec tes propres mots"),
        ["ask question"] = new("question", "Ta question"),
        ["me"] = new("moi", "Ce que je retiens de toi : le voir, le recevoir en fichier ou le faire supprimer"),
        ["me what"] = new("quoi", "Le voir, le recevoir en fichier ou le supprimer"),
        ["help"] = new("aide", "Ce que je sais faire, avec un exemple de chaque commande"),
        ["mentor-admin"] = new("mentor-admin", "Pour la modération : ce que les gens ont demandé et qui manque, comment vont le quiz et le bot"),
        ["mentor-admin what"] = new("quoi", "Ce que tu veux voir"),
        ["private"] = new("privé", "Ne montrer la réponse qu'à moi"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal override FrozenDictionary<string, string> ChoiceTexts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["entry"] = "Débutant",
        ["mid"] = "Intermédiaire",
        ["senior"] = "Confirmé",
        ["emerging"] = "Émergent",
        ["start"] = "Commencer",
        ["resume"] = "Reprendre",
        ["result"] = "Résultat",
        ["restart"] = "Recommencer",
        ["show"] = "Voir",
        ["export"] = "Exporter",
        ["forget"] = "Oublier",
        ["gaps"] = "Lacunes",
        ["quiz"] = "Quiz",
        ["status"] = "État",
        ["reload"] = "Relire",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

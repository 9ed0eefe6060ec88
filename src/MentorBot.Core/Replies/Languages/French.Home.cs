namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing, what could not be taken, and what only Slack has a place for.</summary>
internal sealed partial class French : Wording
{
    public override string LookingItUp => "cherche la réponse…";
    public override string BeginWith => "Tu peux commencer par l'un de ceux-ci :";
    public override string FormSend => "Envoyer";
    public override string FormClose => "Fermer";
    public override string LookUpHint => "Tape un nom";
    internal override string HomeLead => "Je suis un mentor de carrière pour l'IA et l'apprentissage automatique, et je ne dis que ce que disent les pages de cette communauté. Je réponds dans nos messages privés à ce que tu actionnes ici.";
    internal override string HomeQuizWaits => "Ton quiz t'attend, avec toutes tes réponses.";
    internal override string HomeResult => "Mon résultat au quiz";
    internal override string HomePath => "Ton chemin";
    internal override string HomePathNone => "Je mets en ordre ce qu'il te manque encore pour un rôle. Écris-moi le rôle et ce que tu sais déjà, par exemple : ";
    internal override string HomeNews => "Du nouveau dans ce que je sais";
    internal override string HomeChecked => "Vérifié le plus récemment";
    internal override string HomeWriting => "Ce que tu peux écrire";
    internal override string HomeWritingLead => "Écris simplement ta question dans l'onglet Messages. Dans un canal, mets /mentor devant.";
    internal override string Busy => "Énormément de monde me pose des questions en ce moment. Réessaie dans une minute ; rien de ce que tu m'as dit avant n'est perdu.";
    internal override string NotKept => "Je n'ai pas pu l'enregistrer à l'instant, donc je n'ai rien changé ; ce que tu m'as dit avant est en sécurité. Réessaie dans quelques minutes.";
    internal override string SharedAlready => "C'est déjà partagé : la réponse se trouve plus bas, pour tous ceux qui peuvent lire ici.";
    internal override string NobodyToShareWith => "Personne d'autre ne lit ici, il n'y a donc personne avec qui le partager. Écris quiz result là où sont les autres et partage-le là-bas.";
    internal override string HaveLabel => "Ce que je sais déjà";
    internal override string HaveField => "Ce que tu sais déjà, séparé par des virgules";
    internal override string FeedbackTitle => "Que manquait-il ?";
    internal override string FeedbackField => "La modération le lit sans ton nom";
    internal override string FeedbackExample => "Combien de temps il faut, et ce que cela coûte";
    internal override string FeedbackThanks => "Merci. La modération lit ce que tu as écrit, sans ton nom.";
    internal override string FeedbackNothing => "Rien n'a été transmis à la modération. Appuie sur le bouton et dis en quelques mots ce qui manquait ; les adresses, les liens et les longs numéros sont retirés.";
    internal override string LookUpRole => "Chercher un rôle par son nom :";
    internal override string LookUpPage => "Chercher un rôle, une compétence, une certification ou une autre page par son nom :";

    protected override string NewSince(string day) => $"nouvelle depuis le {day}.";

    protected override string ChangedOn(string day) => $"modifiée le {day}.";

    internal override string HomePathTo(string role) => $"Tu as demandé le chemin vers {role}.";
}

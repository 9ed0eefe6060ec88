namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing and what could not be taken.</summary>
internal sealed partial class French : Wording
{
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
}

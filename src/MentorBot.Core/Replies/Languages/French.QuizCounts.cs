namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
internal sealed partial class French : Wording
{
    internal override string QuizCountsTitle => "Comment les gens s'en sortent avec le quiz";
    internal override string QuizCountsMore => "« mentorbot quiz report » le dit pour chaque question et chaque option.";

    public override string QuizFirstPlaces => "Arrivé en tête";

    public override string QuizLeaving => "Partis sans résultat, ou encore en cours";

    public override string QuizMisfits => "Options qui vont mal avec ce que les mêmes personnes répondent ailleurs : le texte dit-il ce que disent les poids ?";

    public override string QuizNoMisfits => "Chaque option va avec ce que les mêmes personnes répondent ailleurs.";

    protected override string QuizTooFew => "trop peu pour juger";

    protected override string QuizRunsTold(int runs) => $"{Count(runs, "personne a", "personnes ont")} un résultat.";

    protected override string QuizRunsSoFar(int runs, int least) => $"{runs} passages sur {least} jusqu'ici : tant qu'il n'y en a pas autant, rien n'en est dit.";

    protected override string QuizOlderRuns(int runs) => $"{Count(runs, "résultat appartient à une autre édition", "résultats appartiennent à d'autres éditions")} du quiz et {Form(runs, "n'est pas compté", "ne sont pas comptés")}.";

    protected override string QuizLeft(int answers, int left, int reached) => $"après {Count(answers, "réponse", "réponses")} : {left} sur {reached} arrivés jusque-là";

    protected override string QuizFit(int alone, string expected, string judgement) => $"seule {alone}, attendu {expected}, {judgement}";
}

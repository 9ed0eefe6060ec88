using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
internal sealed partial class French : Wording
{
    internal override string ForModerators => "C'est réservé à la modération d'ici, je ne peux donc pas te le montrer. Si tu en fais partie : sur Discord, il faut la permission « Gérer le serveur » et la commande slash sur le serveur ; sur Slack, la personne qui me fait tourner désigne la modération.";
    internal override string AdminKnows => "Pour la modération, j'ai quatre choses : mentor-admin gaps montre ce que les gens ont demandé et qui manque aux connaissances, mentor-admin quiz montre comment les gens s'en sortent avec le quiz, mentor-admin status montre comment je vais, et mentor-admin reload relit les connaissances.";

    internal override string GapsTitle => "Ce qui manque aux connaissances";
    internal override string GapsMended => "Les numéros sont ceux de « mentorbot gaps » : là où je tourne, cette commande ajoute une question à une page ou en commence une pour elle.";
    internal override string Nearest => " ; page la plus proche : ";
    internal override string MissingTitle => "Parties que les pages n'ont pas";
    internal override string NotHelpfulTitle => "Pages qui n'ont pas aidé";

    internal override string GapsLead => $"Questions sans réponse qu'au moins {Grouping.LeastPeople} personnes ont posées de façon semblable. Ce que moins de gens ont demandé n'est montré à personne.";

    internal override string NoGaps => $"Aucune question sans réponse n'a été posée de façon semblable par {Grouping.LeastPeople} personnes, et ce que moins de gens ont demandé n'est montré à personne.";

    protected override string Asked(int people, int times, string lastDay) => $"{Count(people, "personne", "personnes")}, {times} fois, la dernière le {lastDay}";

    public override string Judged(int notHelpful, int helpful) => $"pas utile : {notHelpful}, utile : {helpful}";
}

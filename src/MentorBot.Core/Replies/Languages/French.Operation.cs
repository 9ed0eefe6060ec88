using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
internal sealed partial class French
{
    internal override string StatusTitle => "Comment je vais";
    internal override string RereadTitle => "Les connaissances, relues";
    internal override string RereadBroke => "La relecture du dossier a échoué ; c'est une erreur de ma part, et le journal en dit plus. Ce qui était en vigueur le reste.";
    internal override string RereadUnchanged => "J'ai relu le dossier, et aucun fichier n'a changé.";
    internal override string NothingRefused => "Aucun fichier n'a été refusé.";
    internal override string RefusedTitle => "Fichiers refusés";
    internal override string LastGoodInForce => "Sa dernière bonne version reste en vigueur.";
    internal override string ProcessesTitle => "Processus";
    internal override string NoPlatform => "aucune plateforme";
    internal override string OthersUnknown => "Ma mémoire est injoignable : je ne sais donc pas quels autres processus existent, et je ne leur ai rien demandé.";

    protected override string RereadChanged(int files) => $"J'ai relu le dossier ; {Count(files, "fichier est nouveau, modifié ou disparu", "fichiers sont nouveaux, modifiés ou disparus")}.";

    internal override string OthersReread(int processes, int seconds) => $"J'ai demandé à {Count(processes, "autre processus", "autres processus")} de relire aussi ; ce sera fait d'ici {seconds} secondes, et « mentor-admin status » montre ensuite ce que chacun a.";

    internal override string InForce(int pages, string version) => $"{Count(pages, "page est", "pages sont")} en vigueur, en version {version}.";

    internal override string MoreToMend(int refused, int warnings) => $"Non affichés : {Count(refused, "défaut", "défauts")} et {Count(warnings, "détail", "détails")} à corriger. « mentorbot check » les affiche tous.";

    internal override string Runs(string name, string version, string since) => $"C'est le processus {name}, MentorBot {version}, en marche depuis le {since}.";

    protected override string Standing(PlatformState state) => state switch
    {
        PlatformState.Connected => "connexion établie",
        PlatformState.Listening => "à l'écoute",
        PlatformState.Standby => "en réserve",
        PlatformState.Refused => "connexion refusée",
        PlatformState.Off => "hors service",
        _ => "sans connexion",
    };

    internal override string ThisProcess(string name) => $"{name} (celui-ci)";

    internal override string OtherProcess(string name, int seconds) => $"{name}, vu il y a {Count(seconds, "seconde", "secondes")}";

    internal override string SameKnowledge(string version) => $"connaissances {version}";

    internal override string OtherKnowledge(string version) => $"autres connaissances : {version}";
}

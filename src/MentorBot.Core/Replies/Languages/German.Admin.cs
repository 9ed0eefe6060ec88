using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
internal sealed partial class German : Wording
{
    internal override string ForModerators => "Das ist für die Moderation hier, deshalb kann ich es dir nicht zeigen. Falls du dazugehörst: In Discord braucht es die Berechtigung „Server verwalten“ und den Slash-Befehl auf dem Server; in Slack legt fest, wer mich betreibt, wer zur Moderation gehört.";
    internal override string AdminKnows => "Für die Moderation habe ich viererlei: mentor-admin gaps zeigt, was gefragt wurde und in der Wissenssammlung fehlt, mentor-admin quiz zeigt, wie es den Leuten mit dem Quiz geht, mentor-admin status zeigt, wie es mir geht, und mentor-admin reload liest die Wissenssammlung neu.";

    internal override string GapsTitle => "Was in der Wissenssammlung fehlt";
    internal override string GapsMended => "Die Nummern sind die von „mentorbot gaps“: Dort, wo ich laufe, fügt es eine Frage einer Seite hinzu oder beginnt eine Seite dafür.";
    internal override string Nearest => "; nächste Seite: ";
    internal override string MissingTitle => "Teile, die Seiten nicht haben";
    internal override string NotHelpfulTitle => "Seiten, die nicht geholfen haben";

    internal override string GapsLead => $"Fragen ohne Antwort, die mindestens {Grouping.LeastPeople} Menschen ähnlich gestellt haben. Was weniger Menschen gefragt haben, bekommt niemand zu sehen.";

    internal override string NoGaps => $"Keine Frage ohne Antwort wurde von {Grouping.LeastPeople} Menschen ähnlich gestellt, und was weniger Menschen gefragt haben, bekommt niemand zu sehen.";

    protected override string Asked(int people, int times, string lastDay) => $"{Count(people, "Mensch", "Menschen")}, {Count(times, "Mal", "Mal")}, zuletzt am {lastDay}";

    public override string Judged(int notHelpful, int helpful) => $"{notHelpful} nicht hilfreich, {helpful} hilfreich";
}

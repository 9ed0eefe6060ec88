using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
internal sealed partial class Portuguese : Wording
{
    internal override string ForModerators => "Isso é para a moderação daqui, então não posso mostrar a você. Se você faz parte dela: no Discord é preciso ter a permissão “Gerenciar servidor” e o comando de barra no servidor; no Slack, quem me mantém define quem modera.";
    internal override string AdminKnows => "Para a moderação eu tenho quatro coisas: mentor-admin gaps mostra o que as pessoas perguntaram e que falta no conhecimento, mentor-admin quiz mostra como as pessoas se saem no quiz, mentor-admin status mostra como eu estou, e mentor-admin reload lê o conhecimento de novo.";

    internal override string GapsTitle => "O que falta no conhecimento";
    internal override string GapsMended => "Os números são os de “mentorbot gaps”: onde eu rodo, ele acrescenta uma pergunta a uma página ou começa uma página para ela.";
    internal override string Nearest => "; página mais próxima: ";
    internal override string MissingTitle => "Partes que as páginas não têm";
    internal override string NotHelpfulTitle => "Páginas que não ajudaram";

    internal override string GapsLead => $"Perguntas sem resposta que pelo menos {Grouping.LeastPeople} pessoas fizeram de forma parecida. O que menos gente perguntou não é mostrado a ninguém.";

    internal override string NoGaps => $"Nenhuma pergunta sem resposta foi feita de forma parecida por {Grouping.LeastPeople} pessoas, e o que menos gente perguntou não é mostrado a ninguém.";

    protected override string Asked(int people, int times, string lastDay) => $"{Count(people, "pessoa", "pessoas")}, {Count(times, "vez", "vezes")}, a última em {lastDay}";

    public override string Judged(int notHelpful, int helpful) => $"não ajudou: {notHelpful}, ajudou: {helpful}";
}

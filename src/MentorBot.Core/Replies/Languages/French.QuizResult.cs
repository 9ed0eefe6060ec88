using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The result of the fit quiz in one sentence, as sure as it may sound, and why a code has none.</summary>
internal sealed partial class French
{
    protected override string QuizEqual(FitWord word, string one, string other) => word switch
    {
        FitWord.Strong => $"Les réponses pointent clairement vers deux rôles, à égalité : {one} et {other}.",
        FitWord.Good => $"{one} et {other} conviennent autant l'un que l'autre, et sont ce qui convient le mieux jusqu'ici.",
        FitWord.Leaning => $"Les réponses penchent autant vers {one} que vers {other}.",
        _ => $"Il n'y a pas d'image claire ; {one} et {other} arrivent en tête, à égalité.",
    };

    protected override string QuizBoth(FitWord word, string best, string next) => word switch
    {
        FitWord.Strong => $"Les réponses pointent clairement vers {best}, et {next} convient aussi.",
        FitWord.Good => $"{best} et {next} conviennent tous les deux ; {best} est ce qui convient le mieux jusqu'ici.",
        FitWord.Leaning => $"{best} et {next} conviennent tous les deux, et les réponses penchent vers {best}.",
        _ => $"Il n'y a pas d'image claire ; {best} s'en approche le plus, puis {next}.",
    };

    protected override string QuizOne(FitWord word, string best) => word switch
    {
        FitWord.Strong => $"Les réponses pointent clairement vers {best}.",
        FitWord.Good => $"{best} est ce qui convient le mieux jusqu'ici.",
        FitWord.Leaning => $"Les réponses penchent vers {best}.",
        _ => $"Il n'y a pas d'image claire ; {best} s'en approche le plus.",
    };

    protected override string QuizIsBeginning(string role) => $"{role} est un métier par lequel on peut commencer.";

    protected override string QuizBeginsAs(string role, string beginning) => $"En chemin vers {role}, on commence en général comme {beginning}.";

    protected override string QuizNoFlip(string leader) => $"Aucune réponse à elle seule ne décide : avec n'importe quelle autre option à l'une de ces questions, {leader} serait toujours en tête.";

    protected override string QuizFlipOfSkipped(int number, string question, string instead, string first) => $"Une réponse pourrait changer cela : tu as passé la question {number} (« {question} »), et avec « {instead} », {first} serait en tête.";

    protected override string QuizFlipTo(int number, string question, string instead, string first) => $"Une réponse pourrait changer cela : avec « {instead} » à la question {number} (« {question} »), {first} serait en tête.";

    protected override string QuizBadCode(string fault) => $"Je ne peux pas montrer de résultat pour ce code. {fault}";

    public override string FaultOf(CodeFault fault) => fault switch
    {
        CodeFault.NoCode none => $"Un code de résultat ressemble à {none.Prefix}-1-4GK7, avec deux traits d'union ; celui-ci non.",
        CodeFault.OtherKind other => $"C'est un code du type {other.Kind}, et je lis le type {other.Prefix} : une autre version du bot l'a peut-être écrit.",
        CodeFault.StrangeSign strange => $"Le signe {strange.Sign} n'existe pas dans un code de résultat.",
        CodeFault.WrongSign => "Un signe de ce code est faux : son signe de contrôle, le dernier, ne correspond pas.",
        CodeFault.TooEarly => "Ce code est d'un type ancien qui ne dit pas quelles questions ont été posées, je ne peux donc pas savoir si ses réponses veulent encore dire la même chose.",
        CodeFault.OtherVersion other => $"Ce code vient de la version {other.Version} du quiz, et les questions sont maintenant celles de la version {other.Now}.",
        CodeFault.QuestionsChanged => "Les questions ont changé depuis que ce code a été écrit, ses réponses ne voudraient donc plus dire la même chose.",
        _ => "Il manque un morceau à ce code, ou il y en a un de trop.",
    };
}

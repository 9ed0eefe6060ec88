using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The result of the fit quiz in one sentence, as sure as it may sound, and why a code has none.</summary>
internal sealed partial class Portuguese
{
    protected override string QuizEqual(FitWord word, string one, string other) => word switch
    {
        FitWord.Strong => $"As respostas apontam claramente para duas funções, por igual: {one} e {other}.",
        FitWord.Good => $"{one} e {other} combinam igualmente, e são o que mais combina até agora.",
        FitWord.Leaning => $"As respostas tendem igualmente para {one} e {other}.",
        _ => $"Não há uma imagem clara; {one} e {other} vêm na frente, por igual.",
    };

    protected override string QuizBoth(FitWord word, string best, string next) => word switch
    {
        FitWord.Strong => $"As respostas apontam claramente para {best}, e também combinam com {next}.",
        FitWord.Good => $"As respostas combinam tanto com {best} como com {next}; {best} é o que mais combina até agora.",
        FitWord.Leaning => $"As respostas combinam tanto com {best} como com {next}, e tendem para {best}.",
        _ => $"Não há uma imagem clara; o mais próximo é {best}, e depois {next}.",
    };

    protected override string QuizOne(FitWord word, string best) => word switch
    {
        FitWord.Strong => $"As respostas apontam claramente para {best}.",
        FitWord.Good => $"{best} é o que mais combina até agora.",
        FitWord.Leaning => $"As respostas tendem para {best}.",
        _ => $"Não há uma imagem clara; o mais próximo é {best}.",
    };

    protected override string QuizIsBeginning(string role) => $"{role} é um trabalho com o qual dá para começar.";

    protected override string QuizBeginsAs(string role, string beginning) => $"No caminho até {role}, as pessoas em geral começam como {beginning}.";

    protected override string QuizNoFlip(string leader) => $"Nenhuma resposta sozinha decide isso: com qualquer outra opção em qualquer uma dessas perguntas, {leader} ainda estaria em primeiro.";

    protected override string QuizFlipOfSkipped(int number, string question, string instead, string first) => $"Uma resposta poderia mudar isso: você pulou a pergunta {number} (“{question}”), e com “{instead}”, {first} estaria em primeiro.";

    protected override string QuizFlipTo(int number, string question, string instead, string first) => $"Uma resposta poderia mudar isso: com “{instead}” na pergunta {number} (“{question}”), {first} estaria em primeiro.";

    protected override string QuizBadCode(string fault) => $"Não posso mostrar um resultado para este código. {fault}";

    public override string FaultOf(CodeFault fault) => fault switch
    {
        CodeFault.NoCode none => $"Um código de resultado se parece com {none.Prefix}-1-4GK7, com dois hifens; este não.",
        CodeFault.OtherKind other => $"Este é um código do tipo {other.Kind}, e eu leio o tipo {other.Prefix}: talvez outra versão do bot o tenha escrito.",
        CodeFault.StrangeSign strange => $"O sinal {strange.Sign} não aparece em códigos de resultado.",
        CodeFault.WrongSign => "Um sinal deste código está errado: o de verificação, que é o último, não bate.",
        CodeFault.TooEarly => "Este código é de um tipo antigo que não diz quais perguntas foram feitas, então não posso saber se as respostas ainda significam a mesma coisa.",
        CodeFault.OtherVersion other => $"Este código é da versão {other.Version} do quiz, e as perguntas agora são as da versão {other.Now}.",
        CodeFault.QuestionsChanged => "As perguntas mudaram desde que este código foi escrito, então as respostas não significariam mais a mesma coisa.",
        _ => "Falta um pedaço neste código, ou há um a mais.",
    };
}

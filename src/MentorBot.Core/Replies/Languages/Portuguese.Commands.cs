using System.Collections.Frozen;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The commands in Portuguese.</summary>
internal sealed partial class Portuguese
{
    public override string MessageMenu => "Perguntar ao MentorBot";

    internal override FrozenDictionary<string, CommandText> CommandTexts { get; } = new Dictionary<string, CommandText>(StringComparer.Ordinal)
    {
        ["role"] = new("função", "O que uma função faz, para quem serve e como o sucesso é medido"),
        ["role name"] = new("nome", "A função: o título ou um nome curto como mlops, MLE ou ds"),
        ["role section"] = new("parte", "Uma parte dela, como skills ou how to start"),
        ["roles"] = new("funções", "Todas as funções que eu conheço, por etapa de carreira"),
        ["roles stage"] = new("etapa", "Só uma etapa"),
        ["skill"] = new("habilidade", "O que é uma habilidade, o que vem antes e depois e quem a pede"),
        ["skill name"] = new("nome", "A habilidade, como python, docker, statistics ou deep learning"),
        ["cert"] = new("certificação", "Uma certificação ou um curso: se ainda existe e o que veio depois"),
        ["cert name"] = new("nome", "A certificação ou o curso, como tensorflow, azure ou fast.ai"),
        ["compare"] = new("comparar", "Duas ou três funções lado a lado"),
        ["compare first"] = new("primeira", "A primeira função"),
        ["compare second"] = new("segunda", "A segunda função"),
        ["compare third"] = new("terceira", "Uma terceira função"),
        ["path"] = new("caminho", "O que aprender para uma função, em ordem, sem o que você já sabe"),
        ["path to"] = new("até", "A função a que você quer chegar"),
        ["path have"] = new("tenho", "O que você já sabe, separado por vírgulas"),
        ["quiz"] = new("quiz", "Qual função combina comigo? Umas poucas perguntas curtas que só você vê"),
        ["quiz what"] = new("que", "Começar ou retomar, ver o resultado, ou recomeçar"),
        ["quiz code"] = new("código", "Um código de resultado para olhar, como MB1-1-4GK7"),
        ["topics"] = new("temas", "Tudo o que eu sei, como uma lista para navegar"),
        ["topics part"] = new("parte", "Só uma parte, como skills, interviews ou portfolio"),
        ["ask"] = new("perguntar", "Faça uma pergunta com as suas próprias palavras"),
        ["ask question"] = new("pergunta", "A sua pergunta"),
        ["me"] = new("eu", "O que eu lembro de você: ver, receber como arquivo ou mandar apagar"),
        ["me what"] = new("que", "Ver, receber como arquivo ou apagar"),
        ["help"] = new("ajuda", "O que eu sei fazer, com um exemplo de cada comando"),
        ["mentor-admin"] = new("mentor-admin", "Para a moderação: o que as pessoas perguntaram e que falta, como vão o quiz e o bot"),
        ["mentor-admin what"] = new("que", "O que você quer ver"),
        ["private"] = new("privado", "Mostrar a resposta só para mim"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal override FrozenDictionary<string, string> ChoiceTexts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["entry"] = "Inicial",
        ["mid"] = "Intermediário",
        ["senior"] = "Experiente",
        ["emerging"] = "Em surgimento",
        ["start"] = "Começar",
        ["resume"] = "Retomar",
        ["result"] = "Resultado",
        ["restart"] = "Recomeçar",
        ["show"] = "Ver",
        ["export"] = "Exportar",
        ["forget"] = "Esquecer",
        ["gaps"] = "Lacunas",
        ["quiz"] = "Quiz",
        ["status"] = "Estado",
        ["reload"] = "Reler",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

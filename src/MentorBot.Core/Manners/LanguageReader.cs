using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MentorBot.Core.Manners;

/// <summary>Guesses the language of a question: by its script, else by the small words that every sentence has.</summary>
internal static class LanguageReader
{
    // One small word may be a name or a slip.
    private const int Fewest = 2;

    // A Chinese question about "machine learning" is Chinese, an English one about 你好 is not.
    private const int ShareOfScript = 4;

    private static readonly FrozenSet<string> English = Set(
        "the a an is are am be was were do does did how what which who why where when i im you me my your it its this that to of and or in on for with from at by as if can could should would will need want know learn get good best no not there vs about between become start skills job work salary any some one have has");

    private static readonly ImmutableArray<(Language Language, FrozenSet<string> Words, string Letters)> Latin =
    [
        (Language.German, Set("ich und der die das den dem des ist sind wie ein eine einen einer eines nicht werde werden wird mir mich fur mit zu zum zur kann konnen muss soll welche welcher welches wo warum wann macht machen brauche brauchen braucht lernen oder auf von vom als bei aus es du sie wir ihr kannst mochte wieviel viel verdient gibt unterschied zwischen bin habe hat beruf gehalt ausbildung arbeit nach fahigkeiten aufgaben wer"), "ßäöüÄÖÜ"),
        (Language.Spanish, Set("que como cual cuales es un una unos el la los las de del para por en con quiero puedo ser soy estoy se mi tu su y o trabajo trabajar hace hacen hacer necesito necesita aprender donde cuando cuanto cuantos gana si al hay son mas sobre yo habilidades empezar convertirme diferencia entre tiene tengo debo estudiar ingeniero datos sin pero muy"), "¿¡ñÑ"),
        (Language.French, Set("que quoi quel quelle quels quelles comment est sont un une le la les de des du pour par en dans avec je j veux peux suis mon ma mes et ou travail travailler fait faire besoin apprendre combien gagne pas au aux il elle vous nous ce cette cest quest qu sur devenir faut competences metier difference entre ai puis dois sans plus pourquoi tu"), "çèêàœùÇÈÊÀ"),
        (Language.Portuguese, Set("que como qual quais e um uma o a os as de do da dos das para por em no na nos nas com quero posso ser sou estou se meu minha eu faz fazem fazer preciso precisa aprender onde quando quanto ganha nao ao voce voces trabalho trabalhar sobre comecar habilidades tornar diferenca entre tem tenho devo estudar dados engenheiro sao mais"), "ãõÃÕç"),
        (Language.Italian, Set("che come quale quali e un una il lo la i gli le di del della dei delle per in con voglio vorrei posso essere sono mio mia cosa fa fanno fare imparare dove quando quanto guadagna non al alla lavoro lavorare su diventare servono serve competenze devo differenza tra ha ho piu io nel nella iniziare studiare perche chi"), "òìùè"),
    ];

    /// <summary>The language, or null when it is English or cannot be told.</summary>
    internal static Language? Of(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        var foreign = letters.GroupBy(ScriptOf).Where(script => script.Key is not null && script.Count() * ShareOfScript >= letters.Count).Select(script => script.Key).ToList();
        return foreign.Contains(Language.Japanese) ? Language.Japanese
            : foreign.Count > 0 ? foreign[0]
            : OfWords(text);
    }

    private static Language? OfWords(string text)
    {
        var words = Line.Of(text).Words.Select(word => word.Word).Distinct(StringComparer.Ordinal).ToList();
        var english = words.Count(English.Contains);
        var (language, hits) = Latin
            .Select(one => (one.Language, Hits: words.Count(one.Words.Contains) + one.Letters.Count(letter => text.Contains(letter, StringComparison.Ordinal))))
            .MaxBy(one => one.Hits);
        return hits >= Fewest && hits > english ? language : null;
    }

    // https://www.unicode.org/charts/
    private static Language? ScriptOf(char letter) => letter switch
    {
        >= '\u0400' and <= '\u052F' => Language.Russian,
        >= '\u0600' and <= '\u06FF' => Language.Arabic,
        >= '\u0900' and <= '\u097F' => Language.Hindi,
        >= '\u3040' and <= '\u30FF' => Language.Japanese,
        >= '\u4E00' and <= '\u9FFF' => Language.Chinese,
        >= '\uAC00' and <= '\uD7A3' => Language.Korean,
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

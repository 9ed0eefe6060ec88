using MentorBot.Core.Manners;

namespace MentorBot.Core.Replies.Languages;

/// <summary>One sentence in every language that is told apart, also in those that the bot does not speak otherwise.</summary>
public abstract partial class Wording
{
    /// <summary>That the pages are in English, in the language of the question.</summary>
    internal static string PagesAreEnglish(Language language) => language switch
    {
        Language.German => "Meine Seiten sind auf Englisch; bitte stelle die Frage auf Englisch.",
        Language.Spanish => "Mis páginas están en inglés; por favor, haz la pregunta en inglés.",
        Language.French => "Mes pages sont en anglais ; pose ta question en anglais, s'il te plaît.",
        Language.Portuguese => "As minhas páginas estão em inglês; por favor, faça a pergunta em inglês.",
        Language.Italian => "Le mie pagine sono in inglese; per favore, fai la domanda in inglese.",
        Language.Hindi => "मेरे पेज अंग्रेज़ी में हैं; कृपया अपना सवाल अंग्रेज़ी में पूछें।",
        Language.Chinese => "我的页面是英文的，请用英文提问。",
        Language.Japanese => "私のページは英語で書かれています。英語で質問してください。",
        Language.Korean => "제 페이지는 영어로 되어 있습니다. 영어로 질문해 주세요.",
        Language.Arabic => "صفحاتي مكتوبة بالإنجليزية؛ من فضلك اطرح سؤالك بالإنجليزية.",
        _ => "Мои страницы на английском; пожалуйста, задайте вопрос по-английски.",
    };
}

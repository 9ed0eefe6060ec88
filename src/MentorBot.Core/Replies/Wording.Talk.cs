using MentorBot.Core.Manners;

namespace MentorBot.Core.Replies;

/// <summary>Every sentence of talk that is no question.</summary>
public static partial class Wording
{
    internal const string HelpLines = "https://findahelpline.com";

    internal const string DistressHeard = "That sounds very heavy, and I am glad that you wrote it. I am only a bot, so I cannot give you what a person can. You do not have to carry this alone.";
    internal const string DistressNow = "If you or somebody else may be in danger now, please call your local emergency number, such as 112 or 911.";
    internal const string DistressLines = "A crisis line listens to you, free and in confidence. Here are the lines of each country: ";
    internal const string DistressHere = "Please also tell somebody you trust. The moderators here are people: you can write to one of them directly.";

    internal const string HarassmentHeard = "I am sorry that this happened. I am a bot and cannot act on it, but people can.";
    internal const string HarassmentModerators = "Write to a moderator in a direct message. If it is about a moderator, write to another one or to the owner of this server or workspace. The platform itself takes reports too: look for \"Report\" in the menu of the message or of the profile.";
    internal const string HarassmentMeanwhile = "Keep the messages or take screenshots, and block the person if that helps you. If you are in danger, call your local emergency number.";

    internal const string Hello = "Hello! I am MentorBot, a career mentor for AI and machine learning. Ask me in your own words, for example:";
    internal const string Welcome = "You are welcome. Ask on whenever you like.";
    internal const string Goodbye = "Goodbye, and good luck on your way!";
    internal const string Well = "I am a bot, so always the same: ready to answer. What would you like to know about careers in AI and machine learning?";
    internal const string Pleased = "Thank you, that is good to read. Press on, or ask me the next thing.";
    internal const string SorryForThat = "I am sorry that I was no help. I only know the pages that the moderators keep; other words may find what you seek, or look at what there is.";

    internal const string Quiet = "All right. I write only when somebody writes to me first, so you will hear no more unless you ask. If a person keeps writing to you, tell a moderator and block them.";

    internal const string AboutMe = "I am MentorBot, a program and not a person. I do not make answers up: I look for the page that answers your question and show it, with its sources and the day it was last checked. No language model writes what I say.";
    internal const string AboutPages = "The pages are about careers in AI and machine learning, and the moderators of this community keep them.";

    internal const string PrivacyKept = "About you I keep two things. One is which pages I showed you last and when, so that I understand \"and its skills?\" and \"the second one\". It is stored under your id on this platform, and what you write is not stored with it.";
    internal const string PrivacyQuiz = "The other is the fit quiz, if you take it: which of its options you chose, so that you can pause and come back. It holds none of your own words, nobody else sees it, and \"delete my answers\" deletes it at once.";
    internal const string PrivacyCounts = "From the quizzes of everybody together I keep counts for the moderators, such as how often an option is chosen. They hold nobody's name and no time, they are shown only once more than 30 people have a result, and \"delete my answers\" takes yours out of them too.";
    internal const string PrivacyQuestions = "A question that I cannot answer may be kept for the moderators, without any sign of who asked. My logs hold nothing that people write.";
    internal const string PrivacyForget = "\"me\" shows you all of it, \"me export\" gives it to you as a file, and \"me forget\" deletes it. What the platform itself keeps of your messages is up to the platform.";

    internal const string Unreached = "I have something for you, but could not write you a direct message: they may be closed. Please write to me there.";

    internal static string TooFast(int seconds) => $"That was a lot at once, and others are asking too. Please give me a rest of about {seconds} seconds; then I am glad to go on.";

    internal static string ExampleAbout(string role) => $"Tell me about {role}";

    internal static string ExampleSkills(string role) => $"Which skills for {role}?";

    internal static string ExampleStart(string role) => $"How to start as {role}?";

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

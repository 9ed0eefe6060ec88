using MentorBot.Core.Manners;

namespace MentorBot.Core.Tests.Manners;

public sealed class TalkTests
{
    [Theory]
    [InlineData("Silence", "", "   ", "??", "?!", "...", "🎉", "👍👍", "<:pepe:123456789012345678>", ":wave:", "<@123>", "lol", "hmm", "hahaha", "asdfgh")]
    [InlineData("Greeting", "hi", "Hi!", "hey", "hello there", "Hey everyone 👋", "good morning", "Good evening!", "hola", "bonjour", "Guten Tag", "hi mentorbot", "yo", "hello :wave:", "hi, good morning", "heyyyyy", "gm fam", "ayo", "привет", "你好", "नमस्ते")]
    [InlineData("Thanks", "thanks", "thank you so much", "thx!", "ty", "ok thanks", "ok great thanks", "cool, thank you", "thanks for the help", "ok", "got it", "gracias", "many thanks in advance", "thx m8")]
    [InlineData("Goodbye", "bye", "goodbye!", "see you later", "good night", "thanks, bye", "cya", "adios", "good nite")]
    [InlineData("About", "who are you", "Who are you?", "what are you", "are you a bot?", "are you human", "are you a real person or a bot", "are you ChatGPT", "r u gpt4", "are u real", "is this a bot", "who made you?", "who built this bot", "hi, who are you?", "what's your name", "do you use chatgpt?", "how do you work", "where do your answers come from", "tell me about yourself", "am i talking to a human")]
    [InlineData("Abilities", "what can you do", "What can you do?", "hi! what can you do", "help me", "how can you help me?", "can you help", "what can I ask you", "how do i use this bot", "I have a question", "can i ask a question", "i dont understand", "I'm confused")]
    [InlineData("Wellbeing", "how are you", "hey how are you?", "hows it going", "how r u", "wie geht's", "how are you doing today")]
    [InlineData("Privacy", "do you store what I write", "Do you store what I write?", "do you save my messages", "privacy", "privacy policy", "delete my data", "please delete all my data", "is this private?", "are my messages stored", "what do you know about me", "who can see my questions", "do you remember me", "forget me", "how do I delete my data", "do you sell my data", "GDPR", "hello, do you log my questions?", "what data do you store about me", "do u save my msgs", "can u delete my msgs")]
    [InlineData("Praise", "good bot", "Great job!", "you are awesome", "you're so helpful", "I love you", "this is great", "well done", "very helpful")]
    [InlineData("Blame", "bad bot", "you are useless", "you're wrong", "this is not helpful", "you suck", "wrong answer", "that's not what I asked", "useless", "you are dumb af")]
    [InlineData("Quiet", "stop messaging me", "stop", "STOP", "stop it", "please stop texting me", "don't message me again", "leave me alone", "go away", "shut up", "unsubscribe")]
    [InlineData("Moderators", "how do i contact the mods", "who are the mods", "who are the moderators here?", "can I talk to a human", "I want to talk to an admin", "mods please")]
    public void Talk_is_told_from_questions(string talk, params string[] lines)
    {
        foreach (var line in lines)
        {
            TalkReader.Of(line)?.ToString().ShouldBe(talk, line);
            (TalkReader.Of(line) is null).ShouldBeFalse(line);
            TalkReader.Urgent(line).ShouldBeNull(line);
        }
    }

    [Theory]
    [InlineData("hi, what does an mlops engineer do", "what does an mlops engineer do")]
    [InlineData("Hello! which skills for data scientist?", "which skills for data scientist?")]
    [InlineData("hey there can you explain MLE", "can you explain MLE")]
    [InlineData("good morning, mlops?", "mlops?")]
    [InlineData("good morning what is mlops", "what is mlops")]
    [InlineData("thanks! and its skills?", "and its skills?")]
    [InlineData("ok thanks, what about data scientist", "what about data scientist")]
    [InlineData("cool, how do I start?", "how do I start?")]
    [InlineData("what does an mle do? thanks a lot!", "what does an mle do?")]
    [InlineData("how do I become a data analyst, thanks in advance", "how do I become a data analyst")]
    [InlineData("hello world project for portfolio?", "hello world project for portfolio?")]
    [InlineData("hi-tech jobs", "hi-tech jobs")]
    [InlineData("good day rate for contractors", "good day rate for contractors")]
    [InlineData("morning routine of a data scientist", "morning routine of a data scientist")]
    [InlineData("nice to have skills for mlops", "nice to have skills for mlops")]
    [InlineData("great portfolio examples", "great portfolio examples")]
    [InlineData("cool ml projects", "cool ml projects")]
    [InlineData("test driven development for data science", "test driven development for data science")]
    [InlineData("who are you hiring", "who are you hiring")]
    [InlineData("what are you supposed to know as MLE", "what are you supposed to know as MLE")]
    [InlineData("what can you do with a data science degree", "what can you do with a data science degree")]
    [InlineData("how are you paid as an ml engineer", "how are you paid as an ml engineer")]
    [InlineData("how are you different from a data analyst as a data scientist", "how are you different from a data analyst as a data scientist")]
    [InlineData("is this certification useless", "is this certification useless")]
    [InlineData("is a bootcamp good", "is a bootcamp good")]
    [InlineData("do you save models with pickle", "do you save models with pickle")]
    [InlineData("do you remember what overfitting is", "do you remember what overfitting is")]
    [InlineData("delete my data pipeline", "delete my data pipeline")]
    [InlineData("privacy engineer", "privacy engineer")]
    [InlineData("data privacy skills", "data privacy skills")]
    [InlineData("who made pytorch", "who made pytorch")]
    [InlineData("what is your advice on the best role", "what is your advice on the best role")]
    [InlineData("are you a data scientist if you only do dashboards", "are you a data scientist if you only do dashboards")]
    [InlineData("good bot projects for a portfolio", "good bot projects for a portfolio")]
    [InlineData("wrong answers in an interview", "wrong answers in an interview")]
    [InlineData("help me become a data scientist", "help me become a data scientist")]
    [InlineData("mlops", "mlops")]
    public void A_question_loses_its_courtesies_and_nothing_else(string text, string question)
    {
        TalkReader.Of(text).ShouldBeNull();
        TalkReader.Urgent(text).ShouldBeNull();
        TalkReader.Question(text).ShouldBe(question);
    }

    [Theory]
    [InlineData("Wie werde ich Data Scientist?", "German")]
    [InlineData("Was macht ein MLOps Engineer und wie viel verdient er?", "German")]
    [InlineData("¿Qué hace un ingeniero de datos?", "Spanish")]
    [InlineData("como puedo ser data scientist", "Spanish")]
    [InlineData("Comment devenir data scientist ?", "French")]
    [InlineData("quel est le salaire d'un data scientist", "French")]
    [InlineData("O que faz um engenheiro de dados?", "Portuguese")]
    [InlineData("como posso me tornar cientista de dados, não sei nada", "Portuguese")]
    [InlineData("Cosa fa un data scientist?", "Italian")]
    [InlineData("डेटा साइंटिस्ट कैसे बनें?", "Hindi")]
    [InlineData("如何成为 machine learning engineer？", "Chinese")]
    [InlineData("データサイエンティストになるには？", "Japanese")]
    [InlineData("데이터 과학자가 되려면?", "Korean")]
    [InlineData("كيف أصبح عالم بيانات؟", "Arabic")]
    [InlineData("Как стать data scientist?", "Russian")]
    [InlineData("What does a data scientist do?", null)]
    [InlineData("mlops vs data scientist", null)]
    [InlineData("is de la salle a good university for ml", null)]
    [InlineData("does El Niño need data science", null)]
    [InlineData("what does 你好 mean in a job ad for data scientists", null)]
    [InlineData("I'm in the bay area, so no die hard fan", null)]
    [InlineData("como", null)]
    [InlineData("", null)]
    public void The_language_of_a_question_is_guessed(string text, string? language) => LanguageReader.Of(text)?.ToString().ShouldBe(language);

    [Fact]
    public void Whatever_is_written_stays_itself_or_gets_shorter()
    {
        string[] pieces = ["hi", "thanks", "!", "  ", "\u0301", "\ud83d", "🎉", "<@", ">", "mlops?", ",", "world", "bye", "\n", "ß", "İ", ":", "good morning", "'", "-"];
        for (var seed = 0; seed < 4000; seed++)
        {
            var text = string.Concat(Enumerable.Range(0, 5).Select(at => pieces[(seed * 7919 + at * at * 104729 + seed / (at + 1)) % pieces.Length] + (at % 2 == 0 ? " " : "")));
            text.ShouldContain(TalkReader.Question(text));
            _ = TalkReader.Of(text);
            _ = LanguageReader.Of(text);
        }
    }
}

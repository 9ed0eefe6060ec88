namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of talk that is no question.</summary>
internal sealed partial class English : Wording
{
    internal override string DistressHeard => "That sounds very heavy, and I am glad that you wrote it. I am only a bot, so I cannot give you what a person can. You do not have to carry this alone.";
    internal override string DistressNow => "If you or somebody else may be in danger now, please call your local emergency number, such as 112 or 911.";
    internal override string DistressLines => "A crisis line listens to you, free and in confidence. Here are the lines of each country: ";
    internal override string DistressHere => "Please also tell somebody you trust. The moderators here are people: you can write to one of them directly.";

    internal override string HarassmentHeard => "I am sorry that this happened. I am a bot and cannot act on it, but people can.";
    internal override string HarassmentModerators => "Write to a moderator in a direct message. If it is about a moderator, write to another one or to the owner of this server or workspace. The platform itself takes reports too: look for \"Report\" in the menu of the message or of the profile.";
    internal override string HarassmentMeanwhile => "Keep the messages or take screenshots, and block the person if that helps you. If you are in danger, call your local emergency number.";

    internal override string Hello => "Hello! I am MentorBot, a career mentor for AI and machine learning. Ask me in your own words, for example:";
    internal override string Welcome => "You are welcome. Ask on whenever you like.";
    internal override string Goodbye => "Goodbye, and good luck on your way!";
    internal override string Well => "I am a bot, so always the same: ready to answer. What would you like to know about careers in AI and machine learning?";
    internal override string Pleased => "Thank you, that is good to read. Press on, or ask me the next thing.";
    internal override string SorryForThat => "I am sorry that I was no help. I only know the pages that the moderators keep; other words may find what you seek, or look at what there is.";

    internal override string Quiet => "All right. I write only when somebody writes to me first, so you will hear no more unless you ask. If a person keeps writing to you, tell a moderator and block them.";

    internal override string AboutMe => "I am MentorBot, a program and not a person. I do not make answers up: I look for the page that answers your question and show it, with its sources and the day it was last checked. No language model writes what I say.";
    internal override string AboutPages => "The pages are about careers in AI and machine learning, and the moderators of this community keep them.";

    internal override string PrivacyKept => "About you I keep three things. One is which pages I showed you last and when, so that I understand \"and its skills?\" and \"the second one\". Another is the way to a role that you asked for last, with the skills that you said you know. Both are stored under your id on this platform, and what you write is not stored with them.";
    internal override string PrivacyQuiz => "The third is the fit quiz, if you take it: which of its options you chose, so that you can pause and come back. It holds none of your own words, nobody else sees it, and \"delete my answers\" deletes it at once.";
    internal override string PrivacyCounts => "From the quizzes of everybody together I keep counts for the moderators, such as how often an option is chosen. They hold nobody's name and no time, they are shown only once more than 30 people have a result, and \"delete my answers\" takes yours out of them too.";
    internal override string PrivacyQuestions => "A question that I cannot answer may be kept for the moderators, and so is what you tell them a page lacks, without any sign of who wrote it. My logs hold nothing that people write.";
    internal override string PrivacyForget => "\"me\" shows you all of it, \"me export\" gives it to you as a file, and \"me forget\" deletes it. What the platform itself keeps of your messages is up to the platform.";

    internal override string Unreached => "I have something for you, but could not write you a direct message: they may be closed. Please write to me there.";

    internal override string TooFast(int seconds) => $"That was a lot at once, and others are asking too. Please give me a rest of about {seconds} seconds; then I am glad to go on.";
}

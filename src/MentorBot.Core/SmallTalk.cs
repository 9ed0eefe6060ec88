using MentorBot.Core.Answers;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The turns of talk that is no question. It changes nothing that is remembered, and is never noted as unanswered.</summary>
internal static class SmallTalk
{
    /// <summary>The turn for talk, or null for a question.</summary>
    internal static Turn? Answer(Session session, Incoming.Said said, KnowledgeBase library) =>
        TalkReader.Urgent(said.Text) is { } urgent ? Say(session, said, urgent, library).To(Audience.InConfidence)
        : said.Text.Length > Recogniser.LongestQuestion || IsAsked(said.Text, library) ? null
        : TalkReader.Of(said.Text) is { } talk ? Say(session, said, talk, library)
        : null;

    /// <summary>The question without the greeting before it, the thanks after it, and what is only said again.</summary>
    internal static Incoming.Said WithoutCourtesies(Incoming.Said said) => said with { Text = TalkReader.Question(TalkReader.Brief(said.Text)) };

    /// <summary>What stands above the offers when nothing was understood; to a foreigner, why.</summary>
    internal static string LeadToOffers(string text, Wording say) =>
        LanguageReader.Of(text) is { } language ? $"{Wording.PagesAreEnglish(language)} {say.KnowNearby}" : say.KnowNearby;

    // A page that moderators called "Privacy", or a question they wrote down, is theirs to answer.
    private static bool IsAsked(string text, KnowledgeBase library) => (library.Names.Exact(text) ?? library.Asked(text)) is not null;

    private static Turn Say(Session session, Incoming.Said said, Talk talk, KnowledgeBase library) =>
        Turn.Saying(session, said, Outcome.Chat, say => TalkCards.Of(talk, library, say));
}

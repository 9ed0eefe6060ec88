using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>People who read another language than English.</summary>
public sealed class LanguageStories
{
    private static readonly KnowledgeBase WithQuiz = KnowledgeBase.Of([Sample.Mlops], Sample.HowPeopleWrite, quiz: FitQuiz.Of(SmallQuiz.Content));

    public static TheoryData<Locale> Locales => [.. Enum.GetValues<Locale>()];

    private static Chat German => Chat.With(Sample.Library).Reads(Locale.German);

    [Fact]
    public void A_German_is_answered_in_German_around_the_English_page() => German.Writes("mlops skills")
        .WithOutcome(Outcome.Answer).Hears("Quellen: ", "[Überblick]", "[Hilfreich] [Nicht hilfreich]", "Meine Seiten und das Quiz sind auf Englisch").HearsNot("Helpful");

    [Fact]
    public void That_the_pages_are_English_is_said_once_while_a_conversation_lasts() => German.Types("role mlops").Hears("auf Englisch").Writes("and its skills?").HearsNot("auf Englisch")
        .Waits(TimeSpan.FromMinutes(16)).Types("role mlops").Hears("auf Englisch");

    [Fact]
    public void A_command_in_plain_words_says_it_once_too() => German.Writes("/ask role mlops").Heard.Split("Meine Seiten und das Quiz").Length.ShouldBe(2);

    [Fact]
    public void Whoever_reads_English_is_not_told() => Chat.With(Sample.Library).Types("role mlops").HearsNot("English");

    [Fact]
    public void A_question_in_ones_own_language_is_told_to_ask_in_English_and_offered_what_there_is() => German.Writes("Wie viel verdient man mit dem Bügeln von Hemden?")
        .WithOutcome(Outcome.Unknown).Hears("Das weiß ich nicht.", "bitte stelle die Frage auf Englisch", "[Alle Rollen] [Hilfe]");

    [Fact]
    public void Somebody_in_need_is_answered_in_their_language() => German.Writes("I want to die").Hears("Das klingt sehr schwer", "findahelpline.com").HearsNot("career");

    [Theory]
    [MemberData(nameof(Locales))]
    public void Help_fits_in_one_message_also_for_moderators(Locale locale) =>
        Chat.Moderator(Sample.Library, KeptNotes.None).Reads(locale).Types("help").Hears(Wording.In(locale).HelpTitle, "mentor-admin", "role mlops").HearsNot(Wording.In(locale).LeftOut);

    [Theory]
    [MemberData(nameof(Locales))]
    public void The_quiz_is_taken_with_its_own_buttons_to_a_result(Locale locale)
    {
        var say = Wording.In(locale);
        var chat = Chat.With(WithQuiz).Reads(locale).Types("quiz").Hears(say.QuizIsPrivate, $"[{say.QuizSkip}]", $"[{say.QuizPause}]");
        for (var asked = 0; asked < 20 && chat.Heard.Contains($"[{say.QuizSkip}]"); asked++)
        {
            chat.Writes("a");
        }

        chat.Hears(say.QuizCode, $"[{say.QuizRestart}]", $"[{say.QuizDelete}]").Writes("share").Hears(say.QuizShareSure, $"[{say.QuizShareYes}]");
        chat.Presses(say.QuizShareNo).Writes("change an answer").Hears(say.QuizChangeWhich);
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void A_reply_says_in_which_language_it_is(Locale locale) => Chat.With(Sample.Library).Reads(locale).Types("roles").Reply.Locale.ShouldBe(locale);
}

using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Stories;

public sealed class SmallTalkStories
{
    private static Chat Person => Chat.With(Sample.Library);

    [Fact]
    public void A_greeting_is_returned_with_three_examples_that_can_be_pressed() => Person
        .Writes("good morning everyone")
        .WithOutcome(Outcome.Chat)
        .Hears("Hello!", "[Tell me about Data Analyst]", "[Which skills for Data Scientist?]", "[How to start as MLOps Engineer?]", "[Help]")
        .Presses("How to start as MLOps Engineer?")
        .About("roles/mlops-engineer#how-to-start");

    [Theory]
    [InlineData("Tell me about Data Analyst")]
    [InlineData("Which skills for Data Scientist?")]
    [InlineData("How to start as MLOps Engineer?")]
    public void Each_example_is_answered_when_it_is_written(string example) => Person.Writes(example).WithOutcome(Outcome.Answer);

    [Fact]
    public void A_greeting_to_a_bot_that_knows_nothing_is_returned_all_the_same() =>
        Chat.With(KnowledgeBase.Empty).Writes("hi").WithOutcome(Outcome.Chat).Hears("Hello!", "[Help]");

    [Fact]
    public void A_greeting_before_a_question_is_no_part_of_it() =>
        Person.Writes("hi, what does an mlops engineer do").WithOutcome(Outcome.Answer).Hears("MLOps Engineer");

    [Fact]
    public void Thanks_before_a_follow_up_leave_the_subject_alone() =>
        Person.Writes("mlops").Writes("thank you!").Hears("welcome").Writes("thanks! and its skills?").About("roles/mlops-engineer#skills");

    [Fact]
    public void A_greeting_before_a_command_is_no_part_of_it() => Person.Writes("hey! role mlops").WithOutcome(Outcome.Command).About("roles/mlops-engineer");

    [Theory]
    [InlineData("bye", "Goodbye")]
    [InlineData("who are you?", "a program and not a person")]
    [InlineData("what can you do", "What I can do")]
    [InlineData("how are you", "I am a bot")]
    [InlineData("do you store what I write?", "which pages I showed you last")]
    [InlineData("good bot", "Thank you")]
    [InlineData("you are useless", "I am sorry")]
    [InlineData("stop messaging me", "I write only when somebody writes to me first")]
    [InlineData("who are the mods?", "Write to a moderator in a direct message")]
    [InlineData("??", "What I can do")]
    [InlineData("🎉", "What I can do")]
    [InlineData("", "What I can do")]
    public void Talk_has_its_reply_and_is_no_gap(string text, string reply)
    {
        Person.Writes(text).WithOutcome(Outcome.Chat).Hears(reply);
        Person.Writes(text).Last.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("I want to die")]
    [InlineData("hi, I can't go on. which skills does an mlops engineer need?")]
    [InlineData("role mlops i want to kill myself")]
    public void Somebody_in_distress_hears_whom_to_turn_to_and_nothing_of_careers(string text)
    {
        var chat = Person.Writes(text).WithOutcome(Outcome.Chat).Hears("emergency number", "crisis line", "findahelpline.com", "moderators").HearsNot("[").HearsNot("MLOps");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.Last.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("I want to die", true)]
    [InlineData("someone is harassing me in DMs", true)]
    [InlineData("my deadline is killing me, which skills for mlops?", false)]
    [InlineData("role mlops", false)]
    public void Need_is_told_from_all_else(string text, bool isUrgent) => Mentor.IsUrgent(new Core.Conversation.Incoming.Said(text, new Core.Conversation.Occasion(Sample.Noon, "1"))).ShouldBe(isUrgent);

    [Fact]
    public void Distress_is_heard_in_a_text_that_is_too_long_to_answer() =>
        Person.Writes($"{string.Concat(Enumerable.Repeat("nothing works. ", 400))} I want to die").Hears("crisis line");

    [Fact]
    public void Somebody_who_was_harassed_hears_how_to_reach_the_moderators()
    {
        var chat = Person.Writes("someone is harassing me in DMs").WithOutcome(Outcome.Chat).Hears("moderator", "block").HearsNot("[");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.Last.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Moderators_own_words_come_before_the_bots()
    {
        var house = new HouseReplies([Sample.Paragraph("Ring Ada.")], [Sample.Paragraph("Write to Grace.")], [Sample.Paragraph("We keep a page.")], [Sample.Paragraph("I am Hal.")]);
        var person = Chat.With(KnowledgeBase.Of([Sample.Mlops], vocabulary: null, house));
        person.Writes("I want to die").Hears("Ring Ada.").HearsNot("crisis");
        person.Writes("report a user").Hears("Write to Grace.").HearsNot("sorry");
        person.Writes("privacy").Hears("We keep a page.", "[Help]").HearsNot("one thing");
        person.Writes("who are you").Hears("I am Hal.", "[All topics]").HearsNot("program");
    }

    [Fact]
    public void However_much_moderators_write_one_message_holds_what_is_shown()
    {
        var much = Enumerable.Repeat(Sample.Paragraph(new string('x', 900)), 12);
        var house = HouseReplies.Empty with { Distress = [.. much] };
        Chat.With(KnowledgeBase.Of([], vocabulary: null, house)).Writes("I want to die").Heard.Length.ShouldBeLessThan(Budget.PerMessage);
    }

    [Fact]
    public void A_page_that_moderators_called_so_is_shown_rather_than_talked_about() =>
        Chat.With(Sample.LibraryOf(Sample.Page("guides/privacy", "Privacy", Sample.Skill()))).Writes("privacy").WithOutcome(Outcome.Answer).About("guides/privacy");

    [Theory]
    [InlineData("Wie viel verdient man mit dem Bügeln von Hemden?", "Meine Seiten sind auf Englisch")]
    [InlineData("¿Cuánto gana un torero?", "Mis páginas están en inglés")]
    [InlineData("Combien gagne un boulanger ?", "Mes pages sont en anglais")]
    [InlineData("寿司怎么做？", "我的页面是英文的")]
    public void Who_asks_in_another_language_is_told_in_it_that_the_pages_are_english(string text, string told)
    {
        var chat = Person.Writes(text).WithOutcome(Outcome.Unknown).Hears("I don't know that.", told, "[All roles]");
        chat.Last.Notes.Length.ShouldBe(1);
    }

    [Fact]
    public void A_question_in_another_language_that_is_understood_is_answered() =>
        Person.Writes("MLOps Engineer").WithOutcome(Outcome.Answer).HearsNot("Seiten");

    [Fact]
    public void Every_language_has_its_sentence() =>
        Enum.GetValues<Language>().Select(Wording.PagesAreEnglish).Distinct().Count().ShouldBe(Enum.GetValues<Language>().Length);

    [Fact]
    public void Every_kind_of_talk_has_a_card() =>
        Enum.GetValues<Talk>().ShouldAllBe(talk => TalkCards.Of(talk, Sample.Library, Wording.English).Length > 0);
}

using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

/// <summary>Somebody picks a message, perhaps another person's, and asks about it.</summary>
public sealed class PickedMessageStories
{
    private static Chat Person => Chat.With(Sample.Wide);

    [Fact]
    public void The_answer_is_for_the_person_alone_and_can_be_shared()
    {
        var chat = Pick(Person, "hey all, what skills does an MLOps engineer need?");
        chat.Hears("# MLOps Engineer: Skills", "[Share]").WithOutcome(Outcome.Answer);
        chat.Reply.Audience.ShouldBe(Audience.Person);

        chat.Presses("Share").Hears("# MLOps Engineer: Skills").HearsNot("[Share]");
        var (alone, aloud) = (chat.Last.Replies[0], chat.Last.Replies[1]);
        (alone.Audience, alone.Placement).ShouldBe((Audience.InConfidence, Placement.InPlace));
        Transcript.Of(alone).ShouldBe("Shared: the answer stands below, for whoever can read here.\n");
        (aloud.Audience, aloud.Placement).ShouldBe((Audience.Aloud, Placement.Below));
    }

    [Theory]
    [InlineData("role mlops", "# MLOps Engineer")]
    [InlineData("compare mlops and data analyst", "side by side")]
    [InlineData("path mlops", "# Path to MLOps Engineer")]
    [InlineData("roles", "# Roles I know")]
    public void What_is_shared_is_what_was_shown(string message, string heard)
    {
        var chat = Pick(Person, message).Hears(heard, "[Share]");
        var shown = chat.Heard;
        chat.Presses("Share").Hears(heard).Heard.ShouldBe(shown.Replace(" [Share]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_answer_is_shared_once_and_two_answers_are_two()
    {
        var (first, second) = (Pick(Person, "mlops?").Token("Share"), Pick(Person, "mlops?", "another").Token("Share"));
        Mentor.OnceOnly(Pressed(first)).ShouldBe(Mentor.OnceOnly(Pressed(first)));
        Mentor.OnceOnly(Pressed(first)).ShouldNotBe(Mentor.OnceOnly(Pressed(second)));
        Mentor.OnceOnly(Pressed(new ActionToken.Help())).ShouldBeNull();

        var again = Person.Does(new Incoming.PressedAgain(new Occasion(Sample.Noon, "again"))).Hears("shared already").HearsNot("[");
        (again.Reply.Audience, again.Reply.Placement).ShouldBe((Audience.Person, Placement.InPlace));

        static Incoming.Pressed Pressed(ActionToken token) => new(token, new Occasion(Sample.Noon, "press"));
    }

    [Fact]
    public void Where_nobody_else_reads_there_is_nothing_to_share() =>
        Person.Does(new Incoming.MessageAsked("mlops?", new Occasion(Sample.Noon, "picked", IsAlone: true))).Hears("# MLOps Engineer").HearsNot("[Share]");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_message_without_words_is_said_to_have_none(string message)
    {
        var chat = Pick(Person, message).Hears("There are no words in that message").HearsNot("[Share]");
        chat.Reply.Audience.ShouldBe(Audience.Person);
    }

    [Fact]
    public void What_a_page_no_longer_has_is_not_shared() => Pick(Person, "mlops?")
        .Reads(Sample.LibraryOf(Sample.DataScientist))
        .Presses("Share")
        .Hears("That button is from an older version of me");

    [Fact]
    public void The_words_are_anothers_so_an_unanswered_question_is_not_kept()
    {
        var chat = Pick(Person, "how much does a nurse earn in Berlin?").WithOutcome(Outcome.Unknown);
        chat.Noted.ShouldBeEmpty();
        chat.HearsNot("[Share]");
    }

    [Fact]
    public void They_lean_on_nothing_that_the_person_saw_before() =>
        Pick(Person.Types("role mlops"), "and its skills?").WithOutcome(Outcome.Suggest);

    [Fact]
    public void A_follow_up_of_the_person_leans_on_the_answer() =>
        Pick(Person, "what is an MLOps engineer?").Writes("and its skills?").Hears("# MLOps Engineer: Skills");

    [Fact]
    public void Somebody_in_need_is_answered_with_care_whoever_picked_the_message()
    {
        var chat = Pick(Person, "I want to kill myself");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.HearsNot("[Share]");
        Mentor.IsUrgent(new Incoming.MessageAsked("I want to kill myself", new Occasion(Sample.Noon, "1"))).ShouldBeTrue();
    }

    [Fact]
    public void A_moderators_rights_do_not_pass_to_the_words_of_others() =>
        Pick(Chat.Moderator(Sample.Wide, Core.Gaps.KeptNotes.None), "mentor-admin gaps").Hears("That is for the moderators here");

    [Fact]
    public void A_full_message_keeps_the_buttons_that_say_whether_it_helped()
    {
        var sections = Enumerable.Range(1, 40).Select(number => ($"Part {number}", $"Words {number}.")).ToArray();
        var chat = Pick(Chat.With(Sample.LibraryOf(Sample.Role("roles/baker", "Baker", Core.Knowledge.Stage.Entry, [], sections))), "baker?");
        chat.Reply.Blocks.OfType<Block.Buttons>().Single().Items.Select(button => button.Label).TakeLast(3).ShouldBe(["Helpful", "Not helpful", "Share"]);
        chat.Reply.Blocks.OfType<Block.Buttons>().Single().Items.Length.ShouldBe(Budget.Buttons);
    }

    [Theory]
    [InlineData("quiz restart")]
    [InlineData("delete my answers")]
    [InlineData("me!")]
    [InlineData("me export")]
    [InlineData("me forget")]
    [InlineData("a")]
    public void They_touch_no_quiz_of_the_person(string message)
    {
        var library = Core.Knowledge.KnowledgeBase.Of([Sample.Mlops], Sample.HowPeopleWrite, quiz: Core.Quiz.FitQuiz.Of(Quiz.SmallQuiz.Content));
        var chat = Chat.With(library).Types("quiz").Presses("Keep");
        var quiz = chat.Remembered.Quiz.ShouldNotBeNull();
        (Pick(chat, message).Remembered.Quiz.ShouldNotBeNull() with { IsOutOfView = false }).ShouldBe(quiz);
        chat.Noted.Count.ShouldBe(Pick(chat, message).Noted.Count);
    }

    private static Chat Pick(Chat chat, string message, string stamp = "picked") => chat.Does(new Incoming.MessageAsked(message, new Occasion(Sample.Noon, stamp, IsModerator: true)));
}

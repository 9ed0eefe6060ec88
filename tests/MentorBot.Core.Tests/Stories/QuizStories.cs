using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>People who take the quiz, by buttons and by words.</summary>
public sealed class QuizStories
{
    private static KnowledgeBase Library { get; } = Holding(SmallQuiz.Content);

    private static Chat Person => Chat.With(Library);

    private static Chat Finished
    {
        get
        {
            var chat = Person.Writes("quiz");
            while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
            {
                chat.Presses("Keep");
            }

            return chat;
        }
    }

    [Fact]
    public void A_whole_quiz_by_buttons_is_one_private_message_that_changes_in_place()
    {
        var chat = Person.Types("quiz").Hears("# Small", "Only you see", "Question 1, usually 3 to 4.", "▱▱▱▱▱▱", "What about opener?", "[Skip] [Pause]");
        chat.Reply.Placement.ShouldBe(Placement.Below);
        for (var number = 2; chat.Presses("Keep").Heard.Contains("[Skip]", StringComparison.Ordinal); number++)
        {
            chat.Hears($"Question {number},", "[Back]").HearsNot("Only you see");
            (chat.Reply.Placement, chat.Reply.Audience).ShouldBe((Placement.InPlace, Audience.InConfidence));
        }

        chat.Hears("Keeper is the best match so far.", "▰▰▰▰", "For Keeper, rather than Maker", "\"Keep\": speaks strongly for it (keeping things running)", "simulated people only", "MB1-1-")
            .Hears("[6 more questions] [Change an answer]", "[What does the job look like?] [Path to this role]", "[Share] [Delete my answers] [Restart]");
        (chat.Reply.Placement, chat.Reply.Audience, chat.Reply.Outcome).ShouldBe((Placement.InPlace, Audience.InConfidence, Outcome.Command));
    }

    [Fact]
    public void A_whole_quiz_in_words_says_what_the_buttons_say()
    {
        var chat = Person.Writes("take the quiz");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Writes(Letter(chat, "Keep"));
            chat.Reply.Placement.ShouldBe(Placement.Below);
        }

        chat.Heard.ShouldBe(Finished.Heard);
    }

    [Theory]
    [InlineData("b", 1)]
    [InlineData("B)", 1)]
    [InlineData("(c)", 2)]
    [InlineData("option d", 3)]
    [InlineData("a.", 0)]
    public void A_letter_stands_for_the_option_beside_it(string written, int place)
    {
        var chat = Person.Writes("quiz");
        var seen = Options(chat);
        Kept(chat.Writes(written))[0].Options.ShouldBe([IdOf(seen[place])]);
        chat.Hears("Question 2");
    }

    [Theory]
    [InlineData("both a and c")]
    [InlineData("a+c")]
    [InlineData("A, C")]
    [InlineData("c & a")]
    public void Who_is_torn_names_two(string written)
    {
        var chat = Person.Writes("quiz");
        var seen = Options(chat);
        Kept(chat.Writes(written))[0].Options.ShouldBe([IdOf(seen[0]), IdOf(seen[2])], ignoreOrder: true);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("Find!")]
    public void The_options_own_words_are_an_answer(string written) => Kept(Person.Writes("quiz").Writes(written))[0].Options.ShouldBe(["b"]);

    [Theory]
    [InlineData("skip")]
    [InlineData("not sure")]
    [InlineData("I don't know")]
    public void Not_sure_is_an_answer(string written) => Kept(Person.Writes("quiz").Writes(written).Hears("Question 2"))[0].Options.ShouldBeEmpty();

    [Fact]
    public void Who_is_torn_presses_two_and_may_think_better_of_it()
    {
        var chat = Person.Writes("quiz").Presses("Two fit me").Hears("which is the first of them?", "[Just one after all]").HearsNot("[Skip]");
        chat.Presses("Just one after all").Hears("[Two fit me]").Presses("Two fit me");
        chat.Presses("Make").Hears("You chose \"Make\". And which is the other?").Presses("Keep").Hears("Question 2");
        Kept(chat)[0].Options.ShouldBe(["a", "c"]);
    }

    [Fact]
    public void Any_number_of_answers_can_be_undone()
    {
        var chat = Person.Writes("quiz");
        var first = Body(chat);
        chat.Presses("Keep").Presses("Skip").Presses("Back").Writes("back");
        Body(chat).ShouldBe(first);
        chat.HearsNot("[Back]").Writes("undo").Hears("This is the first question");
        Kept(chat).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_answer_can_be_undone_at_the_result() => Finished.Writes("back").Hears("What about", "[Skip]");

    [Fact]
    public void The_options_stand_in_another_order_for_somebody_else_and_in_the_same_for_one_person()
    {
        var orders = Enumerable.Range(0, 20).Select(number => string.Join('|', OptionOrder.Of($"{number:x}", SmallQuiz.Content.Questions[0]).Select(option => option.Id))).ToList();
        orders.Distinct().Count().ShouldBe(4);
        var chat = Person.Writes("quiz");
        var before = Options(chat);
        Options(chat.Writes("quiz")).ShouldBe(before);
    }

    [Fact]
    public void A_double_press_counts_once()
    {
        var chat = Person.Writes("quiz");
        var press = chat.Token("Keep");
        chat.Presses(press).Hears("Question 2").Presses(press).Hears("was counted already", "[Continue the quiz]");
        chat.Reply.Placement.ShouldBe(Placement.Below);
        Kept(chat).Length.ShouldBe(1);
        chat.Presses("Continue the quiz").Hears("Question 2");
    }

    [Fact]
    public void A_button_of_an_earlier_step_changes_nothing_even_after_back()
    {
        var chat = Person.Writes("quiz");
        var old = chat.Token("Make");
        chat.Presses("Keep").Presses("Back").Presses(old).Hears("earlier step");
        Kept(chat).ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_people_at_once_neither_can_answer_for_the_other()
    {
        var ada = Person.Writes("quiz");
        var bob = Person.Waits(TimeSpan.FromSeconds(3)).Writes("quiz").Presses("Keep");
        bob.Presses(ada.Token("Make")).Hears("somebody else's", "[Continue the quiz]");
        Kept(bob).Length.ShouldBe(1);
        Person.Presses(ada.Token("Make")).Hears("somebody else's", "[Start the quiz]").Remembered.ShouldBe(Session.New);
        Kept(ada.Presses("Find"))[0].Options.ShouldBe(["b"]);
    }

    [Fact]
    public void A_question_in_the_middle_is_answered_and_the_quiz_goes_on()
    {
        var chat = Person.Writes("quiz").Presses("Keep").Writes("skills of an mlops engineer?");
        chat.Last.Replies.Length.ShouldBe(2);
        Transcript.Of(chat.Last.Replies[0]).ShouldContain("Docker and Kubernetes.");
        (chat.Last.Replies[0].Audience, chat.Reply.Audience).ShouldBe((Audience.Everyone, Audience.InConfidence));
        chat.Hears("Your quiz waits at question 2.").Presses("Continue the quiz").Hears("Question 2,");
        chat.Writes("how to start?").Last.Replies.Length.ShouldBe(2);
        Kept(chat.Writes("skip")).Length.ShouldBe(2);
    }

    [Fact]
    public void Somebody_in_need_hears_nothing_of_the_quiz() =>
        Person.Writes("quiz").Writes("I want to die").HearsNot("quiz").Last.Replies.Length.ShouldBe(1);

    [Fact]
    public void A_paused_quiz_is_taken_up_days_later()
    {
        var chat = Person.Writes("quiz").Presses("Keep").Writes("stop").Hears("Your 1 answer is kept", "[Continue the quiz] [Delete my answers]");
        chat.Writes("mlops?").Last.Replies.Length.ShouldBe(1);
        chat.Writes("b").HearsNot("Question 2");
        chat.Waits(TimeSpan.FromDays(9)).Types("quiz resume").Hears("Question 2,");
        chat.Presses("Pause").Presses("Continue the quiz").Hears("Question 2,");
    }

    [Fact]
    public void A_letter_days_later_is_no_answer_but_the_button_is()
    {
        var chat = Person.Writes("quiz").Presses("Keep");
        var press = chat.Token("Find");
        chat.Waits(TimeSpan.FromDays(3)).Writes("b").HearsNot("Question 2");
        chat.Presses(press).Hears("Question 3,");
    }

    private static KnowledgeBase Holding(QuizContent content) => KnowledgeBase.Of(
        [Sample.Mlops, Sample.Role("roles/keeper", "Keeper", Stage.Mid, [], ("How to start", "Keep something."))], Sample.HowPeopleWrite, quiz: FitQuiz.Of(content));

    private static ImmutableArray<KeptAnswer> Kept(Chat chat) => chat.Remembered.Quiz.ShouldNotBeNull().State.Answers;

    private static List<string> Options(Chat chat) => [.. chat.Heard.Split('\n').Where(line => line.Length > 3 && line[1..3] == ") ").Select(line => line[3..].Trim())];

    private static string Letter(Chat chat, string option) => "abcd"[Options(chat).IndexOf(option)].ToString();

    private static string IdOf(string text) => SmallQuiz.Content.Questions[0].Options.Single(option => option.Text == text).Id;

    private static string Body(Chat chat) => chat.Heard[chat.Heard.IndexOf("Question", StringComparison.Ordinal)..];
}

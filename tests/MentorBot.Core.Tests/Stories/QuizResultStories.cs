using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What people do with a result, and what becomes of it when moderators edit the quiz.</summary>
public sealed class QuizResultStories
{
    private static KnowledgeBase Library { get; } = Holding(SmallQuiz.Content);

    private static Chat Person => Chat.With(Library);

    [Fact]
    public void Six_more_questions_are_counted_as_extra_and_can_be_undone()
    {
        var chat = Finished();
        var before = chat.Heard;
        chat.Presses("6 more questions").Hears("Extra question 1 of 6.", "▱▱▱▱▱▱").Presses("Back").Heard.ShouldBe(before);
        chat.Presses("6 more questions");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses("Keep");
        }

        chat.HearsNot("[6 more questions]").Hears("MB1-1-");
    }

    [Fact]
    public void One_answer_is_changed_and_the_others_stay()
    {
        var chat = Finished().Presses("Change an answer").Hears("What about opener? Keep", "[1. What about opener?]");
        var others = Kept(chat).RemoveAt(0);
        chat.Presses("1. What about opener?").Hears("Question 1 again. Your answer so far: Keep.", "[Leave it as it is]").Presses("Make");
        Kept(chat)[0].Options.ShouldBe(["a"]);
        Kept(chat).RemoveAt(0).Take(others.Length).ShouldBe(others);
    }

    [Fact]
    public void A_question_that_is_asked_again_takes_words_too_or_is_left_as_it_is()
    {
        var chat = Finished();
        var result = chat.Heard;
        chat.Presses("Change an answer").Presses("1. What about opener?").Presses("Leave it as it is").Heard.ShouldBe(result);
        Kept(chat.Presses("Change an answer").Presses("1. What about opener?").Writes("find"))[0].Options.ShouldBe(["b"]);
    }

    [Fact]
    public void The_role_and_the_path_to_it_come_below_the_result()
    {
        var chat = Finished();
        var (look, way) = (chat.Token("What does the job look like?"), chat.Token("Path to this role"));
        chat.Presses(look).Hears("# Keeper").Reply.Placement.ShouldBe(Placement.Below);
        chat.Presses(way).Hears("Keeper").Reply.Placement.ShouldBe(Placement.Below);
        chat.Writes("quiz").Hears("best match so far");
    }

    [Fact]
    public void Sharing_asks_first_and_then_shows_others_the_role_alone_once()
    {
        var chat = Finished();
        chat.Presses("Share").Hears("Whoever can read here would read only this sentence", "Somebody here took the fit quiz. Keeper is the best match so far.", "[No, keep it to myself]");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        var yes = chat.Token("Yes, share it");
        chat.Presses(yes);
        chat.Last.Replies.Select(reply => (reply.Audience, reply.Placement)).ShouldBe([(Audience.InConfidence, Placement.InPlace), (Audience.Aloud, Placement.Below)]);
        Transcript.Of(chat.Last.Replies[0]).ShouldContain("Shared: the sentence stands below");
        chat.Heard.ShouldBe("Somebody here took the fit quiz. Keeper is the best match so far.\n[Start the quiz]\n");
        chat.Presses(yes).Hears("was counted already").Last.Replies.Length.ShouldBe(1);
    }

    [Fact]
    public void Deleting_asks_first_and_leaves_nothing()
    {
        var chat = Finished().Presses("Delete my answers").Hears("cannot be undone").Presses("No, keep them").Hears("MB1-1-");
        chat.Writes("delete my answers").Presses("Yes, delete them").Hears("I remember nothing of your quiz").Remembered.ShouldBe(Session.New);
        chat.Types("quiz result").Hears("You have no result yet", "[Start the quiz]").Presses("Start the quiz").Hears("Question 1,");
    }

    [Fact]
    public void Beginning_again_names_the_code_of_the_result_before()
    {
        var chat = Finished();
        var code = CodeIn(chat);
        chat.Presses("Restart").Hears("We begin again.", code, "Question 1,");
        Kept(chat).ShouldBeEmpty();
        chat.Presses("Keep").Types("quiz restart").Hears("takes back your 1 answer so far", "[Leave it as it is]").Presses("Leave it as it is").Hears("Question 2,");
        chat.Types("quiz restart").Presses("Yes, begin again").Hears("Question 1,").HearsNot("begin again");
        Kept(chat).ShouldBeEmpty();
    }

    [Fact]
    public void A_button_of_a_finished_run_that_was_begun_again_changes_nothing()
    {
        var chat = Person.Writes("quiz");
        var old = chat.Token("Make");
        chat.Waits(TimeSpan.FromMinutes(1)).Types("quiz restart").Presses(old).Hears("a quiz that is over", "[Continue the quiz]");
        Kept(chat).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("quiz {0}")]
    [InlineData("/quiz code: {0}")]
    public void A_code_shows_the_result_again_to_anybody(string line)
    {
        var chat = Finished();
        var asked = Person.Types(string.Format(line, CodeIn(chat).ToLowerInvariant())).Hears("the result that the code tells of", "Keeper is the best match so far.", CodeIn(chat), "[My own quiz]");
        (asked.Reply.Audience, asked.Remembered).ShouldBe((Audience.InConfidence, Session.New));
    }

    [Theory]
    [InlineData("MB1-1-ABCD", "check sign")]
    [InlineData("MB1-9-000V", "This code")]
    [InlineData("quiz MB2-1-000", "code of the kind MB2, and I read the kind MB1")]
    [InlineData("quiz MB1-1-0$0", "The sign $ does not occur")]
    public void A_code_that_is_none_says_what_is_wrong(string line, string fault) =>
        Person.Types(line).Hears("I cannot show a result for this code.", fault.StartsWith("This", StringComparison.Ordinal) ? "code" : fault, "[Start the quiz]");

    [Theory]
    [InlineData("quiz result", "There is no result yet: you are at question 2.")]
    [InlineData("quiz start", "You are in the middle of it")]
    [InlineData("quiz resume", "Question 2,")]
    [InlineData("quiz", "Question 2,")]
    public void Each_word_after_quiz_does_what_it_says(string line, string heard) => Person.Types("quiz").Presses("Keep").Types(line).Hears(heard, "Question 2,");

    [Fact]
    public void Who_has_finished_and_starts_is_shown_the_result() => Finished().Types("quiz start").Hears("You have taken it already", "[Restart]");

    [Fact]
    public void Who_asks_which_role_fits_is_offered_the_quiz() => Person.Writes("Which role fits me?").Hears("I have a short quiz", "[Start the quiz]").Presses("Start the quiz").Hears("Question 1,");

    [Fact]
    public void Without_a_quiz_the_command_says_so_and_words_mean_what_they_meant()
    {
        var nobody = Chat.With(Sample.Library);
        nobody.Types("quiz").Hears("I have no quiz at the moment");
        nobody.Writes("b").HearsNot("quiz at the moment");
    }

    [Fact]
    public void What_a_new_edition_took_away_is_said_and_the_rest_stays()
    {
        var chat = Person.Writes("quiz").Presses("Keep").Presses("Keep");
        var press = chat.Token("Find");
        chat.Reads(Holding(SmallQuiz.Content with { Questions = SmallQuiz.Content.Questions.SetItem(0, SmallQuiz.Content.Questions[0] with { Ask = "What about the morning?" }) }));
        chat.Presses(press).Hears("1 of your 2 answers no longer counts", "Changed: \"What about the morning?\"", "Question 2,");
        Kept(chat).Length.ShouldBe(1);
        chat.Writes("quiz").HearsNot("no longer counts").Presses("Find");
        Kept(chat).Length.ShouldBe(2);
    }

    [Fact]
    public void An_answer_to_a_question_that_was_edited_meanwhile_is_not_counted()
    {
        var chat = Person.Writes("quiz");
        var press = chat.Token("Find");
        chat.Reads(Holding(SmallQuiz.Content with { Questions = SmallQuiz.Content.Questions.SetItem(0, SmallQuiz.Content.Questions[0] with { Ask = "What about the morning?" }) }));
        chat.Presses(press).Hears("so this answer was not counted", "[Continue the quiz]");
        chat.Writes("b").Hears("so this answer was not counted", "What about the morning?");
        Kept(chat).ShouldBeEmpty();
        chat.Writes("b").Hears("Question 2,");
    }

    [Fact]
    public void What_is_remembered_holds_no_word_of_the_person_and_outlives_other_talk()
    {
        var chat = Person.Writes("quiz").Writes("find").Writes("mlops?").Writes("hello").Types("path mlops");
        Kept(chat).ShouldBe([new KeptAnswer("opener", ["b"], Fingerprint.Of(SmallQuiz.Content.Questions[0]))]);
        Chat.With(Library).Writes("do you store what I write").Hears("the fit quiz, if you take it", "\"delete my answers\"");
    }

    [Fact]
    public void Back_on_the_result_undoes_the_last_answer_by_button_and_in_words()
    {
        var chat = Finished();
        var (result, given) = (chat.Heard, Kept(chat).Length);
        chat.Presses("Back").Hears($"Question {given},");
        Kept(chat).Length.ShouldBe(given - 1);
        chat.Presses("Keep").Heard.ShouldBe(result);
        chat.Writes("back").Hears($"Question {given},");
    }

    [Fact]
    public void The_result_ends_with_an_hour_of_the_work_which_comes_below_it()
    {
        var chat = Finished().Hears("An hour of the work says more than any quiz: press \"Try it for an hour\" for a small Keeper task that costs nothing.\n-- ");
        chat.Presses("Try it for an hour").Hears("# Keeper: One-hour try-out", "Keep a plant alive.").About("roles/keeper#one-hour-try-out").Reply.Placement.ShouldBe(Placement.Below);
    }

    [Fact]
    public void The_result_has_a_picture_and_the_same_figures_in_words()
    {
        var chat = Finished();
        var picture = chat.Reply.Blocks.OfType<Block.Picture>().ShouldHaveSingleItem();
        picture.Alt.ShouldBe("Bars. Where your answers point: Keeper: 9 of 10, nearly all of it. Maker: 1 of 10, a little. Finder: 0 of 10, hardly any.");
        foreach (var words in (string[])["Where your answers point", "Keeper", "nearly all of it", "Maker", "a little", "Finder", "hardly any"])
        {
            picture.Svg.ShouldContain($">{words}<");
        }

        chat.Reply.WithoutFiles.Blocks.OfType<Block.Passage>().ShouldContain(passage => passage.Prose == picture.InWords);
        chat.Hears("Keeper: ▰▰▰▰▰▰▰▰▰▱ nearly all of it").Writes("quiz").Reply.Blocks.OfType<Block.Picture>().Single().Svg.ShouldBe(picture.Svg);
    }

    [Fact]
    public void A_role_without_such_an_hour_offers_none() =>
        Finished(Person.Reads(Holding(SmallQuiz.Content, ("How to start", "Keep something.")))).Hears("Keeper is the best match").HearsNot("hour");

    [Fact]
    public void A_roles_card_leads_to_the_quiz_and_where_there_is_none_it_does_not()
    {
        Person.Types("role mlops").Hears("[Compare]", "[Path to this role] [Quiz]").Presses("Quiz").Hears("Question 1,").Reply.Audience.ShouldBe(Audience.InConfidence);
        Finished().Types("role keeper").Presses("Quiz").Hears("Keeper is the best match so far.");
        Chat.With(Sample.Library).Types("role mlops").HearsNot("[Quiz]");
    }

    private static Chat Finished() => Finished(Person);

    private static Chat Finished(Chat chat)
    {
        chat.Writes("quiz");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses("Keep");
        }

        return chat;
    }

    private static string CodeIn(Chat chat) => chat.Heard[chat.Heard.IndexOf("MB1-", StringComparison.Ordinal)..].Split(". ")[0];

    private static KnowledgeBase Holding(QuizContent content) => Holding(content, ("How to start", "Keep something."), ("One-hour try-out", "Keep a plant alive."));

    private static KnowledgeBase Holding(QuizContent content, params (string Title, string Text)[] sections) => KnowledgeBase.Of(
        [Sample.Mlops, Sample.Role("roles/keeper", "Keeper", Stage.Mid, [], sections)], Sample.HowPeopleWrite, quiz: FitQuiz.Of(content));

    private static ImmutableArray<KeptAnswer> Kept(Chat chat) => chat.Remembered.Quiz.ShouldNotBeNull().State.Answers;
}

using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>The last question of the quiz, which changes the advice and never the result.</summary>
public sealed class QuizLastStories
{
    private const string Ask = "Where are you today?";
    private const string Tip = "Learn a little every day.";

    private static Chat AtTheLast
    {
        get
        {
            var chat = Chat.With(Holding(SmallQuiz.WithLast)).Writes("quiz");
            while (!chat.Heard.Contains(Ask, StringComparison.Ordinal))
            {
                chat.Presses("Keep");
            }

            return chat;
        }
    }

    [Fact]
    public void It_is_asked_before_the_result_and_its_answer_adds_a_tip()
    {
        AtTheLast.Hears(Wording.English.QuizLast, "School", "Work", "[Skip] [Back] [Pause]").HearsNot("Two fit me").HearsNot("MB1-1-")
            .Presses("School").Hears("Keeper is the best match so far.", Tip, "MB1-1-").HearsNot(Ask);
        Letter(AtTheLast, "Work").Hears("Keeper is the best match so far.").HearsNot(Tip);
        AtTheLast.Writes("skip").Hears("Keeper is the best match so far.").HearsNot(Tip);
    }

    [Fact]
    public void The_result_and_its_code_are_the_same_whatever_is_answered()
    {
        var (school, skipped) = (AtTheLast.Presses("School"), AtTheLast.Presses("Skip"));
        school.Heard.Replace(Tip + "\n", "", StringComparison.Ordinal).ReplaceLineEndings("\n").ShouldBe(skipped.Heard.ReplaceLineEndings("\n"));
        school.Remembered.Quiz!.State.ShouldBe(skipped.Remembered.Quiz!.State);
    }

    [Fact]
    public void One_answer_is_enough() =>
        AtTheLast.Writes("both a and b").Hears(Wording.English.QuizOneOfThem, Ask).Presses("School").Hears(Tip);

    [Fact]
    public void Back_leads_to_the_question_before_and_forward_again()
    {
        AtTheLast.Presses("Back").Hears("[Skip]").HearsNot(Ask).Presses("Keep").Hears(Ask);
        AtTheLast.Writes("back").HearsNot(Ask).Presses("Keep").Hears(Ask);
    }

    [Fact]
    public void It_waits_while_the_person_pauses_or_asks_for_the_result() =>
        AtTheLast.Presses("Pause").Writes("quiz result").Hears(Ask).HearsNot("MB1-1-").Writes("quiz start").Hears(Ask).HearsNot(Wording.English.QuizDone);

    [Fact]
    public void It_is_asked_once_and_can_be_changed_with_the_other_answers()
    {
        var chat = AtTheLast;
        var old = chat.Token("Work");
        chat.Presses("School").Presses(old).Hears("counted already");
        chat.Writes("quiz").Hears(Tip).Presses("Change an answer").Hears(Ask, "School");
        var number = chat.Remembered.Quiz!.State.Answers.Length + 1;
        chat.Presses($"{number}. {Ask}").Hears($"Question {number} again. Your answer so far: School.", "[Leave it as it is]").Presses("Home").HearsNot(Tip).Hears("MB1-1-");
    }

    [Fact]
    public void Six_more_questions_do_not_bring_it_again()
    {
        var chat = AtTheLast.Presses("School").Presses("6 more questions");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.HearsNot(Ask).Presses("Keep");
        }

        chat.Hears(Tip);
    }

    [Fact]
    public void A_result_counts_only_when_it_is_seen()
    {
        var chat = AtTheLast.Presses("Pause").Writes("quiz");
        Counted(chat).First.ShouldBeNull();
        Counted(chat.Presses("School")).First.ShouldBe("keeper");
        Counted(chat).Given.ShouldNotContain(answer => answer.Question == "today");
    }

    [Fact]
    public void When_it_reads_otherwise_it_is_asked_again()
    {
        var today = SmallQuiz.WithLast.Questions[^1];
        var edited = SmallQuiz.WithLast with { Questions = SmallQuiz.WithLast.Questions.Replace(today, today with { Ask = "Where will you be tomorrow?" }) };
        AtTheLast.Presses("School").Reads(Holding(edited)).Writes("quiz result").Hears("Where will you be tomorrow?").Presses("Work").Hears("MB1-1-").HearsNot(Tip);
    }

    private static Chat Letter(Chat chat, string option) =>
        chat.Writes(chat.Heard.Split('\n').Single(line => line.TrimEnd().EndsWith($") {option}", StringComparison.Ordinal))[..1]);

    private static CountedRun Counted(Chat chat) => chat.Remembered.Quiz.ShouldNotBeNull().Counted.ShouldNotBeNull();

    private static KnowledgeBase Holding(QuizContent content) => KnowledgeBase.Of([Sample.Mlops], quiz: FitQuiz.Of(content));
}

using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What people write around the quiz, in words of their own.</summary>
public sealed class QuizWordStories
{
    private static KnowledgeBase Library { get; } = KnowledgeBase.Of(
        [Sample.Mlops, Sample.Role("roles/keeper", "Keeper", Stage.Mid, [], ("How to start", "Keep something."), ("One-hour try-out", "Keep a plant alive."))],
        Sample.HowPeopleWrite,
        quiz: FitQuiz.Of(SmallQuiz.WithLast));

    private static Chat Asked => Chat.With(Library).Writes("quiz");

    private static Chat Finished
    {
        get
        {
            var chat = Asked;
            while (!chat.Heard.Contains("MB1-", StringComparison.Ordinal))
            {
                chat.Presses(chat.Heard.Contains("today", StringComparison.Ordinal) ? "Work" : "Keep");
            }

            return chat;
        }
    }

    [Theory]
    [InlineData("i think b", 1)]
    [InlineData("I'd say B.", 1)]
    [InlineData("b please", 1)]
    [InlineData("let me go with c", 2)]
    [InlineData("Let's go with `c`", 2)]
    [InlineData("probably a, thanks", 0)]
    [InlineData("the first one", 0)]
    [InlineData("second option", 1)]
    [InlineData("the last one", 3)]
    [InlineData("option 3", 2)]
    public void One_option_is_meant(string written, int place) => Kept(Asked, written).ShouldBe([place]);

    [Theory]
    [InlineData("I am torn between a and b", 0, 1)]
    [InlineData("both a and c please", 0, 2)]
    [InlineData("it's between b or d", 1, 3)]
    [InlineData("the first and the last one", 0, 3)]
    public void Two_options_are_meant(string written, int one, int other) => Kept(Asked, written).ShouldBe([one, other], ignoreOrder: true);

    [Theory]
    [InlineData("a or b", "Which of the two is it, A or B?")]
    [InlineData("maybe b or d", "Which of the two is it, B or D?")]
    [InlineData("both", "Which two are they?")]
    [InlineData("I am torn", "Which two are they?")]
    [InlineData("both of them", "Which two are they?")]
    [InlineData("the first two", "Which two are they?")]
    [InlineData("two fit me", "Which two are they?")]
    [InlineData("a, b and c", "Two at most")]
    public void What_is_not_clear_is_asked_back(string written, string heard)
    {
        var chat = Asked.Writes(written).Hears(heard, "Question 1,");
        chat.Remembered.Quiz!.State.Answers.ShouldBeEmpty();
        chat.Writes("both a and b").Hears("Question 2,");
    }

    [Theory]
    [InlineData("undo that")]
    [InlineData("previous question")]
    [InlineData("go back please")]
    public void The_last_answer_is_undone(string written) => Asked.Presses("Keep").Hears("Question 2,").Writes(written).Hears("Question 1,");

    [Theory]
    [InlineData("pause for now")]
    [InlineData("stop the quiz please")]
    [InlineData("not now")]
    [InlineData("ok, let's stop here for now")]
    public void The_quiz_waits(string written) => Asked.Presses("Keep").Writes(written).Hears("All right, we stop here. Your 1 answer is kept.");

    [Fact]
    public void Who_stops_before_the_first_answer_is_told_of_none() =>
        Asked.Writes("stop").Hears("All right, we stop here. Press").HearsNot("0 answers").Presses("Delete my answers").Hears("Shall I delete").HearsNot("0 answers");

    [Theory]
    [InlineData("what is a/b testing")]
    [InlineData("should I learn python or r")]
    [InlineData("what does an mlops engineer do?")]
    [InlineData("is the first one better than the second")]
    public void A_question_is_no_answer(string written)
    {
        var chat = Asked.Presses("Keep").Writes(written);
        chat.Remembered.Quiz!.State.Answers.Length.ShouldBe(1);
        chat.Hears("Your quiz waits at question 2.").Writes("b").Hears("Question 3,");
    }

    [Theory]
    [InlineData("let me take a second")]
    [InlineData(":D")]
    public void What_is_said_in_passing_is_no_answer(string written) =>
        Asked.Presses("Keep").Writes(written).Remembered.Quiz!.State.Answers.Length.ShouldBe(1);

    [Fact]
    public void After_something_else_back_and_the_first_one_are_not_about_the_quiz()
    {
        var chat = Asked.Presses("Keep").Types("role mlops").Writes("back").Hears("Question 2,");
        chat.Types("role mlops").Writes("the first one");
        chat.Remembered.Quiz!.State.Answers.Length.ShouldBe(1);

        var done = Finished;
        var answers = done.Remembered.Quiz!.State.Answers;
        done.Types("role mlops").Writes("back").Remembered.Quiz!.State.Answers.ShouldBe(answers);
        done.Writes("share").HearsNot("Whoever can read here");
        done.Writes("quiz").Writes("back").Remembered.Quiz!.State.Answers.Length.ShouldBe(answers.Length - 1);
    }

    [Theory]
    [InlineData("6 more questions", "Extra question 1 of 6.")]
    [InlineData("more questions please", "Extra question 1 of 6.")]
    [InlineData("change an answer", "Which answer do you want to change?")]
    [InlineData("share", "Whoever can read here would read only this sentence")]
    [InlineData("What does the job look like?", "# Keeper")]
    [InlineData("path to this role", "Keeper")]
    [InlineData("try it", "Keep a plant alive.")]
    [InlineData("start over", "We begin again. The code of your last result was MB1-")]
    [InlineData("delete my answers", "cannot be undone")]
    public void What_stands_on_the_buttons_of_a_result_can_be_written(string written, string heard)
    {
        var chat = Finished.Writes(written).Hears(heard);
        chat.Reply.Placement.ShouldBe(Placement.Below);
        Finished.Writes("thanks").Last.Replies.ShouldAllBe(reply => reply.Outcome == Outcome.Chat);
    }

    [Fact]
    public void After_thanks_the_result_is_still_what_was_seen_last() => Finished.Writes("thanks").Writes("share").Hears("Whoever can read here");

    [Theory]
    [InlineData("my code is {0}.")]
    [InlineData("`{0}`")]
    [InlineData("quiz \"{0}\"")]
    public void A_code_among_other_words_shows_its_result(string line)
    {
        var chat = Finished;
        var code = chat.Heard[chat.Heard.IndexOf("MB1-", StringComparison.Ordinal)..].Split(". ")[0];
        Chat.With(Library).Writes(string.Format(line, code)).Hears("the result that the code tells of", "Keeper is the best match");
    }

    [Theory]
    [InlineData("i think b")]
    [InlineData("both")]
    [InlineData("keep")]
    [InlineData("my code is MB1-1-0H6J9PC431AK1H3")]
    public void Neither_an_answer_nor_a_code_is_kept_for_moderators(string written)
    {
        foreach (var chat in (Chat[])[Asked.Writes("stop"), Asked.Waits(TimeSpan.FromDays(3)), Chat.With(Library), Chat.With(Sample.Library)])
        {
            chat.Writes(written).Noted.OfType<Note.Unanswered>().ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_last_question_takes_one_answer_and_says_so()
    {
        var chat = Asked.Hears("\"both a and c\"");
        while (!chat.Heard.Contains("today", StringComparison.Ordinal))
        {
            chat.Presses("Keep");
        }

        chat.HearsNot("both a and c").Writes("both").Hears(Wording.English.QuizOneOfThem).Writes("a or b").Hears("Which of the two is it, A or B?").HearsNot("both a and b");
    }

    private static List<int> Kept(Chat chat, string written)
    {
        List<string> seen = [.. chat.Heard.Split('\n').Where(line => line.Length > 3 && line[1..3] == ") ").Select(line => line[3..].Trim())];
        chat.Writes(written).Hears("Question 2,");
        return [.. chat.Remembered.Quiz.ShouldNotBeNull().State.Answers.Single().Options.Select(id => seen.IndexOf(SmallQuiz.Content.Questions[0].Options.Single(option => option.Id == id).Text))];
    }
}

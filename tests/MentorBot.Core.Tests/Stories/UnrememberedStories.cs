using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What is answered while nothing of a person can be read or kept, and what is not.</summary>
public sealed class UnrememberedStories
{
    private static readonly Occasion On = new(Sample.Noon, "1", IsModerator: true);

    private static readonly KnowledgeBase Library = KnowledgeBase.Of([Sample.Mlops, Sample.Role("roles/keeper", "Keeper", Stage.Mid, [], ("How to start", "Keep something."))], Sample.HowPeopleWrite, quiz: SmallQuiz.Quiz);

    [Theory]
    [InlineData("help")]
    [InlineData("hello")]
    [InlineData("roles")]
    [InlineData("role keeper")]
    [InlineData("what does a keeper do?")]
    [InlineData("topics")]
    [InlineData("zorblatt hats")]
    [InlineData("which role fits me")]
    [InlineData("i want to kill myself")]
    public void What_leans_on_the_knowledge_alone_is_answered_and_nothing_is_to_be_kept(string text)
    {
        var turn = Mentor.StepWithoutMemory(new Incoming.Said(text, On), Library).ShouldNotBeNull();
        turn.Replies.ShouldNotBeEmpty();
        turn.Session.ShouldBe(Session.New);
        turn.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("quiz")]
    [InlineData("take the quiz")]
    [InlineData("quiz result")]
    [InlineData("b")]
    [InlineData("both a and c")]
    [InlineData("back")]
    [InlineData("stop")]
    [InlineData("continue")]
    [InlineData("share my result")]
    [InlineData("delete my answers")]
    [InlineData("me")]
    [InlineData("me export")]
    [InlineData("me forget")]
    [InlineData("mentor-admin gaps")]
    [InlineData("mentor-admin quiz")]
    public void What_leans_on_the_person_or_on_the_notes_is_not(string text) => Mentor.StepWithoutMemory(new Incoming.Said(text, On), Library).ShouldBeNull();

    [Fact]
    public void Commands_and_buttons_go_by_what_they_are_about()
    {
        foreach (var command in new[] { "mentor-admin status", "mentor-admin reload" })
        {
            Mentor.StepWithoutMemory(TextCommand.Read(command, On), Library).ShouldNotBeNull().WantsStatusFor.ShouldNotBeNull();
        }

        var role = Library.Roles[0].Page.Address;
        Pressed(new ActionToken.Show(role)).ShouldNotBeNull().Replies[0].Audience.ShouldBe(Audience.Person);
        Pressed(new ActionToken.Share(new ActionToken.Show(role), "00feed")).ShouldNotBeNull().Replies.Length.ShouldBe(2);
        ActionToken[] personal =
        [
            new ActionToken.Vote(role, Helpful: true), new ActionToken.Me(MeAct.Show), new ActionToken.Me(MeAct.Erase), new ActionToken.Answer("0a1b2c3d", 3, 0xFEEDu, "a"),
            new ActionToken.Quiz(QuizAct.Start, Run: null, 0, Subject: null), new ActionToken.ListGaps(2),
        ];
        personal.ShouldAllBe(token => Pressed(token) == null);
    }

    [Fact]
    public void What_somebody_missed_is_for_the_notes_unless_they_are_in_need()
    {
        var page = Library.Roles[0].Page.Address;
        Mentor.StepWithoutMemory(new Incoming.FeedbackGiven(page, "what it pays", On), Library).ShouldBeNull();
        Mentor.StepWithoutMemory(new Incoming.FeedbackGiven(page, "i want to kill myself", On), Library).ShouldNotBeNull().Replies.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_result_code_holds_all_that_it_tells() => Mentor.StepWithoutMemory(new Incoming.QuizAsked(What: null, "MB1-1-0000", On), Library).ShouldNotBeNull();

    [Fact]
    public void Who_takes_the_quiz_may_be_shown_a_page_that_is_not_remembered_but_no_answer_is()
    {
        var quiz = Chat.With(Library).Types("quiz");
        var before = quiz.Remembered;
        quiz.Types("role keeper").Remembered.Quiz!.IsOutOfView.ShouldBeTrue();
        Mentor.CanGoUnkept(before, quiz.Last).ShouldBeTrue();
        before = quiz.Remembered;
        quiz.Types("quiz").Presses("Keep");
        Mentor.CanGoUnkept(before, quiz.Last).ShouldBeFalse();
        Mentor.CanGoUnkept(quiz.Remembered, quiz.Presses(new ActionToken.Me(MeAct.Erase)).Last).ShouldBeFalse();
    }

    private static Turn? Pressed(ActionToken token) => Mentor.StepWithoutMemory(new Incoming.Pressed(token, On), Library);
}

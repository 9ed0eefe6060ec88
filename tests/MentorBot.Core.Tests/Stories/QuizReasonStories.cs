using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>A result says what the answers carry, and no more.</summary>
public sealed class QuizReasonStories
{
    private static Chat Person => Chat.With(KnowledgeBase.Of([Sample.Mlops], quiz: SmallQuiz.Quiz));

    [Fact]
    public void Who_skips_everything_is_told_of_no_role()
    {
        var chat = Person.Writes("quiz");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses("Skip");
        }

        chat.Hears("No question was answered, so I cannot name a role.", "[Change an answer]").HearsNot("Keeper").HearsNot("[Share]").HearsNot("MB1-");
        chat.Remembered.Quiz!.Counted!.First.ShouldBeNull();
        Person.Writes(ResultCode.Of(QuizRun.Begin(SmallQuiz.Quiz))).Hears("No question was answered").HearsNot("Keeper");
    }

    [Fact]
    public void A_changed_answer_that_opens_another_question_says_so()
    {
        var opened = Finished.Presses("Change an answer").Presses("1. What about opener?").Presses("Find");
        opened.Hears(Wording.English.QuizOpensAnother, "[Skip]").Presses("Keep").HearsNot(Wording.English.QuizOpensAnother);
    }

    [Fact]
    public void Two_answers_to_one_question_are_two_quotations()
    {
        var chat = Person.Writes("quiz");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses("Two fit me").Presses("Keep").Presses("Find");
        }

        chat.Hears("\"Find\" and also \"Keep\": ");
    }

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
}

using MentorBot.Fakes.Postgres;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The database is gone for a while: what needs no memory goes on, nothing is said to be kept that is not, and afterwards everything is where it was.</summary>
public sealed class DatabaseOutageStories : WithSlack
{
    private const string NotKept = "I could not keep that just now";

    [PostgresFact]
    public async Task While_connections_break_pages_answer_and_the_quiz_waits_where_it_was()
    {
        await using var way = Way();
        await using var bot = await ReadyBot();
        await AnswersTheFirstQuestion();

        way.Cut();
        await SeesTheCard();
        (await Writes("compare mlops and data scientist")).ShouldContain("Data Scientist");
        (await Writes("b")).ShouldContain(NotKept);
        (await Writes("me forget")).ShouldContain(NotKept);
        await SeesTheCard();

        way.Mend();
        await GoesOnAtTheSecondQuestion();
        bot.Errors.ShouldAllBe(line => !line.Contains(PostgresCluster.Password, StringComparison.Ordinal));
        Slack.Violations.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task A_database_that_hangs_keeps_nobody_waiting_who_can_do_without_it()
    {
        await using var way = Way();
        await using var bot = await ReadyBot();
        await AnswersTheFirstQuestion();

        way.Hang();
        await SeesTheCard();
        (await Writes("what does an mlops engineer do?")).ShouldContain("MLOps Engineer");
        (await Writes("b")).ShouldContain(NotKept);

        way.Mend();
        await GoesOnAtTheSecondQuestion();
        Slack.Violations.ShouldBeEmpty();
    }

    private BreakableProxy Way()
    {
        var way = PostgresCluster.NewProxy();
        Place.With("Storage__ConnectionString", PostgresCluster.By(PostgresCluster.NewDatabase(), way));
        return way;
    }

    private async Task AnswersTheFirstQuestion()
    {
        (await Writes("quiz")).ShouldContain("Question 1");
        (await Writes("a")).ShouldContain("Question 2");
    }

    private async Task GoesOnAtTheSecondQuestion()
    {
        (await Writes("quiz resume")).ShouldContain("Question 2");
        (await Writes("a")).ShouldContain("Question 3");
    }

    private async Task<string> Writes(string text) => (await Slack.DirectMessage(text).AnswerAsync()).Text;
}

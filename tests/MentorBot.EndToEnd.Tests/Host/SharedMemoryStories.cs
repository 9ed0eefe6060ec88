using MentorBot.Fakes.Postgres;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Several processes of the bot on one PostgreSQL: a person does not notice which of them answers, and none answers twice.</summary>
public sealed class SharedMemoryStories : WithSlack
{
    [PostgresFact]
    public async Task Two_processes_answer_each_delivery_once_and_know_what_the_other_one_said()
    {
        Place.With("Storage__ConnectionString", PostgresCluster.NewDatabase());
        await using var one = BotProcess.Start(Place, "run");
        await using var other = BotProcess.Start(Place, "run");
        await Slack.Sockets.Hellos.WhenCountAsync(2);

        var asked = Slack.DirectMessage("role mlops");
        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Slack.RepeatEverywhere(asked);

        one.Terminate();
        (await one.ExitAsync()).ShouldBe(0, string.Join('\n', one.Errors));
        (await Slack.DirectMessage("and its skills?").AnswerAsync()).Text.ShouldContain("MLOps Engineer: Skills");
        other.Terminate();
        (await other.ExitAsync()).ShouldBe(0, string.Join('\n', other.Errors));
        Slack.Posted.Count(message => message.Text.Contains("MLOps Engineer", StringComparison.Ordinal)).ShouldBe(2);
        string.Concat(one.Errors.Concat(other.Errors)).ShouldNotContain(PostgresCluster.Password);
        Slack.Violations.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task A_server_that_comes_up_after_the_bot_is_waited_for()
    {
        await using var way = PostgresCluster.NewProxy();
        way.Cut();
        Place.With("Storage__ConnectionString", PostgresCluster.By(PostgresCluster.NewDatabase(), way));
        await using var bot = BotProcess.Start(Place, "run");
        await bot.Errors.FirstAsync(line => line.Contains("The start waits for it", StringComparison.Ordinal));
        way.Mend();
        await Slack.Sockets.Hellos.FirstAsync();
        (await Slack.DirectMessage("role mlops").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Slack.Violations.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task A_terminal_talks_over_it_too_and_a_wrong_password_ends_the_start_without_being_told()
    {
        var connection = PostgresCluster.NewDatabase();
        using var place = new Workplace().With("Storage__ConnectionString", connection);
        await BotProcess.RunAsync(place, "mlops?\n", "chat");
        (await BotProcess.RunAsync(place, "and its skills?\nme forget\n1\nme\n", "chat")).Output.ShouldContain("I remember nothing about you");

        var run = await BotProcess.RunAsync(place.With("Storage__ConnectionString", connection.Replace(PostgresCluster.Password, "hunter2", StringComparison.Ordinal)), "", "chat");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("Storage:ConnectionString");
        run.Errors.ShouldNotContain("hunter2");
        (await BotProcess.RunAsync(place, "", "gaps")).Code.ShouldBe(2);
    }
}

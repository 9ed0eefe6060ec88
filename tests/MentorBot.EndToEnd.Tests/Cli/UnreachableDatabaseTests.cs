using MentorBot.EndToEnd.Tests.Host;
using MentorBot.Fakes.Postgres;

namespace MentorBot.EndToEnd.Tests.Cli;

/// <summary>A PostgreSQL that is not there or does not answer: the program says so soon, and says nothing that is nobody's business.</summary>
public sealed class UnreachableDatabaseTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("chat")]
    [InlineData("gaps")]
    public async Task A_server_whose_name_leads_nowhere_ends_the_start_with_two(string verb) =>
        await Refused("Host=db-of-nobody.invalid;Database=mentor;Username=mentor-user;Password=hunter2", verb, "PostgreSQL cannot be used");

    [PostgresFact]
    public async Task A_server_that_takes_the_connection_and_never_answers_ends_the_start_with_two()
    {
        await using var way = PostgresCluster.NewProxy();
        way.Hang();
        await Refused($"Host=127.0.0.1;Port={way.Port};Database=mentor;Username=mentor-user;Password=hunter2", "chat", "did not answer in time");
    }

    // RunAsync itself waits for the end for half a minute.
    private async Task Refused(string connection, string verb, string why)
    {
        var run = await BotProcess.RunAsync(_place.With("Storage__ConnectionString", connection), "", verb);
        run.Code.ShouldBe(2, run.Errors);
        run.Errors.ShouldContain("Storage:ConnectionString");
        run.Errors.ShouldContain(why);
        foreach (var unwanted in (string[])["hunter2", "mentor-user", "db-of-nobody", "127.0.0.1", "   at "])
        {
            (run.Output + run.Errors).ShouldNotContain(unwanted);
        }
    }
}

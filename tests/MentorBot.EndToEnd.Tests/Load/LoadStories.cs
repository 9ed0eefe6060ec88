using MentorBot.EndToEnd.Tests.Host;
using MentorBot.Fakes.Processes;

namespace MentorBot.EndToEnd.Tests.Load;

/// <summary>The load driver in its short form: what was said to be taken is stored once, whatever is killed meanwhile. How fast it goes is nobody's business here.</summary>
public sealed class LoadStories
{
    private static readonly string Driver = Path.Combine(
        AppContext.BaseDirectory.Replace("MentorBot.EndToEnd.Tests", "MentorBot.Benchmarks", StringComparison.Ordinal), "MentorBot.Benchmarks.dll");

    [PostgresFact]
    public async Task Of_two_processes_on_one_database_one_is_killed_and_no_answer_is_lost_or_counted_twice() =>
        await Exact("--people", "40", "--seconds", "15", "--replicas", "2", "--kill-every", "8");

    [Fact]
    public async Task One_process_with_its_file_is_killed_and_no_answer_is_lost_or_counted_twice() =>
        await Exact("--people", "20", "--seconds", "15", "--store", "sqlite", "--kill-every", "8");

    [Theory]
    [InlineData("--people", "many")]
    [InlineData("--platform", "terminal")]
    [InlineData("--replicas", "2", "--store", "sqlite")]
    [InlineData("--kill-every")]
    public async Task Words_that_mean_nothing_are_named_and_nothing_is_run(params string[] words)
    {
        await using var run = Start(words);
        (await run.ExitAsync(TimeSpan.FromMinutes(1))).ShouldBe(2);
        run.Errors.ShouldContain(line => line.Contains("--kill-every N", StringComparison.Ordinal));
    }

    private static async Task Exact(params string[] words)
    {
        await using var run = Start(words);
        await run.ExitAsync(TimeSpan.FromMinutes(4));

        // Its exit code also says whether a rule was broken, which a machine that is busy enough can bring about; what was said is exact on any.
        var told = string.Join('\n', run.Output.Concat(run.Errors));
        told.ShouldContain("each is stored exactly once");
        told.ShouldContain(" 1 killed");
    }

    private static ChildProcess Start(string[] words) => ChildProcess.Start("dotnet", [Driver, "load", .. words], Path.GetTempPath(), []);
}

using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests.Diagnosis;

public sealed class ClockFindingTests
{
    private static readonly Area Here = new("discord");

    [Theory]
    [InlineData(0, true, Mark.Fine)]
    [InlineData(5, true, Mark.Fine)]
    [InlineData(-5, true, Mark.Fine)]
    [InlineData(6, false, Mark.Look)]
    [InlineData(-299, true, Mark.Look)]
    [InlineData(300, true, Mark.Broken)]
    [InlineData(-86_400, true, Mark.Broken)]
    [InlineData(86_400, false, Mark.Look)]
    public void A_clock_is_judged_by_what_signatures_allow(int seconds, bool isSigned, Mark mark) =>
        ClockFinding.Of(Here, "Discord", TimeSpan.FromSeconds(seconds), isSigned).Mark.ShouldBe(mark);

    [Theory]
    [InlineData(40, "40 seconds ahead of Discord's")]
    [InlineData(-600, "10 minutes behind Discord's")]
    [InlineData(-7200, "2 hours behind Discord's")]
    public void It_is_said_by_how_much_and_which_way(int seconds, string said) =>
        ClockFinding.Of(Here, "Discord", TimeSpan.FromSeconds(seconds), isSigned: true).What.ShouldContain(said);

    [Fact]
    public async Task A_question_that_nobody_answers_ends_after_its_patience()
    {
        var time = new ManualTime();
        var asking = new Inquiry(time).AskAsync(Never, CancellationToken.None);
        time.Advance(Inquiry.Patience);
        (await asking).ShouldBe(new ApiOutcome<string>.Unreachable("no answer in time"));
    }

    [Fact]
    public async Task Whoever_stops_it_all_is_obeyed()
    {
        using var stop = new CancellationTokenSource();
        var asking = new Inquiry(new ManualTime()).AskAsync(Never, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asking);
    }

    private static Task<ApiOutcome<string>> Never(CancellationToken cancel) => new TaskCompletionSource<ApiOutcome<string>>().Task.WaitAsync(cancel);
}

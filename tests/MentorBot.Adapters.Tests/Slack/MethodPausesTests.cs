using MentorBot.Slack.WebApi;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class MethodPausesTests
{
    private static readonly LimitedCall Call = new("chat.postMessage", "C1");
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public void A_machine_whose_clock_is_set_waits_no_longer_and_no_shorter(int seconds)
    {
        var time = new SetClock();
        var pauses = new MethodPauses(time);
        pauses.Note(Call, Wait);
        time.Wall += TimeSpan.FromSeconds(seconds);
        pauses.Left(Call).ShouldBe(Wait);
    }

    [Fact]
    public void A_shorter_wait_never_replaces_a_longer_one()
    {
        var time = new ManualTime();
        var pauses = new MethodPauses(time);
        pauses.Note(Call, Wait);
        pauses.Note(Call, TimeSpan.FromSeconds(1));
        pauses.Left(Call).ShouldBe(Wait);
        time.Advance(Wait);
        pauses.Left(Call).ShouldBe(TimeSpan.Zero);
    }

    /// <summary>A clock on the wall that somebody sets while no time passes.</summary>
    private sealed class SetClock : TimeProvider
    {
        internal DateTimeOffset Wall { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Wall;

        public override long GetTimestamp() => 0;
    }
}

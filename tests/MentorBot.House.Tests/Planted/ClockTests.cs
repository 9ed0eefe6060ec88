using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rules of time, tried on planted code.</summary>
public sealed class ClockTests
{
    [Theory]
    [InlineData("var now = DateTime.Now;", true)]
    [InlineData("var now = System.DateTimeOffset.UtcNow;", true)]
    [InlineData("var watch = Stopwatch.StartNew();", true)]
    [InlineData("var now = time.GetUtcNow();", false)]
    [InlineData("var text = \"DateTime.Now\";", false)]
    public void The_machines_own_clock_is_found(string code, bool found) => Plant.Lines(Clocks.WallClock, code).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("Thread.Sleep(1);", true)]
    [InlineData("await Task.Delay(100);", true)]
    [InlineData("await Task.Delay(wait, cancel);", true)]
    [InlineData("await Task.Delay(wait, time);", false)]
    [InlineData("await Task.Delay(wait, TimeProvider.System, cancel);", false)]
    [InlineData("using var timer = new PeriodicTimer(beat);", true)]
    [InlineData("using var timer = new PeriodicTimer(beat, time);", false)]
    [InlineData("using var source = new CancellationTokenSource(wait);", true)]
    [InlineData("using var source = new CancellationTokenSource();", false)]
    [InlineData("using var source = new CancellationTokenSource(wait, time);", false)]
    public void A_wait_that_no_test_can_hurry_is_found(string code, bool found) =>
        Plant.Lines(Clocks.WaitsWithoutTimeProvider, code).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("Thread.Sleep(wait);", true)]
    [InlineData("await Task.Delay(100);", true)]
    [InlineData("await Task.Delay(TimeSpan.FromSeconds(1), cancel);", true)]
    [InlineData("await Task.Delay(Timeout.Infinite, cancel);", false)]
    [InlineData("await Task.Delay(TimeSpan.FromSeconds(1), time, cancel);", false)]
    public void A_test_that_sleeps_is_found(string code, bool found) =>
        Plant.Lines(Clocks.SleepingTests, Plant.Test(code)).Length.ShouldBe(found ? 1 : 0);
}

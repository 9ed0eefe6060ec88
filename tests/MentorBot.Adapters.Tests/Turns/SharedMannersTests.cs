using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

public sealed class SharedMannersTests
{
    [Fact]
    public async Task A_second_delivery_is_dropped_for_an_hour()
    {
        var time = new ManualTime();
        var seen = new SeenEvents(time);
        (await seen.IsFirstAsync("Ev1", CancellationToken.None)).ShouldBeTrue();
        (await seen.IsFirstAsync("Ev2", CancellationToken.None)).ShouldBeTrue();
        time.Advance(TimeSpan.FromHours(1));
        (await seen.IsFirstAsync("Ev1", CancellationToken.None)).ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));
        (await seen.IsFirstAsync("Ev1", CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_flood_of_events_is_remembered_only_so_far()
    {
        var seen = new SeenEvents(new ManualTime());
        for (var number = 0; number <= 100_000; number++)
        {
            (await seen.IsFirstAsync($"Ev{number}", CancellationToken.None)).ShouldBeTrue();
        }

        (await seen.IsFirstAsync("Ev100000", CancellationToken.None)).ShouldBeFalse();
        (await seen.IsFirstAsync("Ev0", CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_stopping_process_waits_for_the_turns_under_way()
    {
        var turns = new RunningTurns();
        var release = new TaskCompletionSource();
        turns.TryBegin(() => release.Task);
        var drained = turns.DrainAsync(CancellationToken.None);
        drained.IsCompleted.ShouldBeFalse();
        release.SetResult();
        await drained.WaitAsync(TimeSpan.FromSeconds(5));
        turns.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_stopping_process_does_not_wait_for_ever()
    {
        var turns = new RunningTurns();
        turns.TryBegin(() => new TaskCompletionSource().Task);
        using var patience = new CancellationTokenSource();
        var drained = turns.DrainAsync(patience.Token);
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(drained);
    }

    [Fact]
    public void The_first_attempt_is_at_once_and_waits_double_up_to_a_minute() => ReconnectDelays.Sequence(() => 0)
        .Take(9)
        .Select(wait => wait.TotalSeconds)
        .ShouldBe([0, 1, 2, 4, 8, 16, 32, 60, 60]);

    [Fact]
    public void Chance_cuts_a_wait_by_at_most_a_fifth() => ReconnectDelays.Sequence(() => 1)
        .Take(4)
        .Select(wait => wait.TotalSeconds)
        .ShouldBe([0, 0.8, 1.6, 3.2]);

    [Theory]
    [InlineData("discord", "80351110224678912", true)]
    [InlineData("slack", "T123.U456", true)]
    [InlineData("slack", "", false)]
    [InlineData("", "1", false)]
    [InlineData("Slack", "1", false)]
    [InlineData("slack", "a b", false)]
    [InlineData("slack", "a:b", false)]
    [InlineData("slack", null, false)]
    public void A_person_has_a_platform_and_an_id(string? platform, string? id, bool valid)
    {
        PersonKey.TryMake(platform, id, out var key).ShouldBe(valid);
        key.ToString().ShouldBe(valid ? $"{platform}:{id}" : "");
    }
}

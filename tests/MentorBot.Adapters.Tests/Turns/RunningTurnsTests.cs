using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>A turn that is alone begins at once; nobody who brings one waits for others.</summary>
public sealed class RunningTurnsTests
{
    private readonly RunningTurns _turns = new();
    private readonly TaskCompletionSource _let = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_turn_that_is_alone_begins_on_the_thread_that_brings_it_and_goes_on_beside_it()
    {
        var on = 0;
        _turns.TryBegin(() =>
        {
            on = Environment.CurrentManagedThreadId;
            return _let.Task;
        }).ShouldBeTrue();
        on.ShouldBe(Environment.CurrentManagedThreadId);
        _turns.Count.ShouldBe(1);
        await EndAsync();
    }

    [Fact]
    public async Task Beside_another_turn_it_begins_without_who_brings_it()
    {
        _turns.TryBegin(() => _let.Task).ShouldBeTrue();
        using var blocked = new ManualResetEventSlim();
        _turns.TryBegin(() =>
        {
            blocked.Wait();
            return Task.CompletedTask;
        }).ShouldBeTrue();
        _turns.Count.ShouldBe(2);
        blocked.Set();
        await EndAsync();
    }

    [Fact]
    public async Task A_turn_that_breaks_at_its_beginning_breaks_nothing_of_who_brings_it()
    {
        _turns.TryBegin(() => throw new InvalidOperationException("a fault of ours")).ShouldBeTrue();
        _turns.Count.ShouldBe(0);
        _turns.TryBegin(() => _let.Task).ShouldBeTrue();
        await EndAsync();
    }

    private async Task EndAsync()
    {
        _let.SetResult();
        await _turns.DrainAsync(CancellationToken.None);
        _turns.Count.ShouldBe(0);
    }
}

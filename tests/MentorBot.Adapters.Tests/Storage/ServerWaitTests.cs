using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A start waits for a database server that comes up later, and for nothing that waiting does not mend.</summary>
public sealed class ServerWaitTests
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();
    private readonly ListLog _log = new();
    private int _attempts;

    [Fact]
    public async Task A_server_that_comes_up_later_is_waited_for_and_the_log_says_so()
    {
        await Start(() => _attempts < 4 ? new StorageException("Nobody is there.", isTransient: true) : null);

        _attempts.ShouldBe(4);
        _log.Lines.Count.ShouldBe(3);
        _log.Lines.ShouldAllBe(line => line.StartsWith("5009 Nobody is there. The start waits", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_minute_it_ends_with_what_was_wrong_last()
    {
        (await Should.ThrowAsync<StorageException>(() => Start(() => new StorageException($"Attempt {_attempts}", isTransient: true)))).Message.ShouldBe($"Attempt {_attempts}");

        (_time.GetUtcNow() - ManualTime.Start).ShouldBe(ServerWait.Patience, Step);
    }

    [Fact]
    public async Task What_no_waiting_mends_ends_it_at_once()
    {
        await Should.ThrowAsync<StorageException>(() => Start(() => new StorageException("It refuses the password.")));

        (_attempts, _time.GetUtcNow()).ShouldBe((1, ManualTime.Start));
    }

    private async Task Start(Func<StorageException?> fault)
    {
        var reached = new ServerWait(_time, _log.For<ServerWait>()).UntilReachedAsync(
            () =>
            {
                _attempts++;
                return fault() is { } wrong ? Task.FromException(wrong) : Task.CompletedTask;
            },
            CancellationToken.None);
        await _time.PassUntilAsync(reached, Step);
        await reached;
    }
}

using System.Diagnostics;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Runtime.Replicas;
using Microsoft.Extensions.Options;

namespace MentorBot.Adapters.Tests.Replicas;

/// <summary>That one process at a time does what only one may do, however the store and the processes come and go; in time that only the tests move.</summary>
public sealed class LeaseHolderTests
{
    private const string Shard = "shard";

    private readonly ManualTime _time = new();
    private readonly ListLog _log = new();
    private readonly List<Worker> _workers = [];

    [Fact]
    public async Task Of_two_that_want_it_one_works_and_the_other_begins_when_that_one_is_killed()
    {
        var leases = new MemoryLeases(_time, isShared: true);
        var (one, other) = (Begin(leases, "one"), Begin(leases, "other"));
        await Pass(TimeSpan.FromSeconds(60), () => (one.IsWorking, other.IsWorking).ShouldBe((true, false)));

        // Killed: it is heard of no more, and its socket is gone.
        leases.CutOff.Add("one");
        var gone = _time.GetUtcNow();
        await PassUntil(() => other.IsWorking);
        (_time.GetUtcNow() - gone).ShouldBeLessThan(TimeSpan.FromSeconds(30));
        await End(one, other);
    }

    [Fact]
    public async Task Who_is_asked_to_stop_gives_it_back_at_once_and_the_other_begins_at_its_next_look()
    {
        var leases = new MemoryLeases(_time, isShared: true);
        var (one, other) = (Begin(leases, "one"), Begin(leases, "other"));
        await Pass(TimeSpan.FromSeconds(7));
        await End(one);
        leases.HolderOf(Shard).ShouldBeNull();
        var left = _time.GetUtcNow();
        await PassUntil(() => other.IsWorking);
        (_time.GetUtcNow() - left).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(6));
        await End(other);
    }

    [Fact]
    public async Task Who_cannot_reach_the_store_leaves_before_another_may_begin_and_begins_again_later()
    {
        var leases = new MemoryLeases(_time, isShared: true);
        var one = Begin(leases, "one");
        await Pass(TimeSpan.FromSeconds(6));
        leases.CutOff.Add("one");
        await PassUntil(() => !one.IsWorking);
        leases.HolderOf(Shard).ShouldBe("one", "its term must not be over when it leaves");
        _log.Lines.Count(line => line.StartsWith("1042 ", StringComparison.Ordinal)).ShouldBe(1);
        leases.CutOff.Clear();
        await PassUntil(() => one.IsWorking);
        await End(one);
    }

    [Fact]
    public async Task A_short_absence_of_the_store_is_not_noticed()
    {
        var leases = new MemoryLeases(_time, isShared: true);
        var one = Begin(leases, "one");
        await Pass(TimeSpan.FromSeconds(6));
        leases.CutOff.Add("one");
        await Pass(TimeSpan.FromSeconds(8), () => one.IsWorking.ShouldBeTrue());
        leases.CutOff.Clear();
        await Pass(TimeSpan.FromSeconds(60), () => one.IsWorking.ShouldBeTrue());
        one.Begun.ShouldBe(1);
        await End(one);
    }

    [Fact]
    public async Task Who_waits_for_what_another_has_is_told_so_and_not_while_nobody_can_tell()
    {
        var leases = new MemoryLeases(_time, isShared: true);
        var one = Begin(leases, "one");
        await Pass(TimeSpan.FromSeconds(1));
        leases.CutOff.Add("other");
        var other = Begin(leases, "other");
        await Pass(TimeSpan.FromSeconds(10));
        other.Looks.ShouldBe(0);
        leases.CutOff.Clear();
        await Pass(TimeSpan.FromSeconds(10));
        other.Looks.ShouldBeGreaterThan(0);
        one.Looks.ShouldBe(0);
        await End(one, other);
    }

    [Fact]
    public async Task Alone_on_a_file_nothing_is_held_and_nothing_is_lost()
    {
        var leases = new MemoryLeases(_time);
        leases.CutOff.Add("one");
        var one = Begin(leases, "one");
        one.IsWorking.ShouldBeTrue();
        _time.Timers.ShouldBe(0);
        await End(one);
    }

    [Fact]
    public async Task Work_that_comes_to_its_end_gives_the_lease_back_and_its_fault_is_the_callers()
    {
        var leases = new MemoryLeases(_time, isShared: true);
        (await Holder(leases, "one").RunAsync(Shard, _ => Task.FromResult(7), CancellationToken.None)).ShouldBe(7);
        leases.HolderOf(Shard).ShouldBeNull();
        await Should.ThrowAsync<InvalidDataException>(() => Holder(leases, "one").RunAsync<int>(Shard, _ => throw new InvalidDataException("ours"), CancellationToken.None));
    }

    // Stories made at random: whoever is cut off, for however long, never do two work at once, and somebody works again within 30 seconds.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task However_the_store_comes_and_goes_two_never_work_at_once(int seed)
    {
        var dice = new Random(seed);
        var leases = new MemoryLeases(_time, isShared: true);
        Worker[] workers = [Begin(leases, "one"), Begin(leases, "two"), Begin(leases, "three")];
        var idle = TimeSpan.Zero;
        for (var second = 0; second < 400; second++)
        {
            if (dice.Next(5) == 0)
            {
                var who = workers[dice.Next(workers.Length)].Name;
                _ = leases.CutOff.Remove(who) || leases.CutOff.Add(who);
            }

            await Pass(TimeSpan.FromSeconds(1), () => workers.Count(worker => worker.IsWorking).ShouldBeLessThanOrEqualTo(1));
            idle = workers.Any(worker => worker.IsWorking) || leases.CutOff.Count == workers.Length ? TimeSpan.Zero : idle + TimeSpan.FromSeconds(1);
            idle.ShouldBeLessThan(TimeSpan.FromSeconds(31 + (leases.CutOff.Count * 30)));
        }

        leases.CutOff.Clear();
        await PassUntil(() => workers.Count(worker => worker.IsWorking) == 1);
        await End(workers);
    }

    private Worker Begin(ILeaseStore leases, string name)
    {
        var worker = new Worker(name);
        _workers.Add(worker);
        worker.Run(Holder(leases, name));
        return worker;
    }

    private LeaseHolder Holder(ILeaseStore leases, string name) => new(leases, new Replica(name), Options.Create(new ReplicaOptions()), _time, _log.For<LeaseHolder>());

    private async Task Pass(TimeSpan time, Action? each = null)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(0.25))
        {
            _time.Advance(TimeSpan.FromSeconds(0.25));
            await Settle();
            each?.Invoke();
        }
    }

    private async Task PassUntil(Func<bool> happened)
    {
        for (var step = 0; !happened(); step++)
        {
            step.ShouldBeLessThan(400, "nothing happened in a hundred seconds");
            await Pass(TimeSpan.FromSeconds(0.25));
        }
    }

    // Lets what the timers have woken run to its next wait: whoever holds a lease or wants one waits for one timer.
    private async Task Settle()
    {
        var patience = Stopwatch.StartNew();
        while (_time.Timers != _workers.Count(worker => worker.IsThere))
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }
    }

    private static async Task End(params Worker[] workers)
    {
        foreach (var worker in workers)
        {
            await worker.DisposeAsync();
        }
    }

    /// <summary>Somebody who works while they have the lease.</summary>
    private sealed class Worker(string name) : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private Task _running = Task.CompletedTask;

        internal string Name => name;

        internal bool IsWorking { get; private set; }

        internal bool IsThere => !_running.IsCompleted;

        internal int Begun { get; private set; }

        /// <summary>How often it saw that another has it.</summary>
        internal int Looks { get; private set; }

        internal void Run(LeaseHolder holder) => _running = holder.RunAsync(Shard, Work, () => Looks++, _stop.Token);

        /// <summary>Asks it to stop, and waits until it has.</summary>
        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stop.Dispose();
        }

        private async Task<bool> Work(CancellationToken tenure)
        {
            (IsWorking, Begun) = (true, Begun + 1);
            var over = new TaskCompletionSource();
            await using var _ = tenure.Register(over.SetResult);
            await over.Task;
            IsWorking = false;
            tenure.ThrowIfCancellationRequested();
            return true;
        }
    }
}

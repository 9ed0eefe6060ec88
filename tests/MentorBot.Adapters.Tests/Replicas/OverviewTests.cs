using System.Diagnostics;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core.Operation;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Telemetry;
using Microsoft.Extensions.Options;

namespace MentorBot.Adapters.Tests.Replicas;

/// <summary>That processes know of each other what moderators ask for; in time that only the tests move.</summary>
public sealed class OverviewTests : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();
    private readonly ListLog _log = new();
    private readonly MemoryReplicas _store;
    private readonly List<Process> _processes = [];

    public OverviewTests() => _store = new MemoryReplicas(_time);

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            await process.Worker.StopAsync(CancellationToken.None);
            process.Worker.Dispose();
        }
    }

    [Fact]
    public async Task Each_process_tells_of_itself_in_full_and_of_the_others_what_they_last_said()
    {
        var (one, other) = (await Begin("one"), await Begin("other"));
        other.Pulses.Of("discord").Begin();
        other.Pulses.Of("discord").StandsBy("a shard");
        await Pass(Beat + ReplicaWorker.First);
        _time.Advance(TimeSpan.FromSeconds(3));

        var status = await one.Overview.LookAsync(CancellationToken.None);

        (status.Self.Name, status.Self.Runs, status.Knowledge, status.Reread).ShouldBe(("one", Beat + ReplicaWorker.First + TimeSpan.FromSeconds(3), one.Knowledge.Status, null));
        var seen = status.Others!.Value.ShouldHaveSingleItem();
        (seen.Name, seen.KnowledgeVersion, seen.BotVersion, seen.SinceSeen).ShouldBe(("other", "v1", status.Self.BotVersion, TimeSpan.FromSeconds(3)));
        seen.Platforms.ShouldHaveSingleItem().State.ShouldBe(PlatformState.Standby);
    }

    [Fact]
    public async Task Who_ends_is_gone_at_once_and_who_is_killed_after_three_beats()
    {
        var (one, ending, killed) = (await Begin("one"), await Begin("ending"), await Begin("killed"));
        await Pass(ReplicaWorker.First);
        (await Others(one)).ShouldBe(["ending", "killed"]);

        await ending.Worker.StopAsync(CancellationToken.None);
        (await Others(one)).ShouldBe(["killed"]);

        _store.IsAway = true;
        await killed.Worker.StopAsync(CancellationToken.None);
        _store.IsAway = false;
        await Pass(Beat * 2);
        (await Others(one)).ShouldBe(["killed"]);
        await Pass(Beat);
        (await Others(one)).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_are_asked_to_read_again_and_do_so_once_at_their_next_beat()
    {
        var (one, other) = (await Begin("one"), await Begin("other"));
        await Pass(ReplicaWorker.First);
        one.Knowledge.Next = other.Knowledge.Next = "v2";

        var status = await one.Overview.RereadAsync(CancellationToken.None);
        status.Reread.ShouldBe(new Rereading(1, Beat));
        status.Others!.Value.ShouldHaveSingleItem().KnowledgeVersion.ShouldBe("v1");
        other.Knowledge.Readings.ShouldBe(0);

        await Pass(Beat);
        (other.Knowledge.Readings, one.Knowledge.Readings).ShouldBe((1, 1));
        (await one.Overview.LookAsync(CancellationToken.None)).Others!.Value.ShouldHaveSingleItem().KnowledgeVersion.ShouldBe("v2");
        await Pass(Beat * 3);
        (other.Knowledge.Readings, one.Knowledge.Readings).ShouldBe((1, 1));
    }

    [Fact]
    public async Task While_the_store_is_away_it_reads_again_alone_says_so_and_is_heard_of_again_later()
    {
        var (one, other) = (await Begin("one"), await Begin("other"));
        _store.IsAway = true;
        await Pass(Beat * 4);
        _log.Lines.Count(line => line.StartsWith("1043 ", StringComparison.Ordinal)).ShouldBe(2, "once by each");
        var status = await one.Overview.RereadAsync(CancellationToken.None);
        (status.Others, status.Reread!.Changed, one.Knowledge.Readings).ShouldBe((null, 0, 1));

        _store.IsAway = false;
        await Pass(Beat);
        (await Others(one)).ShouldBe(["other"]);
        other.Knowledge.Readings.ShouldBe(0);
    }

    private static async Task<IEnumerable<string>> Others(Process process) => (await process.Overview.LookAsync(CancellationToken.None)).Others!.Value.Select(one => one.Name);

    private async Task<Process> Begin(string name)
    {
        var (knowledge, pulses) = (new OneKnowledge(), new Pulses(_time));
        var overview = new Overview(new OwnStatus(new Replica(name), knowledge, pulses, _time), knowledge, _store, Options.Create(new ReplicaOptions()), _time);
        var process = new Process(knowledge, pulses, overview, new ReplicaWorker(overview, _time, _log.For<ReplicaWorker>()));
        _processes.Add(process);
        await process.Worker.StartAsync(CancellationToken.None);
        await Settle();
        return process;
    }

    private async Task Pass(TimeSpan time)
    {
        for (var left = time; left > TimeSpan.Zero; left -= TimeSpan.FromSeconds(1))
        {
            await Settle();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await Settle();
    }

    // Every process that runs waits for one timer: its next beat.
    private async Task Settle()
    {
        var patience = Stopwatch.StartNew();
        while (_time.Timers != _processes.Count(process => process.Worker.ExecuteTask is { IsCompleted: false }))
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }
    }

    private sealed record Process(OneKnowledge Knowledge, Pulses Pulses, Overview Overview, ReplicaWorker Worker);

    private sealed class OneKnowledge : ILiveKnowledge
    {
        private string _version = "v1";

        internal string Next { get; set; } = "v1";

        internal int Readings { get; private set; }

        public KnowledgeStatus Status => new(_version, Pages: 80, [], []);

        public int? Reload()
        {
            Readings++;
            var changed = _version == Next ? 0 : 1;
            _version = Next;
            return changed;
        }
    }
}

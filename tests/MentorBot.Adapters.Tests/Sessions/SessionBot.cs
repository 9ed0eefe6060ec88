using System.Collections.Immutable;
using MentorBot.Adapters.Tests.Discord;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Adapters.Tests.Replicas;
using MentorBot.Adapters.Tests.Turns;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Reading;
using MentorBot.Runtime.Pictures;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>The bot as the host puts it together, on a small folder that no moderator edits, with a clock that stands still between two steps.</summary>
internal sealed class SessionBot : IAsyncDisposable
{
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(20);

    private readonly IHost _host;

    private SessionBot(IHost host, ManualTime clock, ScriptedStore store) => (_host, Clock, Store) = (host, clock, store);

    private static readonly FolderSnapshot Folder = FolderReader.Read(SourceTree.PathOf("tests/MentorBot.Adapters.Tests/Data/Sessions/knowledge"), SamplePage.Today);

    internal static KnowledgeBase Library { get; } = Folder.Knowledge;

    /// <summary>What is wrong with the folder; that a page is found by its name alone is no fault in one so small.</summary>
    internal static IEnumerable<string> Faults => Folder.Complaints.Where(complaint => complaint.Severity is Severity.Error).Select(complaint => complaint.ToString());

    internal ManualTime Clock { get; }

    internal ScriptedStore Store { get; }

    /// <summary>A room of the bot.</summary>
    internal TRoom Room<TRoom>()
        where TRoom : notnull => _host.Services.GetRequiredService<TRoom>();

    internal static async Task<SessionBot> StartAsync(ManualTime clock, Action<IServiceCollection> addPlatform, params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        var store = new ScriptedStore();
        builder.Services.AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IStateStore>(new MemoryState())
            .AddSingleton<ILeaseStore>(new MemoryLeases(clock))
            .AddSingleton<ISessionStore>(store)
            .AddSingleton<IPersonStore>(store)
            .AddSingleton<INoteStore, KeptForModerators>()
            .AddSingleton<IPictureMaker, ThreeBytes>()
            .AddSingleton<IOverview, TwoProcesses>()
            .AddSingleton<Action<PlatformRefusal>>(_ => { })
            .AddSingleton<Func<KnowledgeBase>>(() => Library)
            .AddTurns();
        addPlatform(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new SessionBot(host, clock, store);
    }

    /// <summary>Waits until no turn is under way any more; the clock goes on for a turn that waits for just so long.</summary>
    internal async Task SettleAsync(TimeSpan wait = default)
    {
        var running = Room<RunningTurns>();
        await SpinAsync(() =>
        {
            if (wait > TimeSpan.Zero && Clock.HasTimerDueIn(wait))
            {
                Clock.Advance(wait);
            }

            return running.Count == 0;
        });
    }

    /// <summary>Waits until something is so.</summary>
    internal static async Task SpinAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(LongestStep);
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    /// <summary>Three people asked alike, and one found a page not helpful.</summary>
    private sealed class KeptForModerators : INoteStore
    {
        private static readonly Address Role = Library.Roles[0].Page.Address;

        public Task KeepAsync(PersonKey person, DateTimeOffset at, ImmutableArray<Note> notes, CancellationToken cancel) => Task.CompletedTask;

        public Task<KeptNotes> ReadAsync(CancellationToken cancel) => Task.FromResult(new KeptNotes(
            [.. Enumerable.Range(1, 3).Select(number => new KeptQuestion("do I need a doctorate in xenobotany?", new Asker(1, $"hash-{number}"), 1, SamplePage.Today, [Role]))],
            [],
            [new KeptVote(Role, Helpful: false, new Asker(1, "hash-1"), SamplePage.Today)]));
    }

    /// <summary>One process of two, with three files changed since it last looked.</summary>
    private sealed class TwoProcesses : IOverview
    {
        private static readonly BotStatus Status = new(Named("one"), new KnowledgeStatus("abc123", Library.Pages.Length, [], []), [Named("two")]);

        public Task<BotStatus> LookAsync(CancellationToken cancel) => Task.FromResult(Status);

        public Task<BotStatus> RereadAsync(CancellationToken cancel) => Task.FromResult(Status with { Reread = new Rereading(3, TimeSpan.FromSeconds(10)) });

        private static ReplicaStatus Named(string name) => new(name, "1.0", "abc123", [new PlatformStatus("slack", PlatformState.Connected, [])], TimeSpan.FromHours(1), TimeSpan.FromSeconds(3));
    }

    /// <summary>A picture whose bytes do not matter.</summary>
    private sealed class ThreeBytes : IPictureMaker
    {
        public Task<ImmutableArray<byte>> MakeAsync(string svg, CancellationToken cancel) => Task.FromResult<ImmutableArray<byte>>([1, 2, 3]);
    }
}

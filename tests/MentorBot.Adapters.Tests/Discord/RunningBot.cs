using MentorBot.Adapters.Tests.Replicas;
using MentorBot.Adapters.Tests.Turns;
using MentorBot.Core.Knowledge;
using MentorBot.Discord;
using MentorBot.Fakes.Discord;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>The real adapter in a real host, connected to the loopback Discord over sockets.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly IHost _host;

    private RunningBot(IHost host, ScriptedStore sessions, TaskCompletionSource<PlatformRefusal> refused) =>
        (_host, Sessions, Refused) = (host, sessions, refused.Task);

    internal ScriptedStore Sessions { get; }

    /// <summary>The turns' own clock; the two seconds before a promise pass only here.</summary>
    internal ManualTime Clock { get; private init; } = new();

    internal Task<PlatformRefusal> Refused { get; }

    internal IServiceProvider Services => _host.Services;

    internal static async Task<RunningBot> StartAsync(FakeDiscord discord, MemoryState? state = null, KnowledgeBase? library = null, params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(
        [
            new("Discord:Token", discord.Options.Token),
            new("Discord:ApplicationId", discord.Options.ApplicationId),
            new("Discord:ApiUrl", discord.ApiUrl),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)));
        var (sessions, clock) = (new ScriptedStore(), new ManualTime());
        var refused = new TaskCompletionSource<PlatformRefusal>(TaskCreationOptions.RunContinuationsAsynchronously);
        builder.Services
            .AddSingleton<IStateStore>(state ?? new MemoryState())
            .AddSingleton<ILeaseStore>(new MemoryLeases(TimeProvider.System))
            .AddSingleton<Action<PlatformRefusal>>(refusal => refused.TrySetResult(refusal))
            .AddSingleton(provider => new TurnRunner(new TurnMemory(sessions, ScriptedNotes.NoKeeper, sessions, provider.GetRequiredService<SeenEvents>()), () => library ?? KnowledgeBase.Empty, clock, provider.GetRequiredService<ILogger<TurnRunner>>()))
            .AddSingleton(TurnPace.Unlimited)
            .AddSingleton<TurnGate>()
            .AddSingleton<Func<KnowledgeBase>>(() => library ?? KnowledgeBase.Empty)
            .AddLogging()
            .AddDiscord();
        var host = builder.Build();
        await host.StartAsync();
        if (settings.Length == 0)
        {
            // People can use a command only once it is registered.
            await discord.CommandPuts.FirstAsync();
        }

        return new RunningBot(host, sessions, refused) { Clock = clock };
    }

    /// <summary>Lets Ada act while her turn is held up for more than its two seconds of patience; setting the result lets it go on.</summary>
    internal async Task<(FakeInteraction Asked, TaskCompletionSource Hold)> SlowlyAsync(Func<Task<FakeInteraction>> act)
    {
        PersonKey.TryMake("discord", FakeUser.Ada.Id, out var ada).ShouldBeTrue();
        var hold = Sessions.Hold(ada);
        var before = Sessions.Loads;
        var asked = await act();
        while (Sessions.Loads == before)
        {
            await Task.Yield();
        }

        Clock.Advance(TimeSpan.FromSeconds(2));
        return (asked, hold);
    }

    internal Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}

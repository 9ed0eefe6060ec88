using System.Net.Sockets;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.State;
using MentorBot.Storage;
using MentorBot.Web;

namespace MentorBot.Hosting;

/// <summary>Starts the host, or says in plain sentences why it cannot run.</summary>
internal static class Starting
{
    /// <summary><see cref="ExitCode.Ok" /> once the host has started; else what to end with, and the reasons are on <paramref name="errors" />.</summary>
    /// <param name="host">What is to run.</param>
    /// <param name="isPatient">Whether a database server that cannot be reached is waited for.</param>
    /// <param name="errors">Where reasons go.</param>
    /// <param name="cancel">Ends the start.</param>
    internal static async Task<int> TryAsync(IHost host, bool isPatient, TextWriter errors, CancellationToken cancel)
    {
        if (!await AreSettingsRightAsync(host, errors)
            || !KnowledgeLoading.TryLoad(host.Services.GetRequiredService<LiveLibrary>(), errors)
            || !await CanListen(host, errors, cancel))
        {
            return ExitCode.CouldNotRun;
        }

        try
        {
            var warm = Task.Run(() => WarmUp(host.Services.GetRequiredService<LiveLibrary>().Current), cancel);
            await (isPatient ? host.Services.GetRequiredService<ServerWait>().UntilReachedAsync(() => ReachMemory(host, cancel), cancel) : ReachMemory(host, cancel));
            await host.StartAsync(cancel);
            await warm;
            GiveBack();
            return ExitCode.Ok;
        }
        catch (StorageException fault)
        {
            await Say(errors, "The storage cannot be used:", [fault.Message]);
            return isPatient && fault.IsTransient ? ExitCode.Unreachable : ExitCode.CouldNotRun;
        }
    }

    /// <summary>Whether the settings are right, without starting anything; if not, what is wrong is on <paramref name="errors" />.</summary>
    internal static async Task<bool> AreSettingsRightAsync(IHost host, TextWriter errors)
    {
        var faults = SettingsFaults.Of(host.Services);
        if (faults.IsEmpty)
        {
            return true;
        }

        await Say(errors, "The settings are not right:", faults);
        return false;
    }

    // The host would log what a service of its throws at the start, stack and all; this is for a person to read.
    private static Task ReachMemory(IHost host, CancellationToken cancel) => host.Services.GetService<IStateStore>()?.ReadAsync("start", cancel) ?? Task.CompletedTask;

    private static async Task<bool> CanListen(IHost host, TextWriter errors, CancellationToken cancel)
    {
        try
        {
            await (host.Services.GetService<WebDoor>()?.OpenAsync(cancel) ?? Task.CompletedTask);
            return true;
        }
        catch (IOException fault)
        {
            // Somebody else has the port.
            await Say(errors, "Web:Listen cannot be listened at:", [fault.Message]);
            return false;
        }
        catch (SocketException fault)
        {
            // The port is not ours to take, or the address is not this machine's.
            await Say(errors, "Web:Listen cannot be listened at:", [fault.Message]);
            return false;
        }
    }

    // The first question of all would pay for what is set up once; nobody should wait for that.
    private static void WarmUp(KnowledgeBase library) =>
        _ = Mentor.Step(Session.New, new Incoming.Said("What skills does a data scientist need, and how do I start?", new Occasion(DateTimeOffset.UnixEpoch, "warm-up")), library);

    // Reading the pages leaves several times of what is kept of them; until the next large need, which may be days away, others may have that memory.
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static async Task Say(TextWriter errors, string headline, IEnumerable<string> reasons)
    {
        await errors.WriteLineAsync(headline);
        foreach (var reason in reasons)
        {
            await errors.WriteLineAsync($"  {reason}");
        }
    }
}

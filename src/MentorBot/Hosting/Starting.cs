using System.Net.Sockets;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Storage;
using MentorBot.Web;
using Microsoft.Extensions.Options;

namespace MentorBot.Hosting;

/// <summary>Starts the host, or says in plain sentences why it cannot run.</summary>
internal static class Starting
{
    /// <summary>Whether the host has started; if not, the reasons are on <paramref name="errors" />.</summary>
    internal static async Task<bool> TryAsync(IHost host, TextWriter errors, CancellationToken cancel)
    {
        if (!await AreSettingsRightAsync(host, errors)
            || !KnowledgeLoading.TryLoad(host.Services.GetRequiredService<LiveLibrary>(), errors)
            || !await CanListen(host, errors, cancel))
        {
            return false;
        }

        try
        {
            var warm = Task.Run(() => WarmUp(host.Services.GetRequiredService<LiveLibrary>().Current), cancel);
            await host.StartAsync(cancel);
            await warm;
            return true;
        }
        catch (StorageException fault)
        {
            await Say(errors, "The storage cannot be used:", [fault.Message]);
            return false;
        }
    }

    /// <summary>Whether the settings are right, without starting anything; if not, what is wrong is on <paramref name="errors" />.</summary>
    internal static async Task<bool> AreSettingsRightAsync(IHost host, TextWriter errors)
    {
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            return true;
        }
        catch (OptionsValidationException fault)
        {
            await Say(errors, "The settings are not right:", fault.Failures);
            return false;
        }
        catch (InvalidOperationException fault)
        {
            // A value of another kind than its setting's, such as a word where true or false belongs: the binder names the key.
            await Say(errors, "The settings are not right:", [fault.Message]);
            return false;
        }
    }

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

    private static async Task Say(TextWriter errors, string headline, IEnumerable<string> reasons)
    {
        await errors.WriteLineAsync(headline);
        foreach (var reason in reasons)
        {
            await errors.WriteLineAsync($"  {reason}");
        }
    }
}

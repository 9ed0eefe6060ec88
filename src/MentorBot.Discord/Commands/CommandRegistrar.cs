using System.Diagnostics;
using MentorBot.Core.Commands;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Commands;

/// <summary>Registers the commands of the catalogue with Discord, for all servers and direct messages, and only when Discord has others (https://discord.com/developers/docs/interactions/application-commands#registering-a-command).</summary>
public sealed class CommandRegistrar
{
    private readonly DiscordApi _api;
    private readonly TimeProvider _time;
    private readonly Func<double> _chance;
    private readonly ILogger<CommandRegistrar> _log;

    /// <summary>Registers over these calls; <paramref name="chance" /> gives a number from 0 to 1.</summary>
    internal CommandRegistrar(DiscordApi api, TimeProvider time, Func<double> chance, ILogger<CommandRegistrar> log) =>
        (_api, _time, _chance, _log) = (api, time, chance, log);

    /// <summary>Registers what differs, and tries until Discord has been reached and has said yes or no.</summary>
    public async Task<Registration> RegisterPatientlyAsync(CancellationToken cancel)
    {
        var waits = ReconnectDelays.Sequence(_chance).GetEnumerator();
        while (true)
        {
            waits.MoveNext();
            await Task.Delay(waits.Current, _time, cancel);
            if (await RegisterAsync(cancel) is var outcome and not Registration.Failed { IsRefusal: false })
            {
                return outcome;
            }
        }
    }

    /// <summary>Registers what differs; the outcome can be shown to a person as it is.</summary>
    public async Task<Registration> RegisterAsync(CancellationToken cancel)
    {
        var outcome = await Register(cancel);
        switch (outcome)
        {
            case Registration.Registered registered:
                _log.CommandsRegistered(registered.Count);
                break;
            case Registration.UpToDate:
                _log.CommandsUpToDate();
                break;
            case Registration.Failed failed:
                _log.CommandsNotRegistered(failed.Reason);
                break;
        }

        return outcome;
    }

    private async Task<Registration> Register(CancellationToken cancel)
    {
        var ours = CommandWriter.Write(CommandCatalog.All);
        return await _api.GetCommandsAsync(cancel) switch
        {
            ApiOutcome<CommandPayload[]>.Ok theirs when CommandComparison.AreSame(ours, theirs.Value) => new Registration.UpToDate(),
            ApiOutcome<CommandPayload[]>.Ok => Said(ours.Length, await _api.PutCommandsAsync(ours, cancel)),
            var failed => Said(ours.Length, failed),
        };
    }

    private static Registration Said<T>(int count, ApiOutcome<T> outcome) => outcome switch
    {
        ApiOutcome<T>.Ok => new Registration.Registered(count),
        ApiOutcome<T>.Refused refused => new Registration.Failed($"Discord refused them: {refused.Message} ({refused.Code})", IsRefusal: true),
        ApiOutcome<T>.SlowDown slow => new Registration.Failed($"Discord asks to wait {slow.Wait}"),
        ApiOutcome<T>.Unreachable unreachable => new Registration.Failed($"Discord could not be reached: {unreachable.Reason}"),
        _ => throw new UnreachableException("An outcome of a fifth kind."),
    };
}

/// <summary>What came of registering the commands.</summary>
public abstract record Registration
{
    private Registration()
    {
    }

    /// <summary>Discord had others; it has ours now.</summary>
    public sealed record Registered(int Count) : Registration
    {
        /// <inheritdoc />
        public override string ToString() => $"Registered {Count} commands.";
    }

    /// <summary>Discord has them already.</summary>
    public sealed record UpToDate : Registration
    {
        /// <inheritdoc />
        public override string ToString() => "The commands are registered already.";
    }

    /// <summary>It did not work, because Discord refused or could not be reached; the reason names no secret.</summary>
    public sealed record Failed(string Reason, bool IsRefusal = false) : Registration
    {
        /// <inheritdoc />
        public override string ToString() => $"The commands could not be registered: {Reason}.";
    }
}

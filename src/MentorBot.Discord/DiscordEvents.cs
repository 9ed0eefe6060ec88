using MentorBot.Discord.Interactions;
using MentorBot.Discord.Messages;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord;

/// <summary>Starts the turn that an event of the gateway asks for, and waits for none (<see cref="RunningTurns" />).</summary>
internal sealed class DiscordEvents(InteractionEvents interactions, InstantAnswers instant, MessageEvents messages, RunningTurns turns, IOptions<DiscordOptions> options) : IDisposable
{
    private const string Ready = "READY";

    private readonly CancellationTokenSource _hardStop = new();
    private readonly SeenLocales _locales = new();

    // Almost always the application's own id; READY tells, but a resumed session brings no READY.
    private string _botId = options.Value.ApplicationId ?? "";

    /// <summary>Takes an event in.</summary>
    internal void Publish(string name, GatewayPayload payload)
    {
        var turn = name switch
        {
            InteractionEvents.Name => interactions.Read(payload) is { } interaction ? Turn(interaction) : null,
            MessageEvents.Name => messages.Read(payload, _botId, _locales),
            _ => null,
        };
        if (turn is not null)
        {
            TryBegin(turn);
        }
        else if (name is Ready && payload.Read(DiscordJson.Default.GatewayDataReadyPayload)?.User?.Id is { } id)
        {
            _botId = id;
        }
    }

    private Func<CancellationToken, Task>? Turn(InteractionPayload payload)
    {
        _locales.Note(payload);
        return instant.Turn(payload) ?? interactions.Turn(payload);
    }

    /// <summary>Starts a turn, however it was asked for; false when far too many are under way.</summary>
    internal bool TryBegin(Func<CancellationToken, Task> turn) => turns.TryBegin(() => turn(_hardStop.Token));

    /// <summary>Lets turns under way finish, as long as the host has patience.</summary>
    internal async Task DrainAsync(CancellationToken cancel)
    {
        try
        {
            await turns.DrainAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            await _hardStop.CancelAsync();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _hardStop.Dispose();
}

using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Messages;

/// <summary>Makes a turn of a message event.</summary>
internal sealed class MessageEvents(TurnRunner runner, DiscordApi api, TurnGate gate, TimeProvider time, ILogger<MessageChannel> log)
{
    /// <summary>The gateway's name of the event (https://discord.com/developers/docs/events/gateway-events#message-create).</summary>
    internal const string Name = "MESSAGE_CREATE";

    /// <summary>The turn to take, or null when the message is not for the bot whose user has this id. One that was seen before ends without a word.</summary>
    internal Func<CancellationToken, Task>? Read(GatewayPayload payload, string botId, SeenLocales locales)
    {
        if (payload.Read(DiscordJson.Default.GatewayDataMessagePayload) is not { } message)
        {
            log.EventUnreadable(Name);
            return null;
        }

        return MessageReader.Read(message, botId, time.GetUtcNow(), locales.Of(message.Author?.Id)) is { } written ? cancel => Answer(written, cancel) : null;
    }

    private async Task Answer(Written written, CancellationToken cancel)
    {
        if (gate.Enter(new Arrival(written.Person, written.Incoming, [$"discord:{written.Message}"], $"discord:{written.Channel}")) is { } admission)
        {
            await runner.RunAsync(admission, new MessageChannel(api, written, log), cancel);
        }
    }
}

using MentorBot.Discord.Interactions;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Endpoint;

/// <summary>Begins the turn of an interaction that came by HTTP: the same reading, the same turn and the same follow-ups as over the gateway.</summary>
internal sealed class InteractionIntake(InteractionEvents interactions, InstantAnswers instant, DiscordEvents events, DiscordApi api, TimeProvider time)
{
    /// <summary>The answer to what needs no turn, or null.</summary>
    internal byte[]? AtOnce(InteractionPayload payload) => instant.Take(payload);

    /// <summary>The exchange in which the first answer will come, or null when the interaction is not for us or was taken before.</summary>
    internal async Task<Exchange?> BeginAsync(InteractionPayload payload, CancellationToken cancel)
    {
        if (await interactions.TakeAsync(payload, cancel) is not { } turn)
        {
            return null;
        }

        var exchange = new Exchange(api, turn.Return, time);
        var begun = events.TryBegin(async stop =>
        {
            try
            {
                await turn.RunAsync(exchange.Way, stop);
            }
            finally
            {
                exchange.Close();
            }
        });
        if (!begun)
        {
            exchange.Close();
        }

        return exchange;
    }
}

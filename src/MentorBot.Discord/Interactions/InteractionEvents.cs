using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Telemetry;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Interactions;

/// <summary>Makes a turn of an interaction event.</summary>
internal sealed class InteractionEvents(TurnRunner runner, DiscordApi api, TurnGate gate, [FromKeyedServices(DiscordOptions.Platform)] PlatformPulse pulse, ILogger<InteractionChannel> log)
{
    /// <summary>The gateway's name of the event (https://discord.com/developers/docs/events/gateway-events#interaction-create).</summary>
    internal const string Name = "INTERACTION_CREATE";

    /// <summary>The event's payload, or null when nobody can read it.</summary>
    internal InteractionPayload? Read(GatewayPayload payload)
    {
        var interaction = payload.Read(DiscordJson.Default.GatewayDataInteractionPayload);
        if (interaction is null)
        {
            log.EventUnreadable(Name);
        }

        return interaction;
    }

    /// <summary>The turn to take, or null when the payload is not for us. One that was seen before ends without a word.</summary>
    internal Func<CancellationToken, Task>? Turn(InteractionPayload payload)
    {
        var since = pulse.Time.GetTimestamp();
        return Asks(payload) is { } asked ? cancel => Answer(asked, since, cancel) : null;
    }

    /// <summary>The turn that the payload asks for, or null when it is not for us or was seen before.</summary>
    internal async Task<InteractionTurn?> TakeAsync(InteractionPayload payload, CancellationToken cancel) =>
        Asks(payload) is { } asked && Enter(asked) is { } entered && await gate.ClaimAsync(entered, cancel) is { } admission ? Turn(asked, admission) : null;

    private Asked? Asks(InteractionPayload payload)
    {
        if (InteractionReader.Read(payload, pulse.Time.GetUtcNow()) is { } asked)
        {
            return asked;
        }

        log.EventIgnored(Name);
        return null;
    }

    private async Task Answer(Asked asked, long since, CancellationToken cancel)
    {
        if (Enter(asked) is { } admission)
        {
            await Turn(asked, admission).RunAsync(CallbackWay.ByCall(api, asked.Return).Telling(() => pulse.Acknowledged(since)), cancel);
        }
    }

    private Admission? Enter(Asked asked) => gate.Enter(new Arrival(asked.Person, asked.Incoming, [$"discord:{asked.Return.Id}"], asked.Place));

    private InteractionTurn Turn(Asked asked, Admission admission) =>
        new(asked.Return, (way, stop) => Run(asked, admission, new InteractionChannel(api, asked.Return, way, log), stop));

    private async Task Run(Asked asked, Admission admission, InteractionChannel channel, CancellationToken cancel)
    {
        if (asked.MayDelete is not { } isTheirs || (!isTheirs && admission.IsHeldUp))
        {
            await runner.RunAsync(admission, channel, cancel);
        }
        else if (await gate.ClaimAsync(admission, cancel) is not null)
        {
            // Who clears away their own answer is not asking for another one, so no pace holds them up; who tries it with another's is.
            await (isTheirs ? channel.DeleteAsync(cancel) : channel.SayAsync(Mentor.NotYours(asked.Incoming.On.Locale), cancel));
        }
    }

    /// <summary>Goes once through reading, thinking and writing, so that the first person does not wait for the compiler within the three seconds.</summary>
    internal static void Warm()
    {
        _ = new Typing(CommandCatalog.Find("role"), "name", new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "a" })).Answer(KnowledgeBase.Empty);
        var sample = """
            {"t":"INTERACTION_CREATE","s":1,"op":0,"d":{"id":"1","application_id":"1","type":2,"token":"t","context":0,"member":{"user":{"id":"1"}},"data":{"name":"help","type":1,"options":[{"name":"private","value":true}]}}}
            """u8;
        if (GatewayPayload.Read(sample.ToArray())?.Read(DiscordJson.Default.GatewayDataInteractionPayload) is { } payload && InteractionReader.Read(payload, DateTimeOffset.UnixEpoch) is { } asked)
        {
            var turn = Mentor.Step(Session.New, asked.Incoming, KnowledgeBase.Empty);
            var response = new InteractionResponse(CallbackType.ChannelMessage, DiscordRenderer.Render(turn.Replies[0]));
            _ = JsonBody.Of(response, DiscordJson.Default.InteractionResponse);
        }
    }
}

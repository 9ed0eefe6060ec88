using MentorBot.Core.Knowledge;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Telemetry;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Interactions;

/// <summary>Answers at once what needs no turn, no session and no lock.</summary>
internal sealed class InstantAnswers(Func<KnowledgeBase> library, DiscordApi api, SeenEvents seen, [FromKeyedServices(DiscordOptions.Platform)] PlatformPulse pulse, ILogger<InteractionChannel> log)
{
    /// <summary>The answer to such a payload, or null for any other, and when it was seen before.</summary>
    internal byte[]? Take(InteractionPayload payload) => Of(payload) is { } answer && seen.IsFirstHere($"discord:{payload.Id}") ? answer : null;

    /// <summary>What sends the answer by a call, or null when there is none.</summary>
    internal Func<CancellationToken, Task>? Turn(InteractionPayload payload)
    {
        var since = pulse.Time.GetTimestamp();
        return payload is { Id: { } id, Token: { } token } && (AutocompleteReader.Read(payload) is not null || CommandForm.For(payload) is not null)
            // Worked out in the turn, so that while others are under way whoever reads the socket does not wait for it.
            ? cancel => Take(payload) is { } answer ? Send(id, token, answer, since, cancel) : Task.CompletedTask
            : null;
    }

    private byte[]? Of(InteractionPayload payload) =>
        AutocompleteReader.Read(payload) is { } typing ? JsonBody.Of(typing.Answer(library()), DiscordJson.Default.ChoicesResponse)
        : CommandForm.For(payload) is { } form ? JsonBody.Of(form, DiscordJson.Default.ModalResponse)
        : null;

    // Names for half a word are of no use once the rest of it is typed, so one that came too late is not worth a line.
    private async Task Send(string id, string token, byte[] answer, long since, CancellationToken cancel)
    {
        var outcome = await api.CallbackAsync(id, token, answer, cancel);
        if (outcome is ApiOutcome<ApiAnswer>.Ok)
        {
            pulse.Acknowledged(since);
        }
        else if (outcome is not ApiOutcome<ApiAnswer>.Refused { Code: var code } || !(code is ErrorCodes.AlreadyAcknowledged || ErrorCodes.IsTooLate(code)))
        {
            log.AnswerFailed("instant", outcome);
        }
    }
}

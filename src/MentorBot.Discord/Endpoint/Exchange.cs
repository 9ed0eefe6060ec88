using System.Net;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Endpoint;

/// <summary>One request of Discord's that is open until its turn has a first answer; the answer travels back in it.</summary>
internal sealed class Exchange(DiscordApi api, InteractionReturn back, TimeProvider time)
{
    // Discord takes the answer in a moment after it has left us, and knows of no message to edit before: https://github.com/skyra-project/archid-components/pull/390.
    internal static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);

    private static readonly ApiOutcome<ApiAnswer> Taken = new ApiOutcome<ApiAnswer>.Ok(new ApiAnswer(HttpStatusCode.OK, new HttpResponseMessage().Headers, []));

    private readonly TaskCompletionSource<InteractionResponse?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _settled = Task.CompletedTask;

    /// <summary>The first answer, or null when the turn has come to its end without one.</summary>
    internal Task<InteractionResponse?> Answer => _answer.Task;

    /// <summary>The way by which the turn answers.</summary>
    internal CallbackWay Way => new(Send, TakesFiles: false, () => _settled);

    /// <summary>Says how it went with the answer: whether it has left us whole. Later answers go by way of Discord's API.</summary>
    internal void Left(bool whole)
    {
        _answer.TrySetResult(null);
        if (whole)
        {
            _settled = Task.Delay(Settling, time);
        }

        _sent.TrySetResult(whole);
    }

    /// <summary>The turn is over.</summary>
    internal void Close() => _answer.TrySetResult(null);

    // Where the request has gone, there is still the callback, for as long as the three seconds last.
    private async Task<ApiOutcome<ApiAnswer>> Send(InteractionResponse response, CancellationToken cancel) =>
        _answer.TrySetResult(response) && await _sent.Task.WaitAsync(cancel)
            ? Taken
            : await api.CallbackAsync(back.Id, back.Token, response, cancel);
}

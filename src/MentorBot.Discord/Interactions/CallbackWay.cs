using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Interactions;

/// <summary>How the first answer to an interaction gets to Discord: by a call of ours, or in the answer to a request of Discord's.</summary>
/// <param name="SendAsync">Sends it.</param>
/// <param name="TakesFiles">Whether files may travel with it; in an HTTP answer Discord refuses them (https://github.com/discord/discord-api-docs/issues/5933).</param>
/// <param name="SettledAsync">Ends when Discord knows of the answer, so that it can be edited and followed.</param>
internal sealed record CallbackWay(Func<InteractionResponse, CancellationToken, Task<ApiOutcome<ApiAnswer>>> SendAsync, bool TakesFiles, Func<Task> SettledAsync)
{
    /// <summary>By a call.</summary>
    internal static CallbackWay ByCall(DiscordApi api, InteractionReturn back) =>
        new((response, cancel) => api.CallbackAsync(back.Id, back.Token, response, cancel), TakesFiles: true, () => Task.CompletedTask);

    /// <summary>The same way, which also tells when Discord has taken what was sent.</summary>
    internal CallbackWay Telling(Action taken) => this with
    {
        SendAsync = async (response, cancel) =>
        {
            var outcome = await SendAsync(response, cancel);
            if (outcome is ApiOutcome<ApiAnswer>.Ok)
            {
                taken();
            }

            return outcome;
        },
    };
}

using MentorBot.Core.Replies;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Messages;

/// <summary>Answers a message by replying to it (https://discord.com/developers/docs/resources/message#create-message).</summary>
internal sealed class MessageChannel(DiscordApi api, Written written, ILogger<MessageChannel> log) : IReplyChannel
{
    private int _said;

    /// <inheritdoc />
    public async Task AcknowledgeAsync(CancellationToken cancel) => Note("typing", await api.TypeAsync(written.Channel, cancel));

    /// <inheritdoc />
    public async Task SayAsync(Reply reply, CancellationToken cancel)
    {
        var draft = DiscordRenderer.Render(reply) with
        {
            MessageReference = new MessageReference(written.Message, FailIfNotExists: false),

            // The same words sent twice, after a network fault or by another replica, become one message.
            Nonce = _said == 0 ? written.Message : $"{written.Message}.{_said}",
            EnforceNonce = true,
        };
        _said++;
        Note("reply", await api.SendMessageAsync(written.Channel, draft, cancel));
    }

    private void Note(string step, ApiOutcome<ApiAnswer> outcome)
    {
        switch (outcome)
        {
            case ApiOutcome<ApiAnswer>.Refused refused:
                log.AnswerRefused(step, refused.Code, refused.Message);
                break;
            case ApiOutcome<ApiAnswer>.SlowDown slow:
                log.AnswerLost(step, $"a rate limit of {slow.Wait}");
                break;
            case ApiOutcome<ApiAnswer>.Unreachable unreachable:
                log.AnswerLost(step, unreachable.Reason);
                break;
        }
    }
}

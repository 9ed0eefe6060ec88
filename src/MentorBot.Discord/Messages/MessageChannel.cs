using MentorBot.Core.Replies;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Messages;

/// <summary>Answers a message by replying to it (https://discord.com/developers/docs/resources/message#create-message).</summary>
internal sealed class MessageChannel(DiscordApi api, Written written, ILogger<MessageChannel> log) : IReplyChannel
{
    private int _said;

    /// <inheritdoc />
    public async Task AcknowledgeAsync(CancellationToken cancel) => log.AnswerFailed("typing", await api.TypeAsync(written.Channel, cancel));

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
        log.AnswerFailed("reply", await api.SendMessageAsync(written.Channel, draft, cancel));
    }
}

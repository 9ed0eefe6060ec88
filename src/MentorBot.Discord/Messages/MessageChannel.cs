using MentorBot.Core;
using MentorBot.Core.Replies;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Messages;

/// <summary>Answers a message by replying to it (https://discord.com/developers/docs/resources/message#create-message); what is said in confidence goes to the person's direct messages.</summary>
internal sealed class MessageChannel(DiscordApi api, Written written, ILogger<MessageChannel> log) : IReplyChannel
{
    private int _said;
    private bool _saidUnreached;

    /// <inheritdoc />
    public async Task AcknowledgeAsync(CancellationToken cancel) => log.AnswerFailed("typing", await api.TypeAsync(written.Channel, cancel));

    /// <inheritdoc />
    public bool TakesFiles(Reply reply) => true;

    /// <inheritdoc />
    public Task SayAsync(Reply reply, CancellationToken cancel) =>
        reply.Audience is Audience.InConfidence && !written.IsDirect ? SayDirectly(reply, cancel) : Respond(reply, cancel);

    private async Task Respond(Reply reply, CancellationToken cancel)
    {
        var reference = new MessageReference(written.Message, FailIfNotExists: false);
        log.AnswerFailed("reply", await Sent(reply, draft => api.SendMessageAsync(written.Channel, draft with { MessageReference = reference }, cancel)));
    }

    private async Task SayDirectly(Reply reply, CancellationToken cancel)
    {
        var outcome = await api.OpenDirectAsync(written.User, cancel) switch
        {
            ApiOutcome<ChannelPayload>.Ok { Value.Id: { } direct } => await Sent(reply, draft => api.SendMessageAsync(direct, draft, cancel)),
            ApiOutcome<ChannelPayload>.Refused refused => new ApiOutcome<ApiAnswer>.Refused(refused.Code, refused.Message),
            ApiOutcome<ChannelPayload>.SlowDown slow => new ApiOutcome<ApiAnswer>.SlowDown(slow.Wait),
            _ => new ApiOutcome<ApiAnswer>.Unreachable("no channel for direct messages was opened"),
        };
        if (outcome is ApiOutcome<ApiAnswer>.Ok)
        {
            return;
        }

        if (outcome is ApiOutcome<ApiAnswer>.Refused { Code: ErrorCodes.CannotSendToUser })
        {
            log.DirectMessagesClosed();
        }
        else
        {
            log.AnswerFailed("direct message", outcome);
        }

        if (!_saidUnreached)
        {
            _saidUnreached = true;
            await Respond(Mentor.Unreached(reply.Locale), cancel);
        }
    }

    // Without leave to attach files the words still arrive.
    private async Task<ApiOutcome<ApiAnswer>> Sent(Reply reply, Func<MessageDraft, Task<ApiOutcome<ApiAnswer>>> send)
    {
        var outcome = await send(Draft(reply));
        if (!reply.HasFiles || outcome is not ApiOutcome<ApiAnswer>.Refused refused || refused.Code is ErrorCodes.CannotSendToUser)
        {
            return outcome;
        }

        log.AnswerFailed("file", outcome);
        return await send(Draft(reply.WithoutFiles));
    }

    // The same words sent twice, after a network fault or by another replica, become one message.
    private MessageDraft Draft(Reply reply)
    {
        var nonce = _said == 0 ? written.Message : $"{written.Message}.{_said}";
        _said++;
        return DiscordRenderer.Render(reply, owner: written.User) with { Nonce = nonce, EnforceNonce = true };
    }
}

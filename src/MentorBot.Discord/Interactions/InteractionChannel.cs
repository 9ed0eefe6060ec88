using MentorBot.Core.Replies;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Interactions;

/// <summary>Answers one interaction: the first answer within three seconds or a promise of one, then edits and follow-ups for 15 minutes (https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction).</summary>
internal sealed class InteractionChannel(DiscordApi api, InteractionReturn back, ILogger<InteractionChannel> log) : IReplyChannel
{
    private Standing _standing = Standing.Unanswered;
    private int _followUps;

    // Where the first answer stands.
    private enum Standing
    {
        Unanswered,
        PromisedToAll,
        PromisedPrivately,
        PromisedUpdate,
        Answered,

        /// <summary>Discord takes nothing more for this interaction.</summary>
        Over,
    }

    /// <inheritdoc />
    public async Task AcknowledgeAsync(CancellationToken cancel)
    {
        var (type, flags, next) = back switch
        {
            { CanUpdate: true } => (CallbackType.DeferredUpdate, 0, Standing.PromisedUpdate),
            { IsBotDm: true } => (CallbackType.DeferredChannelMessage, 0, Standing.PromisedToAll),
            { Privately: true } or { Origin: not Origin.Command } => (CallbackType.DeferredChannelMessage, MessageFlags.Ephemeral, Standing.PromisedPrivately),
            _ => (CallbackType.DeferredChannelMessage, 0, Standing.PromisedToAll),
        };

        // A promise takes no flag but this one: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type.
        var response = new InteractionResponse(type, flags == 0 ? null : new MessageDraft(flags));
        Do("defer", await api.CallbackAsync(back.Id, back.Token, response, cancel), next);
    }

    /// <inheritdoc />
    public Task SayAsync(Reply reply, CancellationToken cancel) => _standing switch
    {
        Standing.Unanswered => Answer(reply, cancel),
        Standing.PromisedToAll when IsPrivate(reply) => Withdraw(reply, cancel),
        Standing.PromisedUpdate when reply.Placement is not Placement.InPlace => FollowUp(reply, cancel),
        Standing.PromisedToAll or Standing.PromisedPrivately or Standing.PromisedUpdate => Edit(reply, cancel),
        Standing.Answered => FollowUp(reply, cancel),
        _ => Task.CompletedTask,
    };

    /// <summary>A press is taken note of and nothing changes; a command without an answer would be shown as failed, so it gets the reply.</summary>
    public async Task DismissAsync(Reply reply, CancellationToken cancel)
    {
        if (back.Origin is Origin.Command)
        {
            await SayAsync(reply, cancel);
        }
        else
        {
            Do("dismiss", await api.CallbackAsync(back.Id, back.Token, new InteractionResponse(CallbackType.DeferredUpdate, Data: null), cancel), Standing.Answered);
        }
    }

    private async Task Answer(Reply reply, CancellationToken cancel)
    {
        var updates = reply.Placement is Placement.InPlace && back.CanUpdate;
        var response = updates
            ? new InteractionResponse(CallbackType.UpdateMessage, DiscordRenderer.Render(reply))
            : new InteractionResponse(CallbackType.ChannelMessage, Draft(reply));
        Do("answer", await api.CallbackAsync(back.Id, back.Token, response, cancel), Standing.Answered);
    }

    private async Task Edit(Reply reply, CancellationToken cancel) =>
        Do("edit", await api.EditOriginalAsync(back.Token, DiscordRenderer.Render(reply), cancel), Standing.Answered);

    // Everybody sees that an answer was promised, but it turned out to be for one person: a promise cannot change who sees it.
    private async Task Withdraw(Reply reply, CancellationToken cancel)
    {
        var outcome = await api.DeleteOriginalAsync(back.Token, cancel);
        if (outcome is ApiOutcome<ApiAnswer>.Refused { Code: ErrorCodes.UnknownMessage })
        {
            // A first try that arrived, or somebody was quicker.
            _standing = Standing.Answered;
        }
        else
        {
            Do("withdraw", outcome, Standing.Answered);
        }

        if (_standing is Standing.Answered)
        {
            await FollowUp(reply, cancel);
        }
    }

    private async Task FollowUp(Reply reply, CancellationToken cancel)
    {
        if (_followUps++ >= back.MostFollowUps)
        {
            log.AnswerRefused("follow-up", 0, "an app that is only the person's own may send five");
            return;
        }

        Do("follow-up", await api.FollowUpAsync(back.Token, Draft(reply), cancel), Standing.Answered);
    }

    private MessageDraft Draft(Reply reply) => DiscordRenderer.Render(reply, IsPrivate(reply) ? MessageFlags.Ephemeral : 0);

    private bool IsPrivate(Reply reply) => !back.IsBotDm && reply.Audience is not Audience.Aloud && (reply.Audience is not Audience.Everyone || back.Privately || back.Origin is not Origin.Command);

    private void Do(string step, ApiOutcome<ApiAnswer> outcome, Standing next)
    {
        switch (outcome)
        {
            case ApiOutcome<ApiAnswer>.Ok:
            // Our first try arrived after all, though its answer did not.
            case ApiOutcome<ApiAnswer>.Refused { Code: ErrorCodes.AlreadyAcknowledged }:
                _standing = next;
                break;
            case ApiOutcome<ApiAnswer>.Refused { Code: var code } refused when ErrorCodes.IsTooLate(code):
                _standing = Standing.Over;
                log.AnswerTooLate(step, code, refused.Message);
                break;
            default:
                log.AnswerFailed(step, outcome);
                break;
        }
    }
}

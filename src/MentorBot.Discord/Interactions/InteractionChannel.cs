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
internal sealed class InteractionChannel(DiscordApi api, InteractionReturn back, CallbackWay way, ILogger<InteractionChannel> log) : IReplyChannel
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
    public Task AcknowledgeAsync(CancellationToken cancel) => Promise(
        back switch
        {
            { CanUpdate: true } => Standing.PromisedUpdate,
            { IsBotDm: true } => Standing.PromisedToAll,
            { Privately: true } or { Origin: not Origin.Command } => Standing.PromisedPrivately,
            _ => Standing.PromisedToAll,
        },
        cancel);

    /// <inheritdoc />
    public bool TakesFiles(Reply reply) => true;

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
            Do("dismiss", await way.SendAsync(new InteractionResponse(CallbackType.DeferredUpdate, Data: null), cancel), Standing.Answered);
        }
    }

    /// <summary>Deletes the message whose button was pressed.</summary>
    internal async Task DeleteAsync(CancellationToken cancel)
    {
        await Promise(Standing.PromisedUpdate, cancel);
        if (_standing is Standing.PromisedUpdate)
        {
            await DeleteOriginal("delete", cancel);
        }
    }

    private async Task Promise(Standing promised, CancellationToken cancel)
    {
        // A promise takes no flag but this one: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type.
        var response = promised switch
        {
            Standing.PromisedUpdate => new InteractionResponse(CallbackType.DeferredUpdate),
            Standing.PromisedPrivately => new InteractionResponse(CallbackType.DeferredChannelMessage, new MessageDraft(MessageFlags.Ephemeral)),
            _ => new InteractionResponse(CallbackType.DeferredChannelMessage),
        };
        Do("defer", await way.SendAsync(response, cancel), promised);
    }

    private async Task Answer(Reply reply, CancellationToken cancel)
    {
        var updates = reply.Placement is Placement.InPlace && back.CanUpdate;
        if (reply.HasFiles && !way.TakesFiles)
        {
            // The promise is of the kind that the reply keeps, so that it can be kept by an edit, which takes files.
            await Promise(updates ? Standing.PromisedUpdate : IsPrivate(reply) ? Standing.PromisedPrivately : Standing.PromisedToAll, cancel);
            if (_standing is not Standing.Unanswered)
            {
                await SayAsync(reply, cancel);
            }
        }
        else
        {
            var outcome = await Sent(reply, one => way.SendAsync(Response(one, updates), cancel));
            Do("answer", updates && IsGone(outcome) ? await way.SendAsync(Response(reply, updates: false), cancel) : outcome, Standing.Answered);
        }
    }

    private InteractionResponse Response(Reply reply, bool updates) => updates
        ? new InteractionResponse(CallbackType.UpdateMessage, InPlace(reply))
        : new InteractionResponse(CallbackType.ChannelMessage, Draft(reply));

    private async Task Edit(Reply reply, CancellationToken cancel)
    {
        await way.SettledAsync();
        var outcome = await Sent(reply, one => api.EditOriginalAsync(back.Token, InPlace(one), cancel));
        if (IsGone(outcome))
        {
            // Whoever deleted the promise, or the message whose button was pressed, did not mean to lose the answer.
            _standing = Standing.Answered;
            await FollowUp(reply, cancel);
        }
        else
        {
            Do("edit", outcome, Standing.Answered);
        }
    }

    // What stood there before may have had a picture; only files that are named stay (https://discord.com/developers/docs/resources/message#edit-message).
    private MessageDraft InPlace(Reply reply) => DiscordRenderer.Render(reply, owner: IsHidden ? null : back.User) is var draft && draft.Attachments is null ? draft with { Attachments = [] } : draft;

    // What only one person sees they can dismiss by themselves.
    private bool IsHidden => _standing is Standing.PromisedPrivately || (back.Origin is Origin.PrivateMessage && _standing is not Standing.PromisedToAll);

    // A file may be what Discord refuses, by its size or for want of a permission; the words are never lost with it.
    private async Task<ApiOutcome<ApiAnswer>> Sent(Reply reply, Func<Reply, Task<ApiOutcome<ApiAnswer>>> send)
    {
        var outcome = await send(reply);
        if (!reply.HasFiles || IsGone(outcome) || outcome is not ApiOutcome<ApiAnswer>.Refused { Code: var code } || code is ErrorCodes.AlreadyAcknowledged || ErrorCodes.IsTooLate(code))
        {
            return outcome;
        }

        log.AnswerFailed("file", outcome);
        return await send(reply.WithoutFiles);
    }

    // Everybody sees that an answer was promised, but it turned out to be for one person: a promise cannot change who sees it.
    private async Task Withdraw(Reply reply, CancellationToken cancel)
    {
        await DeleteOriginal("withdraw", cancel);
        if (_standing is Standing.Answered)
        {
            await FollowUp(reply, cancel);
        }
    }

    private async Task DeleteOriginal(string step, CancellationToken cancel)
    {
        await way.SettledAsync();
        var outcome = await api.DeleteOriginalAsync(back.Token, cancel);
        if (IsGone(outcome))
        {
            // A first try that arrived, or somebody was quicker.
            _standing = Standing.Answered;
        }
        else
        {
            Do(step, outcome, Standing.Answered);
        }
    }

    private async Task FollowUp(Reply reply, CancellationToken cancel)
    {
        if (_followUps++ >= back.MostFollowUps)
        {
            log.AnswerRefused("follow-up", 0, "an app that is only the person's own may send five");
            return;
        }

        await way.SettledAsync();
        Do("follow-up", await Sent(reply, one => api.FollowUpAsync(back.Token, Draft(one), cancel)), Standing.Answered);
    }

    private static bool IsGone(ApiOutcome<ApiAnswer> outcome) => outcome is ApiOutcome<ApiAnswer>.Refused { Code: ErrorCodes.UnknownMessage };

    private MessageDraft Draft(Reply reply) => IsPrivate(reply) ? DiscordRenderer.Render(reply, MessageFlags.Ephemeral) : DiscordRenderer.Render(reply, owner: back.User);

    private bool IsPrivate(Reply reply) => !back.IsBotDm && reply.Audience is not Audience.Aloud && (reply.Audience is not Audience.Everyone || back.Privately || back.Origin is not Origin.Command);

    private void Do(string step, ApiOutcome<ApiAnswer> outcome, Standing next)
    {
        switch (outcome)
        {
            case ApiOutcome<ApiAnswer>.Ok:
            // Our first try arrived after all, though its answer did not; or another process was first with a sign (decision 0030).
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

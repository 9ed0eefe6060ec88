using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.WebApi;

/// <summary>Speaks to the person who asked, by the way that goes back to them.</summary>
internal sealed class SlackChannel(SlackApi api, Route route, ILogger log) : IReplyChannel
{
    private const string InChannel = "in_channel";
    private const string Ephemeral = "ephemeral";

    private static readonly TimeSpan LongestSign = TimeSpan.FromSeconds(1);

    /// <summary>Slack's id of the person, who can delete what others see too; null where nobody can.</summary>
    internal string? User { get; init; }

    /// <summary>The language that the person reads, for what the channel says by itself.</summary>
    internal Locale Locale { get; init; }

    // The direct messages that the answer goes to, or null when others may be there.
    private SharedIn? Direct => route switch
    {
        Route.Press { Source: ButtonPlace.Direct, Channel: { } channel, ThreadTs: var thread } => new(channel, thread),
        Route.Conversation { IsDirect: true, Channel: var channel, ThreadTs: var thread } => new(channel, thread),
        _ => null,
    };

    // Where an answer goes that the response URL does not take, or null when nobody is known to write to. What a form said is answered for the person alone, so the direct messages do as well.
    private Route.Conversation? Beside => (route, User) switch
    {
        (Route.Command { User: { } user }, _) => ToPerson(user),
        (Route.Press { Channel: { } channel, Source: var source, ThreadTs: var thread }, { } user) => new(channel, user, thread, source is ButtonPlace.Direct),
        (Route.Press, { } user) => ToPerson(user),
        _ => null,
    };

    /// <summary>Slack has had its acknowledgement before the turn began; a sign for "wait" it has in the threads of direct messages alone, where the assistant's pane is. It goes away with the answer, and an answer in time needs none.</summary>
    public async Task AcknowledgeAsync(CancellationToken cancel)
    {
        if (route is Route.Conversation { IsDirect: true, ThreadTs: { } thread, Channel: var channel })
        {
            // The answer waits for this, so it must not take long; and a thread that is not the pane's has no such sign, which is no trouble.
            using var hurry = new CancellationTokenSource(LongestSign, api.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(hurry.Token, cancel);
            var sign = api.DoNowAsync("assistant.threads.setStatus", new StatusPayload(channel, thread, Wording.In(Locale).LookingItUp), SlackJson.Default.StatusPayload, either.Token);
            await ((Task)sign).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>In direct messages alone: Slack shows no uploaded file in a private message of a channel (https://github.com/slackapi/node-slack-sdk/issues/1790).</summary>
    public bool TakesFiles(Reply reply) => Direct is not null;

    /// <inheritdoc />
    public async Task SayAsync(Reply reply, CancellationToken cancel)
    {
        var outcome = (reply.Blocks.OfType<Block.Attachment>().Any(), reply.HasFiles, Direct) switch
        {
            (true, _, { } place) => await new SlackAttachments(api, place, log).SayAsync(reply, shown => Send(shown, files: [], cancel), cancel),
            (false, true, _) => await new SlackPictures(api, log).SayAsync(reply, (shown, files) => Send(shown, files, cancel), cancel),
            _ => await Send(reply, files: [], cancel),
        };
        if (Trouble(outcome) is { } reason)
        {
            log.AnswerLost(route.GetType().Name, reason);
        }
    }

    /// <summary>Deletes the message whose button was pressed.</summary>
    internal async Task DeleteAsync(CancellationToken cancel)
    {
        // That somebody was quicker is no trouble.
        if (route is Route.Press press
            && await api.DeleteOriginalAsync(press.ResponseUrl, cancel) is var outcome and not ApiOutcome<AnswerPayload>.Refused { Message: SlackErrors.MessageNotFound }
            && Trouble(outcome) is { } reason)
        {
            log.AnswerLost("delete", reason);
        }
    }

    /// <summary>Whether nobody but the person sees the answer: a slash command is answered to all where people learn together, a button never unless the person was asked and said so, and what is for the person alone is so in a channel too.</summary>
    internal static bool IsPrivate(Reply reply, Route route) => route switch
    {
        Route.Press press => press.Source is not ButtonPlace.Direct && reply.Audience is not Audience.Aloud,
        Route.Conversation { IsDirect: true } => false,
        _ => reply.Audience is not Audience.Everyone,
    };

    /// <summary>What a slash command is answered.</summary>
    internal static ResponsePayload Answer(Reply reply, Route.Command command, RenderedMessage message) => new(
        IsPrivate(reply, command) ? Ephemeral : InChannel, ReplaceOriginal: false, command.ThreadTs, message.Text, message.Blocks);

    /// <summary>What a button is answered: in place where only the presser sees it; a public message stays as it is, and the presser gets a private answer in its thread.</summary>
    internal static ResponsePayload Answer(Reply reply, Route.Press press, RenderedMessage message)
    {
        var inPlace = reply.Placement is Placement.InPlace && press.Source is not ButtonPlace.Public;
        return new ResponsePayload(
            IsPrivate(reply, press) ? Ephemeral : InChannel,
            inPlace,
            inPlace ? null : press.ThreadTs,
            message.Text,
            message.Blocks);
    }

    /// <summary>What a direct message or a mention is answered.</summary>
    internal static PostPayload Post(Reply reply, Route.Conversation talk, RenderedMessage message)
    {
        var alone = IsPrivate(reply, talk);

        // In a thread that nobody has begun, what one person alone should see is not shown (https://docs.slack.dev/reference/methods/chat.postEphemeral).
        return new PostPayload(talk.Channel, alone ? talk.User : null, alone && talk.BeginsThread ? null : talk.ThreadTs, message.Text, message.Blocks);
    }

    private Task<ApiOutcome<AnswerPayload>> Send(Reply reply, ImmutableArray<string> files, CancellationToken cancel)
    {
        // What only one person sees they can dismiss by themselves.
        var message = SlackRenderer.Render(reply, files, reply.Audience is Audience.InConfidence || IsPrivate(reply, route) ? null : User);
        return route switch
        {
            Route.Command command => Respond(command.ResponseUrl, Answer(reply, command, message), reply, message, cancel),
            Route.Press press => Respond(press.ResponseUrl, Answer(reply, press, message), reply, message, cancel),
            Route.Conversation talk => Post(reply, talk, message, cancel),
            _ => throw new System.Diagnostics.UnreachableException($"{route.GetType().Name} leads nowhere."),
        };
    }

    // A response URL is of no use any more after 30 minutes or five uses, and cannot change what is gone.
    private async Task<ApiOutcome<AnswerPayload>> Respond(Uri responseUrl, ResponsePayload answer, Reply reply, RenderedMessage message, CancellationToken cancel)
    {
        var outcome = await api.RespondAsync(responseUrl, answer, cancel);
        return outcome is ApiOutcome<AnswerPayload>.Refused { Message: not SlackErrors.InvalidBlocks } && Beside is { } place
            ? await Post(reply with { Audience = IsPrivate(reply, route) ? Audience.InConfidence : Audience.Everyone }, place, message, cancel)
            : outcome;
    }

    // A user's id leads to the direct messages with them.
    private static Route.Conversation ToPerson(string user) => new(user, user, ThreadTs: null, IsDirect: true);

    private async Task<ApiOutcome<AnswerPayload>> Post(Reply reply, Route.Conversation talk, RenderedMessage message, CancellationToken cancel)
    {
        var outcome = await api.PostAsync(Post(reply, talk, message), cancel);

        // Somebody may have left the channel since, or the bot was never in it.
        return outcome is ApiOutcome<AnswerPayload>.Refused && reply.Audience is Audience.InConfidence && !talk.IsDirect
            ? await api.PostAsync(Post(reply, ToPerson(talk.User), message), cancel)
            : outcome;
    }

    /// <summary>Why a call came to nothing, or null when it did not.</summary>
    internal static string? Trouble<T>(ApiOutcome<T> outcome) => outcome switch
    {
        ApiOutcome<T>.Refused refused => refused.Message,
        ApiOutcome<T>.Unreachable unreachable => unreachable.Reason,
        ApiOutcome<T>.SlowDown => "Slack asks for more patience than an answer has",
        _ => null,
    };
}

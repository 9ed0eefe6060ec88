using System.Text.Json;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Locales;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack;

/// <summary>Takes acknowledged envelopes, whichever way they came, drops second copies, and begins a turn for what is meant for us.</summary>
internal sealed class SlackDesk(SlackTurns turns, TurnGate gate, SlackApi api, KnownLocales locales, ILogger<SlackDesk> log)
{
    private Workspace? _workspace;

    /// <summary>Whether we know who we are, without which nothing can be taken.</summary>
    internal bool IsOpen => Volatile.Read(ref _workspace) is not null;

    /// <summary>From now on envelopes are taken.</summary>
    internal void Open(Workspace workspace) => Volatile.Write(ref _workspace, workspace);

    /// <summary>Does the work for an envelope. A turn is not cancelled when the process stops: the host waits for those under way.</summary>
    internal Task TakeAsync(EnvelopePayload envelope, DateTimeOffset at) => TryRead(envelope, at, Locale.English) switch
    {
        Brought.Asked { Request: var request } => Answer(request, locale => TryRead(envelope, at, locale), CancellationToken.None),
        Brought.HomeOpened { Visit: var visit } => turns.ShowHomeAsync(visit, CancellationToken.None),
        Brought.MessagesOpened { Visit: var visit } => turns.OfferAsync(visit, CancellationToken.None),
        Brought.Removed { Removal: var removal } => Forget(removal, CancellationToken.None),
        _ => Task.CompletedTask,
    };

    private async Task Answer(Request request, Func<Locale, Brought?> readIn, CancellationToken cancel)
    {
        // Slack sends an event again at once, after a minute and after five, when its answer was lost: https://docs.slack.dev/apis/events-api/#errors
        if (await Enter(request, cancel) is not { } admission)
        {
            return;
        }

        // Who asks is known once it is read, and their language then; so what is said in it is read once more.
        var locale = await locales.OfAsync(request.Person, cancel);
        request = turns.Placed(locale is not Locale.English && readIn(locale) is Brought.Asked { Request: var theirs } ? theirs : request);

        await Run(request, admission, new SlackChannel(api, request.Route, log) { Locale = locale, User = RequestReader.UserOf(request.Person) }, cancel);

        if (request.Incoming is Incoming.Pressed { Token: ActionToken.Me { Act: MeAct.Erase } })
        {
            locales.Forget(request.Person);
        }
    }

    // What is done without a turn or before it takes its delivery before; a turn does so by itself.
    private async Task<Admission?> Enter(Request request, CancellationToken cancel) => gate.Enter(request.Arrival) switch
    {
        { } admission when request is not { MayDelete: null, Form: null } => await gate.ClaimAsync(admission, cancel),
        var admission => admission,
    };

    private async Task Run(Request request, Admission admission, SlackChannel channel, CancellationToken cancel)
    {
        if (request.MayDelete is { } isTheirs && (isTheirs || !admission.IsHeldUp))
        {
            // Who clears away their own answer is not asking for another one, so no pace holds them up; who tries it with another's is.
            await (isTheirs ? channel.DeleteAsync(cancel) : channel.SayAsync(Mentor.NotYours(channel.Locale), cancel));
        }
        else if (admission.IsHeldUp || !await SlackModal.TryOpenAsync(api, request, log, cancel))
        {
            // A form comes before the turn, since what lets us open it is good for three seconds; an answer in words is better than none.
            await turns.RunAsync(admission, request, channel, cancel);
        }
    }

    // Sent again after the app was installed anew, it must not forget who came back.
    private async Task Forget(Removal removal, CancellationToken cancel)
    {
        if (await gate.IsFirstAsync(removal.Key, cancel))
        {
            await turns.ForgetAsync(removal, cancel);
            locales.Forget(removal.People);
        }
    }

    private Brought? TryRead(EnvelopePayload envelope, DateTimeOffset at, Locale locale)
    {
        try
        {
            return _workspace is { } workspace ? BroughtReader.Read(envelope, workspace, at, locale) : null;
        }
        catch (JsonException)
        {
            log.UnreadablePayload(envelope.Type ?? "");
            return null;
        }
    }
}

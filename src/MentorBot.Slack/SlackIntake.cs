using MentorBot.Runtime.Turns;
using MentorBot.Slack.Lookups;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack;

/// <summary>Takes what Slack brings, whichever way it comes, and holds up who brings it for nobody's answer.</summary>
internal sealed class SlackIntake(SlackDesk desk, RunningTurns running, NameOffers names)
{
    /// <summary>Whether we know who we are, without which nothing can be taken.</summary>
    internal bool IsOpen => desk.IsOpen;

    /// <summary>From now on envelopes are taken.</summary>
    internal void Open(Workspace workspace) => desk.Open(workspace);

    /// <summary>Begins the work for an acknowledged envelope, unless far too much of it is under way.</summary>
    internal void Begin(EnvelopePayload envelope, DateTimeOffset at) => running.TryBegin(() => desk.TakeAsync(envelope, at));

    /// <summary>The names that the acknowledgement of this envelope has to bring, worked out beside the caller.</summary>
    internal Task<OptionsPayload> OfferAsync(EnvelopePayload envelope) => names.AnswerAsync(envelope);
}

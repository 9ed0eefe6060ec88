using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Endpoint;

/// <summary>What Slack has posted to us.</summary>
internal abstract record Posted
{
    private Posted()
    {
    }

    /// <summary>Slack asks whether we are there, and wants these words back (https://docs.slack.dev/reference/events/url_verification).</summary>
    internal sealed record Challenge(string Words) : Posted;

    /// <summary>The same as comes in an envelope over a socket.</summary>
    internal sealed record Delivery(EnvelopePayload Envelope) : Posted;

    /// <summary>A form that says nothing of what people did, such as Slack's check of our certificate.</summary>
    internal sealed record Nothing : Posted;
}

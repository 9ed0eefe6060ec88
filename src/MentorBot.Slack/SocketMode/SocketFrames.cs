using System.Text.Json;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.SocketMode;

/// <summary>Reads what came over a socket, and writes the one thing we say there.</summary>
internal static class SocketFrames
{
    /// <summary>What a frame means, or null when it cannot be read or is nothing to us.</summary>
    internal static SocketInput? Read(int socket, ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return Read(socket, JsonSerializer.Deserialize(utf8.Span, SlackJson.Default.EnvelopePayload));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The acknowledgement of an envelope; but for the names that a list asks for it carries no payload, since answers go by their own way.</summary>
    internal static byte[] Acknowledgement(string envelopeId, OptionsPayload? options = null) =>
        JsonBody.Of(new AcknowledgementPayload(envelopeId, options), SlackJson.Default.AcknowledgementPayload);

    private static SocketInput? Read(int socket, EnvelopePayload? frame) => frame switch
    {
        { EnvelopeId.Length: > 0 } => new SocketInput.Delivered(socket, frame),
        { Type: EnvelopePayload.Hello } => new SocketInput.Hello(socket),
        { Type: EnvelopePayload.Disconnect } => new SocketInput.DisconnectAsked(socket, frame.Reason),
        _ => null,
    };
}

using System.Text;
using System.Text.Json;
using MentorBot.Slack.Wire;
using Microsoft.AspNetCore.WebUtilities;

namespace MentorBot.Slack.Endpoint;

/// <summary>Reads what Slack posts: events are JSON, a slash command is a form, and a pressed button is a form with one field of JSON (https://docs.slack.dev/apis/events-api/using-http-request-urls).</summary>
internal static class PostedReader
{
    private const string Verification = "url_verification";

    // The longest form of Slack's, a slash command, has fewer than twenty fields.
    private const int MostFields = 100;

    /// <summary>What it is; a body of another shape than documented throws <see cref="JsonException" />.</summary>
    /// <param name="body">The bytes as they came.</param>
    /// <param name="isForm">Whether they are a form; else they are JSON.</param>
    /// <param name="stamp">What the envelope is called from now on.</param>
    internal static Posted Read(byte[] body, bool isForm, string stamp)
    {
        if (isForm)
        {
            return Form(Fields(body), stamp);
        }

        var json = JsonElement.Parse(body);
        return json.Deserialize(SlackJson.Default.ChallengePayload) is { Type: Verification, Challenge: { } words }
            ? new Posted.Challenge(words)
            : new Posted.Delivery(new EnvelopePayload(EnvelopePayload.EventsApi, stamp, Reason: null, json));
    }

    private static Posted Form(Dictionary<string, string> fields, string stamp)
    {
        if (fields.TryGetValue("payload", out var payload))
        {
            return new Posted.Delivery(new EnvelopePayload(EnvelopePayload.Interactive, stamp, Reason: null, JsonElement.Parse(payload)));
        }

        return fields.ContainsKey("command")
            ? new Posted.Delivery(new EnvelopePayload(EnvelopePayload.SlashCommands, stamp, Reason: null, JsonSerializer.SerializeToElement(fields, SlackJson.Default.DictionaryStringString)))
            : new Posted.Nothing();
    }

    private static Dictionary<string, string> Fields(byte[] body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(Encoding.UTF8.GetString(body)))
        {
            if (fields.Count < MostFields)
            {
                fields.TryAdd(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
            }
        }

        return fields;
    }
}

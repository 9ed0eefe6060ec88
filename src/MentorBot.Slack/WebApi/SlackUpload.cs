using System.Collections.Immutable;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.WebApi;

/// <summary>Where a file is shared.</summary>
/// <param name="Channel">The direct messages with somebody.</param>
/// <param name="Thread">The thread of theirs that it belongs in, or null.</param>
internal sealed record SharedIn(string Channel, string? Thread);

/// <summary>Uploads a file in Slack's three steps: an address, the bytes, and saying that they are there (https://docs.slack.dev/messaging/working-with-files).</summary>
internal static class SlackUpload
{
    /// <summary>What Slack calls the file from now on; without it, why it came to nothing. With a place the file is shared there, else the bot alone has it.</summary>
    internal static async Task<(string? File, string? Trouble)> SendAsync(SlackApi api, UploadPayload upload, ImmutableArray<byte> bytes, SharedIn? place, CancellationToken cancel)
    {
        var begun = await api.BeginUploadAsync(upload, cancel);
        if (begun is not ApiOutcome<AnswerPayload>.Ok { Value: { FileId: { } file } address } || !Uri.TryCreate(address.UploadUrl, UriKind.Absolute, out var url))
        {
            return Failed(begun);
        }

        var sent = await api.UploadAsync(url, bytes, cancel);
        if (sent is not ApiOutcome<AnswerPayload>.Ok)
        {
            return Failed(sent);
        }

        var ended = await api.EndUploadAsync(new UploadedPayload([new UploadedFile(file, upload.Filename)], place?.Channel, place?.Thread), cancel);
        return ended is ApiOutcome<AnswerPayload>.Ok ? (file, null) : Failed(ended);
    }

    private static (string? File, string? Trouble) Failed(ApiOutcome<AnswerPayload> outcome) => (null, SlackChannel.Trouble(outcome) ?? "Slack's answer lacks what was asked for");
}

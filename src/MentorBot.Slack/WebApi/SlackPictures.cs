using System.Collections.Immutable;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.WebApi;

/// <summary>Says a reply that has pictures: uploads them first, and says it in words when Slack will not have them.</summary>
/// <remarks>
/// A file that no channel was named for is the bot's own until a message of the bot's shows it (https://docs.slack.dev/messaging/working-with-files).
/// A private message in a channel cannot show files at all (https://github.com/slackapi/node-slack-sdk/issues/1790), so this is for direct messages.
/// </remarks>
internal sealed class SlackPictures(SlackApi api, ILogger log)
{
    /// <summary>How long Slack may look at a new file before a second try: until then it refuses blocks that show it (https://github.com/slackapi/java-slack-sdk/issues/1349).</summary>
    internal static readonly TimeSpan Settling = TimeSpan.FromSeconds(1.5);

    /// <summary>Says it by this way, once; only what is refused is said again.</summary>
    internal async Task<ApiOutcome<AnswerPayload>> SayAsync(Reply reply, Func<Reply, ImmutableArray<string>, Task<ApiOutcome<AnswerPayload>>> send, CancellationToken cancel)
    {
        var files = await Upload(reply, cancel);
        if (files.IsEmpty)
        {
            return await send(reply.WithoutFiles, []);
        }

        var outcome = await send(reply, files);
        if (outcome is ApiOutcome<AnswerPayload>.Refused { Message: SlackErrors.InvalidBlocks })
        {
            await Task.Delay(Settling, api.Time, cancel);
            outcome = await send(reply, files);
        }

        if (outcome is not ApiOutcome<AnswerPayload>.Refused refused)
        {
            return outcome;
        }

        log.FileNotShown(refused.Message);
        return await send(reply.WithoutFiles, []);
    }

    // All of them or none: a reply is in pictures or in words.
    private async Task<ImmutableArray<string>> Upload(Reply reply, CancellationToken cancel)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var picture in reply.Blocks.OfType<Block.Picture>())
        {
            if (await Upload(picture, cancel) is not { } file)
            {
                return [];
            }

            files.Add(file);
        }

        return files.DrainToImmutable();
    }

    private async Task<string?> Upload(Block.Picture picture, CancellationToken cancel)
    {
        var (file, trouble) = await SlackUpload.SendAsync(api, new UploadPayload("picture.png", picture.Png.Length, picture.Alt), picture.Png, place: null, cancel);
        if (trouble is not null)
        {
            log.FileNotShown(trouble);
        }

        return file;
    }
}

using System.Collections.Immutable;
using System.Text;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.WebApi;

/// <summary>Says a reply that has files to keep: shares each in the direct messages with the person, then says the rest; in words when Slack will not have them.</summary>
internal sealed class SlackAttachments(SlackApi api, SharedIn place, ILogger log)
{
    /// <summary>Says it by this way.</summary>
    internal async Task<ApiOutcome<AnswerPayload>> SayAsync(Reply reply, Func<Reply, Task<ApiOutcome<AnswerPayload>>> send, CancellationToken cancel)
    {
        foreach (var attachment in reply.Blocks.OfType<Block.Attachment>())
        {
            ImmutableArray<byte> bytes = [.. Encoding.UTF8.GetBytes(attachment.Text)];
            var (_, trouble) = await SlackUpload.SendAsync(api, new UploadPayload(attachment.Name, bytes.Length, AltTxt: null), bytes, place, cancel);
            if (trouble is not null)
            {
                log.FileNotShown(trouble);
                return await send(reply.WithoutFiles);
            }
        }

        return await send(reply with { Blocks = [.. reply.Blocks.Where(block => block is not Block.Attachment)] });
    }
}

using System.Collections.Immutable;
using System.Net;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Operation;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Options;

namespace MentorBot.Slack.Diagnosis;

/// <summary>Asks Slack how it sees the bot. It opens no socket, since Slack would hand events of a running bot to it.</summary>
internal sealed class SlackExamination(SlackApi api, IOptions<SlackOptions> options, Inquiry inquiry) : IExamination
{
    // Every answer of the Web API names here what its token may do; Slack's own libraries read it too (https://docs.slack.dev/tools/node-slack-sdk).
    private const string ScopesHeader = "X-OAuth-Scopes";

    /// <inheritdoc />
    public async Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancel)
    {
        if (!options.Value.IsOn)
        {
            return SlackFindings.Off;
        }

        var socket = options.Value.IsHttp ? null : inquiry.AskAsync(api.TestSocketAsync, cancel);
        var bot = await inquiry.AskAsync(api.TestAsync, cancel);
        return SlackFindings.Of(new SlackFacts(options.Value, bot.Then(Read), socket is null ? null : await socket));
    }

    private BotAnswer Read(ApiAnswer answer)
    {
        var ahead = inquiry.Ahead(answer);
        return SlackApi.Read(answer) switch
        {
            ApiOutcome<AnswerPayload>.Ok { Value: var self } => new BotAnswer(Error: null, ahead) { Team = self.Team, User = self.UserName, IsBot = self.BotId is not null, Scopes = Scopes(answer) },
            ApiOutcome<AnswerPayload>.Refused when answer.Status is HttpStatusCode.TooManyRequests => new BotAnswer("ratelimited", ahead),
            ApiOutcome<AnswerPayload>.Refused refused => new BotAnswer(refused.Message, ahead),
            _ => new BotAnswer("no error named", ahead),
        };
    }

    private static ImmutableHashSet<string>? Scopes(ApiAnswer answer) => answer.Headers.TryGetValues(ScopesHeader, out var lines)
        ? [.. lines.SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
        : null;
}

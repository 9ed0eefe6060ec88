using System.Text.Json;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.Lookups;

/// <summary>Tells at once which names a list has to offer for what is typed into it (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select): Slack takes no later answer, so there is no turn, no session and no lock.</summary>
internal sealed class NameOffers(Func<KnowledgeBase> library, ILogger<NameOffers> log)
{
    private const int Most = 100;

    /// <summary>The names, worked out beside the caller. Whatever goes wrong, Slack is told that there are none.</summary>
    internal async Task<OptionsPayload> AnswerAsync(EnvelopePayload envelope)
    {
        var work = Task.Run(() => Answer(envelope));
        await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.Exception is { } fault)
        {
            log.NamesNotOffered(fault.GetBaseException().GetType().Name);
            return OptionsPayload.None;
        }

        return await work;
    }

    /// <summary>The names, best first; none for a list that nobody knows any more.</summary>
    internal OptionsPayload Answer(EnvelopePayload envelope)
    {
        try
        {
            return SuggestionReader.Read(envelope) is { } asked && NameList.TryParse(asked.ActionId, out var list)
                ? new OptionsPayload([.. Mentor.LookUp(list, IncomingText.Read(asked.Value), Most, library()).Select(Option)])
                : OptionsPayload.None;
        }
        catch (JsonException)
        {
            log.UnreadablePayload(SuggestionReader.Type);
            return OptionsPayload.None;
        }
    }

    private static OptionPayload Option(Button choice) => new(new PlainText(PlainWords.Label(choice.Label)), choice.Token.ToString());
}

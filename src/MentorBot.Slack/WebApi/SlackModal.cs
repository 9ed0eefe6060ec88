using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.WebApi;

/// <summary>Opens a form in Slack (https://docs.slack.dev/surfaces/modals).</summary>
internal static class SlackModal
{
    private const string Method = "views.open";
    private const int LongestTitle = 24;
    private const int LongestPlaceholder = 150;

    /// <summary>Whether it was opened; it was not when the three seconds were over.</summary>
    internal static async Task<bool> TryOpenAsync(SlackApi api, WantedForm wanted, Route route, ILogger log, CancellationToken cancel)
    {
        var outcome = await api.DoAtOnceAsync(Method, new OpenPayload(wanted.Trigger, View(wanted.Form, route)), SlackJson.Sent.OpenPayload, cancel);
        if (SlackChannel.Trouble(outcome) is not { } reason)
        {
            return true;
        }

        log.AnswerLost(Method, reason);
        return false;
    }

    /// <summary>The form as Slack shows it.</summary>
    internal static ModalViewPayload View(Form form, Route route) => new(
        form.Id,
        FormReader.Return(route),
        new PlainText(Budget.Cut(form.Title, LongestTitle)),
        new PlainText(Wording.FormSend),
        new PlainText(Wording.FormClose),
        [new BlockPayload.Input(FormReader.Field, new PlainText(form.Label), new TextInputElement(FormReader.Field, new PlainText(Budget.Cut(form.Example, LongestPlaceholder)), form.Longest))]);
}

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

    /// <summary>Whether one was wanted and opened; it was not when the three seconds were over.</summary>
    internal static async Task<bool> TryOpenAsync(SlackApi api, Request request, ILogger log, CancellationToken cancel)
    {
        if (request.Form is not { } wanted)
        {
            return false;
        }

        var view = View(wanted.Form, request.Route, Wording.In(request.Incoming.On.Locale));
        var outcome = await api.DoAtOnceAsync(Method, new OpenPayload(wanted.Trigger, view), SlackJson.Default.OpenPayload, cancel);
        if (SlackChannel.Trouble(outcome) is not { } reason)
        {
            return true;
        }

        log.AnswerLost(Method, reason);
        return false;
    }

    /// <summary>The form as Slack shows it.</summary>
    internal static ModalViewPayload View(Form form, Route route, Wording say) => new(
        form.Id,
        FormReader.Return(route),
        new PlainText(Budget.Cut(form.Title, LongestTitle)),
        new PlainText(say.FormSend),
        new PlainText(say.FormClose),
        [new BlockPayload.Input(FormReader.Field, new PlainText(form.Label), new TextInputElement(FormReader.Field, new PlainText(Budget.Cut(form.Example, LongestPlaceholder)), form.Longest))]);
}

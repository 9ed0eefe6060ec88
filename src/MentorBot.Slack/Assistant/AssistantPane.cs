using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Locales;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.Assistant;

/// <summary>What stands around a conversation: commands to begin with, and a name for it once there is a question (https://docs.slack.dev/tools/bolt-js/concepts/ai-apps).</summary>
/// <remarks>
/// An app that was an assistant before July 2026 has a pane in which each conversation is a thread that Slack begins. A newer one is an agent, and each message
/// outside of a thread begins one (https://docs.slack.dev/ai/migrating-to-agent-messaging). No event says which it is: an agent is who may offer prompts without a
/// thread, and in a pane no message is outside of one.
/// </remarks>
internal sealed class AssistantPane(SlackApi api, KnownLocales locales, ILogger<AssistantPane> log)
{
    private const string SetPrompts = "assistant.threads.setSuggestedPrompts";
    private const string SetTitle = "assistant.threads.setTitle";
    private const int LongestTitle = 60;

    // A conversation that is not remembered here only goes without a name.
    private const int Most = 5000;

    private readonly HashSet<(string Channel, string Thread)> _unnamed = [];
    private readonly HashSet<string> _offered = new(StringComparer.Ordinal);
    private readonly AgentSurface _surface = new(api.Time);

    /// <summary>Offers commands to begin with in the direct messages that somebody has just opened, once in each: who comes back ten times a day has seen them, and for an app that is no agent it is tried once an hour.</summary>
    internal async Task OfferAsync(PaneVisit visit, CancellationToken cancel)
    {
        var channel = visit.Channel;
        if (!_surface.MayBe || !TryOffer(channel))
        {
            return;
        }

        switch (await api.DoAsync(SetPrompts, Prompts(channel, thread: null, await locales.OfAsync(visit.Person, cancel)), SlackJson.Default.PromptsPayload, cancel))
        {
            case ApiOutcome<AnswerPayload>.Ok:
                _surface.Proven();
                break;
            case ApiOutcome<AnswerPayload>.Refused refused:
                if (_surface.Refuted())
                {
                    Forget(channel);
                }

                Note(SetPrompts, refused);
                break;
            case var lost:
                Forget(channel);
                Note(SetPrompts, lost);
                break;
        }
    }

    /// <summary>The request with the thread that its answer belongs in: an agent answers beneath what it was asked, where the sign that it is at work goes away with the answer.</summary>
    internal Request Placed(Request request) => _surface.IsAgent && request.Route is Route.Conversation { IsDirect: true, Post: { } post } talk
        ? request with { Route = talk with { ThreadTs = post, BeginsThread = true } }
        : request;

    /// <summary>Brings it up to date after a turn, so that nobody waits for it.</summary>
    internal async Task UpdateAsync(Request request, CancellationToken cancel)
    {
        if (request.Route is not Route.Conversation { IsDirect: true, ThreadTs: { } thread, Channel: var channel } talk)
        {
            return;
        }

        if (request.Incoming is Incoming.Opened)
        {
            Remember(channel, thread);
            Note(SetPrompts, await api.DoAsync(SetPrompts, Prompts(channel, thread, request.Incoming.On.Locale), SlackJson.Default.PromptsPayload, cancel));
        }
        else if (request.Incoming is Incoming.Said said && !string.IsNullOrWhiteSpace(said.Text) && !Mentor.IsUrgent(said) && (talk.BeginsThread || IsUnnamed(channel, thread)))
        {
            // Slack reads no markup there, and references are taken out of what reads like one.
            var title = Budget.Cut(PlainWords.Label(said.Text), LongestTitle);
            Note(SetTitle, await api.DoAsync(SetTitle, new TitlePayload(channel, thread, title), SlackJson.Default.TitlePayload, cancel));
        }
    }

    // What is written by them stays English, as everything that people write to the bot.
    private static PromptsPayload Prompts(string channel, string? thread, Locale locale)
    {
        var say = Wording.In(locale);
        return new(channel, thread, say.BeginWith, [.. CommandCatalog.Beginnings.Select(spec => new PromptPayload(say.Of(spec).Description, spec.Example))]);
    }

    private void Note(string method, ApiOutcome<AnswerPayload> outcome)
    {
        if (SlackChannel.Trouble(outcome) is { } reason)
        {
            log.PaneNotUpdated(method, reason);
        }
    }

    private bool TryOffer(string channel)
    {
        lock (_offered)
        {
            if (_offered.Count >= Most)
            {
                _offered.Clear();
            }

            return _offered.Add(channel);
        }
    }

    private void Forget(string channel)
    {
        lock (_offered)
        {
            _offered.Remove(channel);
        }
    }

    private void Remember(string channel, string thread)
    {
        lock (_unnamed)
        {
            if (_unnamed.Count >= Most)
            {
                _unnamed.Remove(_unnamed.First());
            }

            _unnamed.Add((channel, thread));
        }
    }

    private bool IsUnnamed(string channel, string thread)
    {
        lock (_unnamed)
        {
            return _unnamed.Remove((channel, thread));
        }
    }
}

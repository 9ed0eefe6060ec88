using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads <c>/mentor …</c>: the words after it are a command of the catalogue or a question; none at all ask for help.</summary>
internal static class SlashCommandReader
{
    /// <summary>What the command asks, or null when it names no person or no way back.</summary>
    internal static Request? Read(SlashCommandPayload payload, Occasion on) =>
        RequestReader.Person(payload.TeamId, payload.EnterpriseId, payload.UserId) is { } person
            && RequestReader.ResponseUrl(payload.ResponseUrl) is { } url
            && IncomingText.Read(payload.Text) is var line
            ? new Request(person, Asked(line, on), new Route.Command(url) { Channel = RequestReader.Given(payload.ChannelId) }, RequestReader.Keys(on, payload.TriggerId)) { Form = WantedForm.Of(FormFor(line, Wording.In(on.Locale)), payload.TriggerId) }
            : null;

    // A command alone, without the words it wants.
    private static Form? FormFor(string line, Wording say) => CommandCatalog.Find(line.TrimStart('/')) is { } spec ? Form.For(spec, new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal)), say) : null;

    private static Incoming Asked(string line, Occasion on) =>
        line.Length == 0 ? new Incoming.HelpAsked(on) : TextCommand.Read(line, on);
}

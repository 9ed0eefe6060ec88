using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>A form with one field, for a platform that has forms: what was left out of a command, or what a button wants to know.</summary>
/// <param name="Id">Names it, so that it outlives a restart; with an address in it at most 90 characters.</param>
/// <param name="Title">The words at its top, at most 24 (Slack's limit, https://docs.slack.dev/reference/views/modal-views).</param>
/// <param name="Label">What to fill in, at most 45 characters (Discord's limit, https://discord.com/developers/docs/components/reference#label).</param>
/// <param name="Example">What somebody might fill in.</param>
public sealed record Form(string Id, string Title, string Label, string Example)
{
    /// <summary>The most characters that can be filled in.</summary>
    public const int LongestAnswer = 500;

    private const string Have = "have";
    private const string Feedback = "feedback";

    /// <summary>The most characters that this one takes.</summary>
    public int Longest { get; init; } = LongestAnswer;

    /// <summary>The form that a command opens which is used without the words that make it one; null for any other.</summary>
    public static Form? For(CommandSpec spec, CommandWords given, Wording say) => spec.Asked is { } asked && given[asked.Name] is null
        ? new(spec.Name, say.MessageMenu, say.Of(spec, asked).Description, spec.Example[(spec.Name.Length + 1)..])
        : null;

    /// <summary>The form that a button opens, or null.</summary>
    public static Form? For(ActionToken pressed, Wording say) => pressed switch
    {
        ActionToken.Have { Role: var role } => new($"{Have}.{role}", say.HaveLabel, say.HaveField, Wording.HaveExample),
        ActionToken.Feedback { Address: var address } => new($"{Feedback}.{address}", say.FeedbackTitle, say.FeedbackField, say.FeedbackExample) { Longest = Redaction.LongestKept },
        _ => null,
    };

    /// <summary>What somebody has said by a form, or null when nobody knows the form any more.</summary>
    public static Incoming? Read(string id, string words, Occasion on) => id.Split('.') switch
    {
        [Have, var role] when Address.TryParse(role, out var address) => new Incoming.PathAsked(address.Name.ToString(), words, on),
        [Feedback, var about] when Address.TryParse(about, out var address) => new Incoming.FeedbackGiven(address, words, on),
        [var name] when CommandCatalog.Find(name) is { Asked: { } asked } spec => spec.Read(new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal) { [asked.Name] = words }), on),
        _ => null,
    };
}

using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;

namespace MentorBot.Slack.Requests;

/// <summary>What somebody asked of us in Slack, in our words.</summary>
/// <param name="Person">Who.</param>
/// <param name="Incoming">What.</param>
/// <param name="Route">The way back.</param>
/// <param name="Keys">What no second delivery may share: the event's id, the post's channel and time, or the envelope and the trigger.</param>
internal sealed record Request(PersonKey Person, Incoming Incoming, Route Route, ImmutableArray<string> Keys)
{
    /// <summary>The form to open in place of an answer, or null.</summary>
    internal WantedForm? Form { get; init; }

    /// <summary>Whether the message whose button was pressed is to be deleted: true where it may be, false where it is not theirs; null where something else was pressed or said.</summary>
    internal bool? MayDelete { get; init; }

    /// <summary>The same as what a turn begins with.</summary>
    internal Arrival Arrival => new(Person, Incoming, Keys, Place is { } place ? $"slack:{place}" : null);

    // The channel where everybody reads the answer: one to a button is for who pressed it.
    private string? Place => Route switch
    {
        Route.Conversation { IsDirect: false, Channel: var channel } => channel,
        Route.Command { Channel: var channel } => channel,
        _ => null,
    };
}

/// <summary>A form to open, and what lets us open it: good for three seconds, and once.</summary>
internal sealed record WantedForm(Form Form, string Trigger)
{
    /// <summary>The form with its trigger, where there are both.</summary>
    internal static WantedForm? Of(Form? form, string? trigger) => form is not null && RequestReader.Given(trigger) is { } id ? new WantedForm(form, id) : null;
}

using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Slack.Requests;

/// <summary>What somebody asked of us in Slack, in our words.</summary>
/// <param name="Person">Who.</param>
/// <param name="Incoming">What.</param>
/// <param name="Route">The way back.</param>
/// <param name="Keys">What no second delivery may share: the event's id, the post's channel and time, or the envelope and the trigger.</param>
internal sealed record Request(PersonKey Person, Incoming Incoming, Route Route, ImmutableArray<string> Keys);

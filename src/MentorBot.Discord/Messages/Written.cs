using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Messages;

/// <summary>What a person wrote to the bot in plain words, and which message of which channel to reply to.</summary>
internal sealed record Written(PersonKey Person, Incoming Incoming, string Channel, string Message);

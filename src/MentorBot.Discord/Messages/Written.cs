using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Messages;

/// <summary>What a person wrote to the bot in plain words, and where to reply.</summary>
/// <param name="Person">Who.</param>
/// <param name="Incoming">What.</param>
/// <param name="User">Discord's id of the person.</param>
/// <param name="Channel">Where.</param>
/// <param name="Message">The message to reply to.</param>
/// <param name="IsDirect">Nobody else reads that channel.</param>
internal sealed record Written(PersonKey Person, Incoming Incoming, string User, string Channel, string Message, bool IsDirect);

namespace MentorBot.Core.Replies.Languages;

/// <summary>A command or an option in one language.</summary>
/// <param name="Name">One word, lower case, at most 32 characters; no other command, or option of the same command, has it in this language.</param>
/// <param name="Description">What it does, at most 100 characters.</param>
public sealed record CommandText(string Name, string Description);

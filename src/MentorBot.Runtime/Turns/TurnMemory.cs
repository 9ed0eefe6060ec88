namespace MentorBot.Runtime.Turns;

/// <summary>What outlives a turn: each person's session, the notes for moderators, and all of one person at once.</summary>
public sealed record TurnMemory(ISessionStore Sessions, NoteKeeper Notes, IPersonStore People);

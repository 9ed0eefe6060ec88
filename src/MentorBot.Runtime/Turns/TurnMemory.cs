namespace MentorBot.Runtime.Turns;

/// <summary>What outlives a turn: each person's session, the notes for moderators, all of one person at once, and what may happen only once.</summary>
public sealed record TurnMemory(ISessionStore Sessions, NoteKeeper Notes, IPersonStore People, SeenEvents Seen);

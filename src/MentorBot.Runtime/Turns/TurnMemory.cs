namespace MentorBot.Runtime.Turns;

/// <summary>What outlives a turn: each person's session, and the notes for moderators.</summary>
public sealed record TurnMemory(ISessionStore Sessions, NoteKeeper Notes);
